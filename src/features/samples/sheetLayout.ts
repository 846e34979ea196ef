/** How large a sheet is drawn, and how many columns it has: whole device pixels, digits as large as the space allows. */
import { isImage } from '../../models/datasets.ts'
import { wholeScale } from '../../render/canvas.ts'
import { gridSize, pairedSize } from '../../render/pixels.ts'
import type { SampleView } from '../../worker/protocol/run.ts'

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
/** Smallest side of a digit that is still read with ease, in CSS pixels. */
const LEGIBLE = 34
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
  isLegible: (layout: SheetLayout) => boolean,
): SheetLayout | null {
  let best: SheetLayout | null = null
  for (let columns = WIDEST; columns >= NARROWEST; columns--)
    for (let rows = most; rows >= FEWEST_ROWS; rows--) {
      const layout = lay(columns, rows)
      if (layout.shown > (best?.shown ?? 0) && isLegible(layout)) best = layout
    }
  return best
}

/** Lays out a sheet of images of this shape: eight columns and rows, or fewer where they would be too small to read. */
function imageLayout(shape: readonly number[], view: SampleView, room: Room): SheetLayout {
  const lay = inRoom(shape, view, room)
  const fits = (inside: number, outside: number): boolean => inside <= outside * room.pixelRatio + 1
  const isLegible = ({ scale, width, height }: SheetLayout): boolean =>
    (scale * (shape[1] ?? 1)) / room.pixelRatio >= LEGIBLE &&
    fits(width, room.width) &&
    fits(height, room.height)
  const most = view === 'generated' ? ROWS : PAIR_ROWS
  const found = mostLegible(lay, most, isLegible) ?? lay(NARROWEST, most)
  if (view === 'generated') return found
  const fewer = lay(found.columns, FEWER_PAIR_ROWS)
  return fewer.shown < found.shown && fewer.scale > found.scale ? fewer : found
}

/** Lays out a sheet in a room. */
export function sheetLayout(shape: readonly number[], view: SampleView, room: Room): SheetLayout {
  if (isImage(shape)) return imageLayout(shape, view, room)
  const space = Math.max(1, Math.min(room.width, room.height, LARGEST_PLANE))
  const side = Math.floor(space * room.pixelRatio)
  return { columns: 1, shown: Number.POSITIVE_INFINITY, scale: 1, width: side, height: side }
}
