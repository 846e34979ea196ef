/** A sheet of samples as a picture of its own, apart from the page: at a size that depends on no screen. */
import { drawExamples, drawReconstructions, planeSide } from './pictures.ts'
import { columnsInTurn, gridSize, pairedSize, WIDEST_IN_TURN } from './pixels.ts'
import { drawPairs, drawScatter } from './plane.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Brush } from './canvas.ts'
import type { GridOptions } from './pixels.ts'

const PICTURE = { columns: 8, scale: 4, gap: 1 } as const

/** How it is laid out: classes that are taken in turn have columns of their own. */
function layoutOf({ classes }: Sheet): GridOptions {
  const turn = new Set(classes ?? []).size
  if (turn === 0 || turn > WIDEST_IN_TURN) return PICTURE
  return { ...PICTURE, columns: columnsInTurn(turn) }
}

/** Size of the picture in pixels. */
export function sheetSize(sheet: Sheet): { width: number; height: number } {
  const { samples, originals } = sheet
  if (samples.shape.length !== 3) return { width: planeSide(PICTURE), height: planeSide(PICTURE) }
  return originals
    ? pairedSize(samples.shape, samples.count, PICTURE)
    : gridSize(samples.shape, samples.count, layoutOf(sheet))
}

/** Draws the sheet; of points, over `real` ones where they are known. */
export function drawSheet(ctx: Brush, sheet: Sheet, real: Examples | null = null): void {
  const { samples, originals } = sheet
  const square = { side: planeSide(PICTURE), pixelRatio: PICTURE.scale }
  if (samples.shape.length === 3)
    if (originals) drawReconstructions(ctx, originals, samples, PICTURE)
    else drawExamples(ctx, samples, layoutOf(sheet))
  else if (originals) drawPairs(ctx, originals, samples, DARK_THEME, square)
  else drawScatter(ctx, { real, generated: samples }, DARK_THEME, square)
}
