/**
 * The sheet that a generator or decoder lays over the plane: cells that hold equal shares of the prior are the stronger
 * the smaller they are; those that lie turned over are blue and hatched; those without a code near are outlines alone.
 */
import { clamp } from '../../lib/numbers.ts'
import { cellsOf, frontOf, isCurve, isFolded } from './cells.ts'
import { onPlane, tracePath } from './within.ts'
import type { LatentSheet } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'
import type { Cell, Point } from './cells.ts'

/** Opacity of a cell of the usual size, and its limits. */
const USUAL = 0.24
const FAINTEST = 0.06
const STRONGEST = 0.6
/** In CSS pixels. */
const HATCH = 5
const CURVE = 2.5

/** The colour of what lies turned over. */
export const foldedColour = ({ lines }: PaintTheme): string => lines[0] as string

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function drawSheet(
  ctx: Brush,
  sheet: LatentSheet,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  onPlane(ctx, options, () => {
    if (isCurve(sheet)) return drawCurve(ctx, sheet, theme, options)
    const cells = cellsOf(sheet)
    const front = frontOf(cells)
    const usual = medianOf(cells.map(({ area }) => Math.abs(area)))
    for (const cell of cells) {
      const isBack = isFolded(cell, front)
      const colour = isBack ? foldedColour(theme) : theme.latent
      const share = USUAL * Math.sqrt(usual / Math.max(Math.abs(cell.area), 1e-9))
      drawCell(ctx, cell, { colour, isBack, alpha: clamp(share, FAINTEST, STRONGEST) }, options)
    }
    ctx.globalAlpha = 1
    ctx.setLineDash([])
  })
}

interface CellLook {
  readonly colour: string
  readonly isBack: boolean
  readonly alpha: number
}

function drawCell(ctx: Brush, cell: Cell, look: CellLook, options: SquareOptions): void {
  const { pixelRatio } = options
  const { corners, isHole } = cell
  tracePath(ctx, [...corners, corners[0]], options)
  ctx.lineWidth = pixelRatio / 2
  ctx.strokeStyle = look.colour
  ctx.setLineDash(isHole ? [2 * pixelRatio, 2 * pixelRatio] : [])
  if (!isHole) {
    ctx.fillStyle = look.colour
    ctx.globalAlpha = look.alpha
    ctx.fill()
  }
  ctx.globalAlpha = isHole ? 0.9 : 0.45
  ctx.stroke()
  if (look.isBack && !isHole) hatchCell(ctx, cell, options)
}

/** Lines across a cell, parallel to its diagonal. */
function hatchCell(ctx: Brush, { corners }: Cell, options: SquareOptions): void {
  const [first, second, third, fourth] = corners
  const along = (from: Point, to: Point, share: number): Point => [
    from[0] + share * (to[0] - from[0]),
    from[1] + share * (to[1] - from[1]),
  ]
  ctx.globalAlpha = 0.9
  for (const share of [1 / 3, 2 / 3, 1]) {
    tracePath(ctx, [along(first, second, share), along(first, fourth, share)], options)
    ctx.stroke()
    if (share === 1) continue
    tracePath(ctx, [along(third, second, share), along(third, fourth, share)], options)
    ctx.stroke()
  }
}

/** A curve, dashed where no code is near. */
function drawCurve(
  ctx: Brush,
  { values, holes }: LatentSheet,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { pixelRatio } = options
  const at = (i: number): Point => [values[2 * i] as number, values[2 * i + 1] as number]
  ctx.strokeStyle = theme.latent
  let start = 0
  const segments = values.length / 2 - 1
  for (let i = 1; i <= segments; i++) {
    const isHole = holes?.[i - 1] === 1
    if (i < segments && (holes?.[i] === 1) === isHole) continue
    ctx.lineWidth = (isHole ? 1 : CURVE) * pixelRatio
    ctx.setLineDash(isHole ? [HATCH * pixelRatio, HATCH * pixelRatio] : [])
    tracePath(
      ctx,
      Array.from({ length: i - start + 1 }, (_, k) => at(start + k)),
      options,
    )
    ctx.stroke()
    start = i
  }
  ctx.setLineDash([])
}
