/** Sheets of texts as pictures: for films, reports and evidence. On the page texts are words. */
import { textsOf } from '../datasets/text.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { GridOptions } from './pixels.ts'

/** Columns of texts without classes, and the most that a sheet has room for. */
const COLUMNS = 4
const MOST_COLUMNS = 10
/** Width of the whole, height of a row, height of the letters and margin of a column, in image pixels. */
const WIDTH = 224
const ROW = 6
const LETTERS = 4
const MARGIN = 2

/** Columns of a sheet: of classes in turn, so many that each column shows one class. */
export const textColumns = (turn: number): number =>
  turn === 0 || turn > MOST_COLUMNS ? COLUMNS : turn * Math.max(1, Math.floor(COLUMNS / turn))

/** Size in device pixels of a grid of texts. */
export const textsSize = (
  { count }: Pick<Examples, 'count'>,
  { columns, scale }: GridOptions,
): { width: number; height: number } => ({
  width: WIDTH * scale,
  height: Math.ceil(count / columns) * ROW * scale,
})

/** Writes texts in rows of `columns`, light on black; one that is too long for its column is narrowed. */
export function drawTexts(ctx: Brush, examples: Examples, { columns, scale }: GridOptions): void {
  const { width, height } = textsSize(examples, { columns, scale })
  ctx.fillStyle = '#000'
  ctx.fillRect(0, 0, width, height)
  ctx.fillStyle = DARK_THEME.ink
  ctx.font = `${LETTERS * scale}px sans-serif`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  const room = width / columns
  textsOf(examples, examples.values).forEach((text, index) => {
    const left = (index % columns) * room + MARGIN * scale
    const middle = (Math.floor(index / columns) + 0.5) * ROW * scale
    ctx.fillText(text, left, middle, room - 2 * MARGIN * scale)
  })
}
