/** How large a sheet is drawn, and how many columns it has: whole device pixels, digits as large as the space allows. */
import { isImage } from '../models/datasets.ts'
import { wholeScale } from '../render/canvas.ts'
import { columnsInTurn, gridSize, pairedSize } from '../render/pixels.ts'
import type { SampleView } from '../worker/protocol/run.ts'

/** Space for the picture, in CSS pixels; an infinite height leaves it to the width. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number
}

export interface SheetLayout {
  /** Images in a row; also what scales a plane's square. */
  readonly columns: number
  /** How many examples are shown, from the first on. */
  readonly shown: number
  /** Device pixels per image pixel, a whole number. */
  readonly scale: number
  /** Size of the canvas in device pixels. */
  readonly width: number
  readonly height: number
}

const ROWS = 8
const PAIR_ROWS = 4
/** Rows of pairs that are taken instead where that makes the digits larger. */
const FEWER_PAIR_ROWS = 3
const FEWEST_ROWS = 1
const WIDEST = 8
const NARROWEST = 4
/** Height of the names of the classes above their columns, in CSS pixels. */
const HEADS_HEIGHT = 20
/** Smallest side of a digit that is still read with ease, in CSS pixels; columns that cannot be fewer may be narrower. */
const LEGIBLE = 34
const LEGIBLE_IN_TURN = 26
const LARGEST_PLANE = 560

type Laying = (columns: number, rows: number) => SheetLayout

/** Lays out so many columns and rows as large as they fit. */
const inRoom =
  (shape: readonly number[], view: SampleView, room: Room): Laying =>
  (columns, rows) => {
    const sizeOf = view === 'reconstructions' ? pairedSize : gridSize
    const shown = columns * rows
    const scale = wholeScale(sizeOf(shape, shown, { columns, scale: 1 }), room, room.pixelRatio)
    return { columns, shown, scale, ...sizeOf(shape, shown, { columns, scale }) }
  }

/** The layout with the most images that are still read with ease; `null` when the room is too small for any. */
function mostLegible(
  lay: Laying,
  most: number,
  widths: readonly number[],
  isLegible: (layout: SheetLayout) => boolean,
): SheetLayout | null {
  let best: SheetLayout | null = null
  for (const columns of widths)
    for (let rows = most; rows >= FEWEST_ROWS; rows--) {
      const layout = lay(columns, rows)
      if (layout.shown > (best?.shown ?? 0) && isLegible(layout)) best = layout
    }
  return best
}

/** Numbers of columns to choose from, the widest first: multiples of the classes in turn, so that each has its own. */
function widthsFor(turn: number | null): readonly number[] {
  const [widest, narrowest, step] =
    turn === null ? [WIDEST, NARROWEST, 1] : [columnsInTurn(turn), turn, turn]
  return Array.from({ length: (widest - narrowest) / step + 1 }, (_, i) => widest - i * step)
}

/** Lays out a sheet of images of this shape: eight columns and rows, or fewer where they would be too small to read. */
function imageLayout(
  shape: readonly number[],
  view: SampleView,
  room: Room,
  turn: number | null,
): SheetLayout {
  const heads = turn === null ? 0 : HEADS_HEIGHT
  const lay = inRoom(shape, view, { ...room, height: room.height - heads })
  const fits = (inside: number, outside: number): boolean => inside <= outside * room.pixelRatio + 1
  const isLegible =
    (least: number) =>
    ({ scale, width, height }: SheetLayout): boolean =>
      (scale * (shape[1] ?? 1)) / room.pixelRatio >= least &&
      fits(width, room.width) &&
      fits(height, room.height - heads)
  const most = view === 'reconstructions' ? PAIR_ROWS : ROWS
  const widths = widthsFor(turn)
  const found =
    mostLegible(lay, most, widths, isLegible(LEGIBLE)) ??
    (turn === null ? null : mostLegible(lay, most, widths, isLegible(LEGIBLE_IN_TURN))) ??
    lay(widths.at(-1) ?? NARROWEST, most)
  if (view !== 'reconstructions') return found
  const fewer = lay(found.columns, FEWER_PAIR_ROWS)
  return fewer.shown < found.shown && fewer.scale > found.scale ? fewer : found
}

/**
 * Lays out a sheet in a room. `turn`: how many classes the samples take in turn, at most ten, each of which gets columns of
 * its own with its name above; `null` when they take none.
 */
export function sheetLayout(
  shape: readonly number[],
  view: SampleView,
  room: Room,
  turn: number | null,
): SheetLayout {
  if (isImage(shape)) return imageLayout(shape, view, room, turn)
  const space = Math.max(1, Math.min(room.width, room.height, LARGEST_PLANE))
  const side = Math.floor(space * room.pixelRatio)
  return { columns: 1, shown: Number.POSITIVE_INFINITY, scale: 1, width: side, height: side }
}
