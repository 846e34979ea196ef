/** How large a sheet is drawn, and how many columns it has: whole device pixels, digits as large as the space allows. */
import { isImage } from '../../models/datasets.ts'
import { wholeScale } from '../../render/canvas.ts'
import { gridSize, pairedSize } from '../../render/pixels.ts'
import type { SampleView } from '../../worker/protocol.ts'

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
/** Taken instead where that makes the digits larger. */
const FEWER_PAIR_ROWS = 3
const WIDEST = 8
const NARROWEST = 4
/** Smallest side of a digit that is still read with ease, in CSS pixels. */
const LEGIBLE = 34
const LARGEST_PLANE = 560

/** Lays out so many columns and rows as large as they fit. */
function gridLayout(
  shape: readonly number[],
  view: SampleView,
  room: Room,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): SheetLayout {
  const sizeOf = view === 'reconstructions' ? pairedSize : gridSize
  const shown = columns * rows
  const scale = wholeScale(sizeOf(shape, shown, { columns, scale: 1 }), room, room.pixelRatio)
  return { columns, shown, scale, ...sizeOf(shape, shown, { columns, scale }) }
}

/** Lays out a sheet of images of this shape: eight columns, or fewer where they would be too small to read. */
function imageLayout(shape: readonly number[], view: SampleView, room: Room): SheetLayout {
  const at = (columns: number): SheetLayout => {
    if (view === 'generated') return gridLayout(shape, view, room, { columns, rows: ROWS })
    const more = gridLayout(shape, view, room, { columns, rows: PAIR_ROWS })
    const fewer = gridLayout(shape, view, room, { columns, rows: FEWER_PAIR_ROWS })
    return fewer.scale > more.scale ? fewer : more
  }
  for (let columns = WIDEST; columns > NARROWEST; columns--) {
    const layout = at(columns)
    const side = (layout.scale * (shape[1] ?? 1)) / room.pixelRatio
    if (side >= LEGIBLE && layout.width <= room.width * room.pixelRatio + 1) return layout
  }
  return at(NARROWEST)
}

/** Lays out a sheet in a room. */
export function sheetLayout(shape: readonly number[], view: SampleView, room: Room): SheetLayout {
  if (isImage(shape)) return imageLayout(shape, view, room)
  const space = Math.max(1, Math.min(room.width, room.height, LARGEST_PLANE))
  const side = Math.floor(space * room.pixelRatio)
  return { columns: 1, shown: Number.POSITIVE_INFINITY, scale: 1, width: side, height: side }
}
