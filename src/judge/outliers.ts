/**
 * Pictures that are no digits, for training: outlier exposure, Hendrycks et al. 2019 (arXiv:1812.04606). And digits as
 * models draw them, which still are digits: soft, slanted, pale, a little noisy.
 */
import { PIXELS, press, shift, SIDE, smudge, soften, stretchTo, warp } from './canvas.ts'
import type { Rng } from '../lib/rng.ts'
import type { Picture } from './canvas.ts'

/** Writes a training digit drawn at random, and returns its class. */
export type DrawDigit = (out: Picture) => number

/** Pixels up, down, left or right that a digit may be off its place. */
const MOST_SHIFT = 2

type Make = (out: Picture, rng: Rng, digit: DrawDigit) => void

const between = (rng: Rng, low: number, high: number): number => low + (high - low) * rng.uniform()

/** Bounds all values to [0, 1]. */
function clip(out: Picture): void {
  for (let i = 0; i < PIXELS; i++) out[i] = Math.min(1, Math.max(0, out[i] as number))
}

function scale(out: Picture, factor: number): void {
  for (let i = 0; i < PIXELS; i++) out[i] = factor * (out[i] as number)
}

/** A digit where it is, or shifted. */
function moved(out: Picture, rng: Rng, digit: DrawDigit): number {
  const still = new Float32Array(PIXELS)
  const label = digit(still)
  const by = (): number => rng.integer(2 * MOST_SHIFT + 1) - MOST_SHIFT
  shift(still, by(), by(), out)
  return label
}

/** A digit as a model may draw it, which people read. */
export function drawReadable(out: Picture, rng: Rng, digit: DrawDigit): void {
  moved(out, rng, digit)
  if (rng.uniform() < 0.5) return
  const straight = out.slice()
  const turn = between(rng, -0.2, 0.2)
  const [width, height] = [between(rng, 0.85, 1.15), between(rng, 0.85, 1.15)]
  const slant = between(rng, -0.25, 0.25)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  warp(straight, { a: cos / width, b: slant - sin, c: sin, d: cos / height }, out)
  const kind = rng.integer(4)
  if (kind > 0) {
    for (let n = 1 + rng.integer(3); n > 0; n--) smudge(out, between(rng, 0.2, 0.8))
    scale(out, between(rng, 0.8, 1.8))
  }
  if (kind === 2) for (let i = 0; i < PIXELS; i++) out[i] = (out[i] as number) + 0.08 * rng.normal()
  clip(out)
}

/** Noise of any grain: white, or softened and stretched again, on all of the picture or in its middle. */
function noise(out: Picture, rng: Rng): void {
  const [low, high] = [between(rng, 0, 0.6), between(rng, 0.4, 1)]
  for (let i = 0; i < PIXELS; i++) out[i] = rng.uniform()
  const grain = rng.integer(4)
  if (grain > 0) soften(out, grain)
  if (grain > 0) stretchTo(out, 1)
  const isHard = rng.uniform() < 0.3
  const level = between(rng, 0.35, 0.65)
  for (let i = 0; i < PIXELS; i++) {
    const value = out[i] as number
    out[i] = isHard ? Number(value > level) : low + (high - low) * value
  }
  if (rng.uniform() < 0.4) inTheMiddle(out, between(rng, 4, 9))
}

/** Lets a picture fade towards its edges. @param radius of its middle, in pixels */
function inTheMiddle(out: Picture, radius: number): void {
  const centre = (SIDE - 1) / 2
  for (let i = 0; i < PIXELS; i++) {
    const far = Math.hypot((i % SIDE) - centre, Math.floor(i / SIDE) - centre) / radius
    out[i] = (out[i] as number) * Math.exp(-0.5 * far ** 4)
  }
}

/** A few pixels of any brightness, on black or on white. */
function specks(out: Picture, rng: Rng): void {
  const share = between(rng, 0.01, 0.5)
  const onWhite = rng.uniform() < 0.3
  for (let i = 0; i < PIXELS; i++) {
    const value = rng.uniform() < share ? rng.uniform() : 0
    out[i] = onWhite ? 1 - value : value
  }
}

/** One value throughout, or almost. */
function blank(out: Picture, rng: Rng): void {
  const kind = rng.integer(3)
  const value = kind === 2 ? rng.uniform() : kind
  const [right, down] = [between(rng, -0.3, 0.3), between(rng, -0.3, 0.3)]
  const slope = Number(rng.uniform() < 0.3)
  const trace = rng.uniform() < 0.5 ? 0 : between(rng, 0, 0.08)
  for (let i = 0; i < PIXELS; i++) {
    const tilt = slope * (right * ((i % SIDE) / SIDE - 0.5) + down * (i / PIXELS - 0.5))
    out[i] = value + tilt + trace * (rng.uniform() - 0.5)
  }
  clip(out)
}

