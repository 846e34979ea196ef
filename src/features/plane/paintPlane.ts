/** The picture of the plane, layer upon layer. What the model alone decides is painted once for each answer, and kept. */
import { drawDots, drawErrors, drawRings, drawUnits } from '../../render/plane.ts'
import { drawArrows, drawField } from '../../render/plane/arrows.ts'
import { drawClouds } from '../../render/plane/clouds.ts'
import {
  densityLines,
  drawDensity,
  drawUndecided,
  undecidedLines,
} from '../../render/plane/contours.ts'
import { drawMissed } from '../../render/plane/missed.ts'
import { drawHeat, heatImage } from '../../render/plane/heatMap.ts'
import { drawSheet } from '../../render/plane/sheet.ts'
import { drawWays } from '../../render/plane/ways.ts'
import type { Brush } from '../../render/canvas.ts'
import type { SquareOptions } from '../../render/planeSquare.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { PlaneLayer } from '../../state/planeLayers.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'
import type { Sheet } from '../../worker/protocol/run.ts'

export interface Picture {
  /** What the model makes of the plane; `null` where nobody knows. */
  readonly answer: PlaneAnswer | null
  readonly sheet: Sheet
  /** How far the generated points have come from noise, and where they are then; `null` where that is their end. */
  readonly onTheWay: Examples | null
  readonly share: number
  readonly real: Examples | null
  /** Where the modes lie that were found to be missing. */
  readonly missed: readonly (readonly number[])[]
  readonly layers: readonly PlaneLayer[]
}

/** Draws pictures of one canvas. */
export class PlanePainter {
  #under: { readonly canvas: OffscreenCanvas; readonly key: readonly unknown[] } | null = null
  #density: { readonly of: Sheet; readonly lines: ReturnType<typeof densityLines> } | null = null

  paint(ctx: Brush, picture: Picture, theme: PaintTheme, options: SquareOptions): void {
    const { answer, sheet, onTheWay, share, real, missed, layers } = picture
    const has = (layer: PlaneLayer): boolean => layers.includes(layer)
    ctx.drawImage(this.#ground(picture, theme, options), 0, 0)
    if (has('density')) drawDensity(ctx, this.#lines(sheet), theme, options)
    const { originals, samples } = sheet
    const given = originals ?? real
    if (originals && has('real') && has('generated'))
      drawErrors(ctx, originals, samples, theme, options)
    if (given && has('real')) drawRings(ctx, given, theme.real, options)
    if (has('real')) drawMissed(ctx, missed, theme, options)
    if (answer?.ways && has('ways')) drawWays(ctx, answer.ways, share, theme, options)
    if (has('generated')) drawDots(ctx, onTheWay ?? samples, theme.generated, options)
    if (answer?.encoder && has('encoder')) drawClouds(ctx, answer.encoder, theme, options)
    if (answer?.field && has('field')) drawField(ctx, answer.field, theme, options)
    if (answer?.arrows && has('arrows')) drawArrows(ctx, answer.arrows, theme, options)
  }

  /** What lies under the points. */
  #ground({ answer, layers }: Picture, theme: PaintTheme, options: SquareOptions): OffscreenCanvas {
    const critic = layers.includes('critic') ? (answer?.critic ?? null) : null
    const sheet = layers.includes('sheet') ? (answer?.sheet ?? null) : null
    const { side, pixelRatio, view } = options
    const key = [critic, sheet, theme.panel, theme.ink, side, pixelRatio, view]
    if (this.#under?.key.every((one, i) => one === key[i])) return this.#under.canvas
    const canvas = new OffscreenCanvas(side, side)
    this.#under = { canvas, key }
    const ctx = canvas.getContext('2d')
    if (!ctx) return canvas
    ctx.fillStyle = theme.panel
    ctx.fillRect(0, 0, side, side)
    if (critic) drawHeat(ctx, heatImage(critic, theme), critic, options)
    drawUnits(ctx, options, theme)
    if (critic) drawUndecided(ctx, undecidedLines(critic), theme, options)
    if (sheet) drawSheet(ctx, sheet, theme, options)
    return canvas
  }

  #lines(sheet: Sheet): ReturnType<typeof densityLines> {
    if (this.#density?.of !== sheet)
      this.#density = { of: sheet, lines: densityLines(sheet.samples) }
    return this.#density.lines
  }
}
