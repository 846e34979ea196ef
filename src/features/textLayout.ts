/** How many texts of a sheet are shown in a room, and in how many columns. */
import type { Room } from './sheetLayout.ts'

export interface TextLayout {
  /** Groups beside each other, and columns of texts in each group. */
  readonly beside: number
  readonly columns: number
  /** Texts below each other. */
  readonly rows: number
}

/** Texts of a sheet that is as large as it gets. */
export const MOST_TEXTS = 64

/** In CSS pixels: the narrowest column, the gap between two, a row, the name of a class above its texts. */
const COLUMN = 136
const GAP = 16
const ROW = 22
const HEAD = 24
const MOST_COLUMNS = 4
const FEWEST_ROWS = 4

/**
 * Lays out texts: as many as there is room for, none cut off below. `groups`: how many classes they were asked for, each of
 * which stands under its name; 0 where none was.
 */
export function textLayout({ width, height }: Room, groups: number): TextLayout {
  const most = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)))
  const all = Math.min(most, Math.max(MOST_COLUMNS, groups))
  const beside = groups === 0 ? 1 : Math.min(all, groups)
  const columns = Math.floor(all / beside)
  const bands = groups === 0 ? 1 : Math.ceil(groups / beside)
  const head = groups === 0 ? 0 : HEAD
  const rows = Math.max(FEWEST_ROWS, Math.floor((height / bands - head) / ROW))
  const each = MOST_TEXTS / Math.max(1, groups)
  return { beside, columns, rows: Math.min(rows, Math.ceil(each / columns)) }
}

/** How many texts of one class are shown, or in all. */
export const textsShown = ({ columns, rows }: TextLayout): number => columns * rows

/** Height that texts take when all are there, in CSS pixels. */
export function textHeight({ beside, rows }: TextLayout, groups: number): number {
  return groups === 0 ? rows * ROW : Math.ceil(groups / beside) * (rows * ROW + HEAD)
}