/** A digit too soft to be read. */
function blurred(out: Picture, rng: Rng, digit: DrawDigit): void {
  moved(out, rng, digit)
  soften(out, 2 + rng.integer(4))
  if (rng.uniform() < 0.6) stretchTo(out, between(rng, 0.3, 1))
}

/** Strokes across each other: straight ones, arcs, and what a pen does that wanders. */
function scribble(out: Picture, rng: Rng): void {
  out.fill(0)
  const radius = between(rng, 0.4, 1.6)
  const wandering = rng.uniform() < 0.6 ? between(rng, 0.02, 0.15) : 0
  for (let strokes = 2 + rng.integer(7); strokes > 0; strokes--) {
    let [x, y] = [between(rng, 3, 24), between(rng, 3, 24)]
    let heading = between(rng, 0, 2 * Math.PI)
    let bend = rng.uniform() < 0.4 ? 0 : between(rng, -0.2, 0.2)
    for (let steps = 15 + rng.integer(45); steps > 0; steps--) {
      press(out, x, y, radius)
      bend += wandering * rng.normal()
      heading += bend
      if (rng.uniform() < 0.03) heading += between(rng, -2, 2)
      x += 0.7 * Math.cos(heading)
      y += 0.7 * Math.sin(heading)
      // A pen that leaves the paper comes back.
      if (x < 1 || x > SIDE - 2 || y < 1 || y > SIDE - 2)
        heading = Math.atan2(SIDE / 2 - y, SIDE / 2 - x) + between(rng, -0.8, 0.8)
    }
  }
}

/** Two digits of different classes over each other: their mean, or the brighter pixel. */
function mixture(out: Picture, rng: Rng, digit: DrawDigit): void {
  const other = new Float32Array(PIXELS)
  const label = moved(out, rng, digit)
  while (moved(other, rng, digit) === label);
  const isMean = rng.uniform() < 0.8
  const weight = rng.uniform() < 0.5 ? 0.5 : between(rng, 0.35, 0.65)
  for (let i = 0; i < PIXELS; i++) {
    const [a, b] = [out[i] as number, other[i] as number]
    out[i] = isMean ? weight * a + (1 - weight) * b : Math.max(a, b)
  }
  if (isMean && rng.uniform() < 0.3) scale(out, between(rng, 0.7, 1.4))
  clip(out)
}

/** A digit on a bright ground. */
function inverted(out: Picture, rng: Rng, digit: DrawDigit): void {
  drawReadable(out, rng, digit)
  const depth = between(rng, 0.4, 1)
  const top = between(rng, depth, 1)
  for (let i = 0; i < PIXELS; i++) out[i] = top - depth * (out[i] as number)
}

/** The pieces of a digit in another order: pixels, squares of some pixels, columns or rows. */
function scrambled(out: Picture, rng: Rng, digit: DrawDigit): void {
  const whole = new Float32Array(PIXELS)
  moved(whole, rng, digit)
  const [wide, high] = SHREDS[rng.integer(SHREDS.length)] as readonly [number, number]
  const across = SIDE / wide
  const order = Uint32Array.from({ length: across * (SIDE / high) }, (_, i) => i)
  rng.shuffle(order)
  for (const [to, from] of order.entries())
    for (let y = 0; y < high; y++)
      for (let x = 0; x < wide; x++)
        out[(Math.floor(to / across) * high + y) * SIDE + (to % across) * wide + x] = whole[
          (Math.floor(from / across) * high + y) * SIDE + (from % across) * wide + x
        ] as number
}

const SHREDS = [
  [1, 1],
  [2, 2],
  [4, 4],
  [7, 7],
  [1, 28],
  [28, 1],
] as const

/** A digit that drowns in noise. */
function drowned(out: Picture, rng: Rng, digit: DrawDigit): void {
  const behind = new Float32Array(PIXELS)
  noise(behind, rng)
  moved(out, rng, digit)
  const share = between(rng, 0.5, 0.9)
  for (let i = 0; i < PIXELS; i++)
    out[i] = (1 - share) * (out[i] as number) + share * (behind[i] as number)
}

/** The kinds, and how many of 29 are of each: the most of those that are hardest to tell from digits. */
const KINDS: readonly (readonly [make: Make, times: number])[] = [
  [noise, 3],
  [specks, 1],
  [blank, 1],
  [blurred, 2],
  [scribble, 7],
  [mixture, 9],
  [inverted, 1],
  [scrambled, 3],
  [drowned, 2],
]
const DRAWN_FROM = KINDS.flatMap(([make, times]) => new Array<Make>(times).fill(make))

/** A picture that is no digit, of a kind drawn at random. */
export function drawOutlier(out: Picture, rng: Rng, digit: DrawDigit): void {
  const make = DRAWN_FROM[rng.integer(DRAWN_FROM.length)] as Make
  make(out, rng, digit)
}
