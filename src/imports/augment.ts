/**
 * More pictures out of few: each is moved, turned and scaled a little. A model that sees only twenty pictures learns them by
 * heart; the small changes stand for what nobody drew (Simard, Steinkraus, Platt 2003, "Best practices for convolutional
 * neural networks applied to visual document analysis", sec. 2).
 */
import { OWN_SIDE } from '../datasets/own.ts'
import { clamp } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { hashes } from './hashes.ts'
import { groundOf } from './shrink.ts'

/** How far a picture is changed at most: pixels to each side, degrees either way, and a factor or its inverse. */
export const AUGMENT_LIMITS = { shift: 2, turn: 12, scale: 1.15 } as const
/** Variants of each picture. */
export const VARIANTS = { min: 1, max: 60, standard: 30 } as const
/** Sets of more pictures than these need no variants. */
export const MOST_AUGMENTED = 500

const SIZE = OWN_SIDE * OWN_SIDE
const LAST = OWN_SIDE - 1

/** One small change of a picture, about the middle of what is on it. */
export interface Change {
  /** Pixels to the right. */
  readonly across: number
  /** Pixels down. */
  readonly down: number
  /** Degrees, clockwise as it is seen. */
  readonly turn: number
  readonly scale: number
}

/** Draws a change evenly from within {@link AUGMENT_LIMITS}; the scale evenly in its logarithm. */
export function drawChange(rng: Rng): Change {
  const { shift, turn, scale } = AUGMENT_LIMITS
  const even = (limit: number): number => limit * (2 * rng.uniform() - 1)
  return {
    across: even(shift),
    down: even(shift),
    turn: even(turn),
    scale: Math.exp(even(Math.log(scale))),
  }
}

interface Extent {
  readonly from: number
  readonly to: number
}

function extentOf(values: readonly number[]): Extent {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) [from, to] = [Math.min(from, value), Math.max(to, value)]
  return { from, to }
}

/** Moves the middle of an extent by `wanted`, or as far as its ends stay on the picture. */
function held({ from, to }: Extent, wanted: number): number {
  const half = (to - from) / 2
  return clamp((from + to) / 2 + wanted, half, LAST - half)
}

/**
 * Changes a picture by bilinear resampling; what is on it never leaves the frame, for which it is moved or grown less where
 * it must. New ground is as the old.
 * @param image bytes `[28, 28]`
 */
export function changedPicture(
  image: Uint8Array<ArrayBuffer>,
  { across, down, turn, scale }: Change,
): Uint8Array<ArrayBuffer> {
  const ground = groundOf({ width: OWN_SIDE, height: OWN_SIDE, values: image })
  const inked = [...image.keys()].filter((at) => image[at] !== ground)
  if (inked.length === 0) return image.slice()
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const places = inked.map((at) => [at % OWN_SIDE, Math.floor(at / OWN_SIDE)] as const)
  // The middle stays where it is while the picture is turned and scaled about it.
  const turnedX = extentOf(places.map(([x, y]) => cos * x - sin * y))
  const turnedY = extentOf(places.map(([x, y]) => sin * x + cos * y))
  const widest = Math.max(turnedX.to - turnedX.from, turnedY.to - turnedY.from)
  const zoom = Math.min(scale, LAST / Math.max(widest, 1e-9))
  const [u, v] = [(turnedX.from + turnedX.to) / 2, (turnedY.from + turnedY.to) / 2]
  const [middleX, middleY] = [cos * u + sin * v, cos * v - sin * u]
  const reach = (extent: Extent, middle: number): Extent => {
    const half = (zoom * (extent.to - extent.from)) / 2
    return { from: middle - half, to: middle + half }
  }
  const toX = held(reach(turnedX, middleX), across)
  const toY = held(reach(turnedY, middleY), down)
  return Uint8Array.from({ length: SIZE }, (_, at) => {
    const [x, y] = [((at % OWN_SIDE) - toX) / zoom, (Math.floor(at / OWN_SIDE) - toY) / zoom]
    return Math.round(
      sampled(image, ground, middleX + cos * x + sin * y, middleY + cos * y - sin * x),
    )
  })
}

/** The grey between four pixels, in proportion to how near they are. */
function sampled(image: Uint8Array, ground: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, low] = [x - left, y - top]
  const grey = (column: number, row: number): number =>
    column < 0 || column > LAST || row < 0 || row > LAST
      ? ground
      : (image[row * OWN_SIDE + column] as number)
  const upper = (1 - right) * grey(left, top) + right * grey(left + 1, top)
  const lower = (1 - right) * grey(left, top + 1) + right * grey(left + 1, top + 1)
  return (1 - low) * upper + low * lower
}

/** Pictures with variants of each, and which picture each came from. */
export interface Augmented {
  /** Bytes `[count, 28, 28]`: each picture as it is, followed by its variants. */
  readonly values: Uint8Array<ArrayBuffer>
  /** Row of the picture that each is a variant of; of the picture itself, its own row. */
  readonly origins: Uint32Array<ArrayBuffer>
  readonly labels: Uint8Array<ArrayBuffer>
}

/** Adds variants to pictures; those of a picture follow from its bytes alone. @param values bytes `[count, 28, 28]` */
export function augmented(
  values: Uint8Array<ArrayBuffer>,
  labels: Uint8Array<ArrayBuffer>,
  variants: number,
): Augmented {
  const hash = hashes(values, labels.length)
  const each = variants + 1
  const all = new Uint8Array(values.length * each)
  labels.forEach((_, row) => {
    const image = values.subarray(row * SIZE, (row + 1) * SIZE)
    const rng = new Rng(hash[row] as number)
    all.set(image, row * each * SIZE)
    for (let variant = 1; variant < each; variant++)
      all.set(changedPicture(image, drawChange(rng)), (row * each + variant) * SIZE)
  })
  const rows = Uint32Array.from({ length: labels.length * each }, (_, at) => Math.floor(at / each))
  return {
    values: all,
    origins: rows.map((row) => row * each),
    labels: Uint8Array.from(rows, (row) => labels[row] as number),
  }
}
