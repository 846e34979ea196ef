/** Which digits a model drew, over time: one row for each digit, a column for each look, tinted by how often it came. */
import { isMissing } from '../metrics/verdict/signals.ts'
import { stepAxis } from './axes.ts'
import { acrossOf, areaWithin, clear, drawLine, drawStepAxis, smallFont } from './frame.ts'
import type { Axis } from './axes.ts'
import type { Brush } from './canvas.ts'
import type { Area, Frame, Write } from './frame.ts'
import type { PaintTheme } from './theme.ts'

/** One look at the samples. */
export interface CoverageColumn {
  readonly step: number
  /** Share of each digit. */
  readonly share: readonly number[]
}

export interface CoverageData {
  /** By rising step. */
  readonly columns: readonly CoverageColumn[]
  /** Share of each class in the training data; 0 for one that is not among them. */
  readonly mix: readonly number[]
  /** What each class is called. */
  readonly names: readonly string[]
}

export interface CoverageWords {
  readonly share: Write
  readonly step: Write
  /** Stands in the row of a digit that the training data lack. */
  readonly notInMix: string
}

/** What every part of the picture is drawn with. */
interface Pen {
  readonly ctx: Brush
  readonly theme: PaintTheme
  readonly pixelRatio: number
}

const ROW = 18
const MARGINS = { top: 2, right: 48, bottom: 22, left: 20 }
/** CSS pixels that a name takes at most, and from its end to its row. */
const MOST_NAME = 88
const NAME_GAP = 8
/** CSS pixels from one line of the hatching to the next. */
const HATCH = 6
/** Times the real share at which the tint is full. */
const FULL = 2

/** Height in CSS pixels of a strip of so many rows. */
export const coverageHeight = (rows: number): number => MARGINS.top + rows * ROW + MARGINS.bottom

/** How strong the tint is at a share of `ratio` times the real one, 0 to 1. */
export const tintAt = (ratio: number): number =>
  0.1 + 0.9 * (Math.min(FULL, Math.max(0, ratio)) / FULL)

/** Draws the strip: time to the right, the latest shares in numbers at its end, hatching where a digit is missing. */
export function drawCoverage(
  ctx: Brush,
  { columns, mix, names }: CoverageData,
  theme: PaintTheme,
  frame: Frame,
  words: CoverageWords,
): void {
  clear(ctx, frame, theme)
  if (columns.length === 0) return
  const { pixelRatio } = frame
  const pen = { ctx, theme, pixelRatio }
  const left = marginFor(pen, names)
  const area = areaWithin(frame, { ...MARGINS, left })
  const axis = axisOf(columns)
  const edges = edgesOf(columns, axis, area)
  mix.forEach((real, digit) => {
    const row = rowOf(area, digit, pixelRatio)
    const shares = columns.map(({ share }) => share[digit] ?? 0)
    if (real === 0) drawWords(pen, row, words.notInMix)
    else drawCells(pen, row, { edges, shares, real })
    drawNames(pen, row, fitted(pen, names[digit] ?? ''), words.share(shares.at(-1) ?? 0))
  })
  drawStepAxis(ctx, area, axis, theme, { pixelRatio, write: words.step })
}

/** Room in front of the rows, in CSS pixels: as much as the longest name takes, within bounds. */
function marginFor({ ctx, pixelRatio }: Pen, names: readonly string[]): number {
  ctx.font = smallFont(pixelRatio)
  const widths = names.map((name) => ctx.measureText(name).width / pixelRatio)
  return Math.min(MOST_NAME, Math.max(MARGINS.left - NAME_GAP, ...widths)) + NAME_GAP
}

/** A name, cut where it does not fit. */
function fitted({ ctx, pixelRatio }: Pen, name: string): string {
  ctx.font = smallFont(pixelRatio)
  const isTooLong = (words: string): boolean =>
    ctx.measureText(words).width > MOST_NAME * pixelRatio
  if (!isTooLong(name)) return name
  let cut = name
  while (cut.length > 1 && isTooLong(`${cut}…`)) cut = cut.slice(0, -1)
  return `${cut}…`
}

/** To the last look, from one before the first, as far as can be told. */
function axisOf(columns: readonly CoverageColumn[]): Axis {
  const [first = 0, second = 2 * first] = columns.map(({ step }) => step)
  return stepAxis(Math.max(0, 2 * first - second), columns.at(-1)?.step ?? first)
}

/** Where columns begin and end: each stands for the time since the look before it, and the last one ends on the right. */
function edgesOf(columns: readonly CoverageColumn[], axis: Axis, area: Area): number[] {
  const ends = columns.map(({ step }) => Math.round(acrossOf(area, axis, step)))
  return [area.left, ...ends.slice(0, -1), area.left + area.width]
}

/** The row of a digit, with a hair of space to the next. */
function rowOf({ left, top, width }: Area, digit: number, pixelRatio: number): Area {
  const upper = Math.round(top + digit * ROW * pixelRatio)
  const lower = Math.round(top + (digit + 1) * ROW * pixelRatio - 2 * pixelRatio)
  return { left, top: upper, width, height: lower - upper }
}

/** Tints every column; a stretch in which the digit is missing is hatched as one. */
function drawCells(
  pen: Pen,
  row: Area,
  {
    edges,
    shares,
    real,
  }: { readonly edges: number[]; readonly shares: number[]; readonly real: number },
): void {
  const { ctx, theme } = pen
  let missingFrom: number | null = null
  ctx.fillStyle = theme.generated
  shares.forEach((share, index) => {
    const [left = 0, right = 0] = [edges[index], edges[index + 1]]
    if (isMissing(share, real)) missingFrom ??= left
    else {
      if (missingFrom !== null)
        drawHatching(pen, { ...row, left: missingFrom, width: left - missingFrom })
      missingFrom = null
      ctx.globalAlpha = tintAt(share / real)
      ctx.fillRect(left, row.top, right - left, row.height)
      ctx.globalAlpha = 1
    }
  })
  const end = row.left + row.width
  if (missingFrom !== null)
    drawHatching(pen, { ...row, left: missingFrom, width: end - missingFrom })
}

/** Fills a box with slanting lines and nothing else. */
function drawHatching({ ctx, theme, pixelRatio }: Pen, { left, top, width, height }: Area): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, width, height)
  ctx.clip()
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = pixelRatio
  // The lines of all boxes lie on one grid, so that neighbours join.
  const gap = HATCH * pixelRatio
  for (let x = Math.floor((left - height) / gap) * gap; x < left + width; x += gap)
    drawLine(ctx, [x, top + height], [x + height, top])
  ctx.restore()
}

/** Writes in the middle of a row. */
function drawWords({ ctx, theme, pixelRatio }: Pen, row: Area, words: string): void {
  ctx.fillStyle = theme.muted
  ctx.font = smallFont(pixelRatio)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(words, row.left + row.width / 2, row.top + row.height / 2)
}

/** Writes the digit in front of its row and its latest share behind it. */
function drawNames({ ctx, theme, pixelRatio }: Pen, row: Area, digit: string, share: string): void {
  const middle = row.top + row.height / 2
  ctx.font = smallFont(pixelRatio)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'right'
  ctx.fillStyle = theme.ink
  ctx.fillText(digit, row.left - NAME_GAP * pixelRatio, middle)
  ctx.fillStyle = theme.muted
  ctx.fillText(share, row.left + row.width + (MARGINS.right - 2) * pixelRatio, middle)
}
