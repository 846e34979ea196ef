/** The replay of a run as a film: one moment after another, each with its step below it. */
import { defined } from '../../lib/assert.ts'
import { drawSheet, sheetGrid, sheetSize } from '../../render/sheetPicture.ts'
import type { Film } from '../../film/film.ts'
import type { Moment } from '../../runs/record.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { SampleView } from '../../worker/protocol/run.ts'

/** Seconds that a reader can choose from. */
export const LENGTHS = [5, 10, 20] as const
export type Length = (typeof LENGTHS)[number]
/** Pixels of the file per image pixel that a reader can choose from; even, because video wants even sides. */
export const SCALES = [2, 4] as const
export type Scale = (typeof SCALES)[number]

/** Faster than this nobody follows, and slower than this nobody waits. */
const FASTEST = 24
const SLOWEST = 2
/** For so many seconds the last moment stays, before the film begins anew. */
const LAST_STAYS = 1

/** Heights in image pixels: the names of the classes above the columns, and the step below the picture. */
const HEADS = 10
const CAPTION = 14
/** Of the letters, in image pixels. */
const LETTERS = 8
/** Pure greys, which leave a film of grey images grey. */
const INK = '#e8e8e8'
const MUTED = '#a0a0a0'

export interface ReplayPlan {
  /** Which moment each frame shows, counted from 0. */
  readonly frames: readonly number[]
  /** Frames per second. */
  readonly rate: number
  /** How many of the moments are shown. */
  readonly shown: number
  readonly seconds: number
}

/**
 * Spreads moments over so many seconds, the first and the last among them: where they are too many evenly thinned, where
 * they are too few in less time. The last one stays for a second more.
 */
export function planReplay(moments: number, length: number): ReplayPlan {
  const shown = Math.min(moments, Math.round(length * FASTEST))
  const rate = Math.min(FASTEST, Math.max(SLOWEST, shown / length))
  const spread = Array.from({ length: shown }, (_, i) =>
    Math.round((i * (moments - 1)) / Math.max(1, shown - 1)),
  )
  const last = Array.from({ length: Math.ceil(LAST_STAYS * rate) }, () => moments - 1)
  const frames = shown === 0 ? [] : [...spread, ...last]
  return { frames, rate, shown, seconds: frames.length / rate }
}

/** The moments of a replay that show this. */
export const momentsOf = (
  replay: { readonly count: number; at(index: number): Moment | null },
  view: SampleView,
): readonly Moment[] =>
  Array.from({ length: replay.count }, (_, index) => replay.at(index)).filter(
    (moment): moment is Moment => moment?.sheet.view === view,
  )

interface Look {
  readonly scale: Scale
  /** Real points to be drawn under generated ones. */
  readonly real: Examples | null
  /** What was trained. */
  readonly name: string
  /** Names of the classes, where the samples take them in turn. */
  readonly classNames: readonly string[]
  /** Writes the step of a moment. */
  readonly stepInWords: (step: number) => string
}

/** Sides of the picture in each frame: those of the largest sheet, since the classes may change in the midst of a run. */
function largest(moments: readonly Moment[], scale: Scale): { width: number; height: number } {
  const sizes = moments.map(({ sheet }) => sheetSize(sheet, scale))
  return {
    width: Math.max(2, ...sizes.map(({ width }) => width)),
    height: Math.max(2, ...sizes.map(({ height }) => height)),
  }
}

/** Films moments of one view. Needs a canvas. */
export function filmReplay(moments: readonly Moment[], plan: ReplayPlan, look: Look): Film {
  const { scale, real } = look
  const picture = largest(moments, scale)
  const hasHeads = moments.some(({ sheet }) => headsOf(sheet.classes, look).length > 0)
  const top = hasHeads ? HEADS * scale : 0
  const [width, height] = [picture.width, top + picture.height + CAPTION * scale]
  const canvas = new OffscreenCanvas(width, height)
  const ctx = defined(canvas.getContext('2d', { willReadFrequently: true }), 'a canvas to draw on')
  const page = new OffscreenCanvas(picture.width, picture.height)
  const sheetCtx = defined(page.getContext('2d'), 'a canvas to draw on')
  return {
    width,
    height,
    count: plan.frames.length,
    rate: plan.rate,
    isGrey: moments.every(
      ({ sheet: { samples, originals } }) => !originals && samples.shape[2] === 1,
    ),
    frame: (index) => {
      const { sheet, step } = defined(moments[plan.frames[index] ?? 0], 'a moment')
      ctx.fillStyle = '#000'
      ctx.fillRect(0, 0, width, height)
      const size = sheetSize(sheet, scale)
      sheetCtx.clearRect(0, 0, picture.width, picture.height)
      drawSheet(sheetCtx, sheet, real, scale)
      ctx.drawImage(page, 0, top)
      const columns = sheetGrid(sheet, scale).columns
      writeHeads(ctx, headsOf(sheet.classes, look), { columns, width: size.width, scale })
      writeCaption(ctx, look.stepInWords(step), { ...look, width, top: top + picture.height })
      const { data } = ctx.getImageData(0, 0, width, height)
      return { width, height, data: Uint8ClampedArray.from(data) }
    },
  }
}

/** Names of the classes that a sheet has columns for. */
function headsOf(classes: Uint8Array | null, { classNames }: Look): readonly string[] {
  return [...new Set(classes ?? [])].map((one) => classNames[one] ?? '')
}

function writeHeads(
  ctx: OffscreenCanvasRenderingContext2D,
  names: readonly string[],
  { columns, width, scale }: { columns: number; width: number; scale: Scale },
): void {
  if (names.length === 0) return
  ctx.fillStyle = MUTED
  ctx.font = `${LETTERS * scale}px sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const room = width / columns
  for (let column = 0; column < columns; column++)
    ctx.fillText(
      names[column % names.length] ?? '',
      (column + 0.5) * room,
      (HEADS * scale) / 2,
      room,
    )
}

/** The step to the left, what was trained to the right. */
function writeCaption(
  ctx: OffscreenCanvasRenderingContext2D,
  step: string,
  { name, scale, width, top }: Look & { width: number; top: number },
): void {
  const middle = top + (CAPTION * scale) / 2
  const margin = 4 * scale
  ctx.textBaseline = 'middle'
  ctx.font = `600 ${LETTERS * scale}px sans-serif`
  ctx.fillStyle = INK
  ctx.textAlign = 'left'
  ctx.fillText(step, margin, middle)
  const room = width - 4 * margin - ctx.measureText(step).width
  ctx.font = `${LETTERS * scale}px sans-serif`
  ctx.fillStyle = MUTED
  ctx.textAlign = 'right'
  ctx.fillText(name, width - margin, middle, Math.max(1, room))
}
