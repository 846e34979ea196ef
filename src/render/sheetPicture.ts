/** A sheet of samples as a picture of its own, apart from the page: at a size that depends on no screen. */
import { drawExamples, drawReconstructions, planeSide } from './pictures.ts'
import { columnsInTurn, gridSize, pairedSize, WIDEST_IN_TURN } from './pixels.ts'
import { drawPairs, drawScatter } from './plane.ts'
import { drawTexts, textColumns, textsSize } from './texts.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'
import type { GridOptions } from './pixels.ts'

const COLUMNS = 8
const SCALE = 4

/** How it is laid out: classes that are taken in turn have columns of their own. */
export function sheetGrid({ samples, classes, originals }: Sheet, scale = SCALE): GridOptions {
  const turn = new Set(classes ?? []).size
  if (samples.alphabet) return { columns: textColumns(turn), scale }
  const hasHeads = !originals && turn > 0 && turn <= WIDEST_IN_TURN
  return { columns: hasHeads ? columnsInTurn(turn) : COLUMNS, scale, gap: 1 }
}

/** Size of the picture in pixels, `scale` of them for each of an image. */
export function sheetSize(sheet: Sheet, scale = SCALE): { width: number; height: number } {
  const { samples, originals } = sheet
  const grid = sheetGrid(sheet, scale)
  if (samples.alphabet) return textsSize(samples, grid)
  if (samples.shape.length !== 3) return { width: planeSide(grid), height: planeSide(grid) }
  const sizeOf = originals ? pairedSize : gridSize
  return sizeOf(samples.shape, samples.count, grid)
}

/** Draws the sheet; of points, over `real` ones where they are known. */
export function drawSheet(
  ctx: Brush,
  sheet: Sheet,
  real: Examples | null = null,
  scale = SCALE,
  theme: PaintTheme = DARK_THEME,
): void {
  const { samples, originals } = sheet
  const grid = sheetGrid(sheet, scale)
  const square = { side: planeSide(grid), pixelRatio: scale }
  if (samples.alphabet) drawTexts(ctx, samples, grid)
  else if (samples.shape.length === 3)
    if (originals) drawReconstructions(ctx, originals, samples, grid, theme)
    else drawExamples(ctx, samples, grid, theme)
  else if (originals) drawPairs(ctx, originals, samples, theme, square)
  else drawScatter(ctx, { real, generated: samples }, theme, square)
}
