/** Where the parts of a drawing stand and how the lines between them run, in CSS pixels. */
import type { Cell, Detour, Diagram, Edge } from '../../models/diagram.ts'

/** Width in CSS pixels from which on the drawing is one of two rows. */
const WIDE = 600
const NARROW_COLUMNS = 3
const ROW = 77
const ROW_GAP = 8
/** Room for an arrow between two columns. */
const COLUMN_GAP = 18
const NARROW_COLUMN_GAP = 16
const NARROW_ROW_GAP = 18
/** Room for a line that runs round the boxes, and of the arc at its corners. */
const DETOUR = 16
const CORNER = 6

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  /** A path from one part to the next, for each edge. */
  readonly lines: readonly { readonly edge: Edge; readonly path: string }[]
}

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

/** A line from one box to another: straight where they overlap, and a bend in the gap where they do not. */
export function lineBetween(from: Box, to: Box): string {
  const middle = ({ left, top, width, height }: Box) =>
    [left + width / 2, top + height / 2] as const
  const [fromX, fromY] = middle(from)
  const [, toY] = middle(to)
  const isBelow = to.top >= from.top + from.height || from.top >= to.top + to.height
  const isBeside = to.left >= from.left + from.width || from.left >= to.left + to.width
  if (isBelow && !isBeside) {
    const down = to.top > from.top
    return `M${fromX} ${down ? from.top + from.height : from.top}V${down ? to.top : to.top + to.height}`
  }
  const right = to.left > from.left
  const start = right ? from.left + from.width : from.left
  const end = right ? to.left : to.left + to.width
  if (!isBelow) {
    const flat = from.height < to.height ? fromY : toY
    return `M${start} ${within(flat, from.top, from.top + from.height)}H${end}`
  }
  const half = (start + end) / 2
  const landing = toY + (fromY > toY ? to.height / 4 : -to.height / 4)
  return `M${start} ${fromY}C${half} ${fromY} ${half} ${landing} ${end} ${landing}`
}

/** A line from the top of one box, or from its bottom, over all boxes between to the same side of another on its right. */
export function lineOver(from: Box, to: Box, side: 'above' | 'below', y: number): string {
  const edgeOf = ({ top, height }: Box): number => (side === 'above' ? top : top + height)
  const bend = side === 'above' ? CORNER : -CORNER
  const [start, end] = [from, to].map(({ left, width }) => left + width / 2) as [number, number]
  const out = `M${start} ${edgeOf(from)}V${y + bend}Q${start} ${y} ${start + CORNER} ${y}`
  return `${out}H${end - CORNER}Q${end} ${y} ${end} ${y + bend}V${edgeOf(to)}`
}

/** A line from the left of one box, or from its right, past all boxes between to the same side of another below it. */
export function linePast(from: Box, to: Box, side: 'left' | 'right', x: number): string {
  const edgeOf = ({ left, width }: Box): number => (side === 'left' ? left : left + width)
  const bend = side === 'left' ? CORNER : -CORNER
  const [start, end] = [from, to].map(({ top, height }) => top + height / 2) as [number, number]
  const out = `M${edgeOf(from)} ${start}H${x + bend}Q${x} ${start} ${x} ${start + CORNER}`
  return `${out}V${end - CORNER}Q${x} ${end} ${x + bend} ${end}H${edgeOf(to)}`
}

/** Lays a drawing out in a width. */
export function layOut(
  { columns, parts, edges, detours = [] }: Omit<Diagram, 'networks'>,
  width: number,
): Layout {
  const isWide = width >= WIDE
  const roomAt = (side: Detour['wide'] | Detour['narrow']): number =>
    detours.some(({ wide, narrow }) => (isWide ? wide : narrow) === side) ? DETOUR : 0
  const [left, top] = [roomAt('left'), roomAt('above')]
  const count = isWide ? columns : NARROW_COLUMNS
  const rowGap = isWide ? ROW_GAP : NARROW_ROW_GAP
  const gap = isWide ? COLUMN_GAP : NARROW_COLUMN_GAP
  const columnWidth = (width - left - roomAt('right') - (count - 1) * gap) / count
  const boxOf = ({ column, row, rows = 1, columns: wide = 1 }: Cell): Box => ({
    left: left + Math.round((column - 1) * (columnWidth + gap)),
    top: top + (row - 1) * (ROW + rowGap),
    width: Math.round(wide * columnWidth + (wide - 1) * gap),
    height: rows * ROW + (rows - 1) * rowGap,
  })
  const boxes = new Map(parts.map(({ id, wide, narrow }) => [id, boxOf(isWide ? wide : narrow)]))
  const bottom = Math.max(...[...boxes.values()].map((box) => box.top + box.height))
  const pathOf = (edge: Edge, from: Box, to: Box): string => {
    const detour = detours.find((each) => each.edge[0] === edge[0] && each.edge[1] === edge[1])
    const { wide, narrow } = detour ?? {}
    if (isWide && wide) return lineOver(from, to, wide, wide === 'above' ? 1 : bottom + DETOUR - 1)
    if (!isWide && narrow) return linePast(from, to, narrow, narrow === 'left' ? 1 : width - 1)
    return lineBetween(from, to)
  }
  const lines = edges.flatMap((edge) => {
    const [from, to] = [boxes.get(edge[0]), boxes.get(edge[1])]
    return from && to ? [{ edge, path: pathOf(edge, from, to) }] : []
  })
  return { height: bottom + roomAt('below'), boxes, lines }
}
