/**
 * Ten kinds of pictures that are no digits, for the exam: made from held-out digits, and in other ways than those of
 * `outliers.ts`. Two kinds were never seen in training: Gaussian noise and patterns.
 */
import { PIXELS, SIDE } from './canvas.ts'
import type { Rng } from '../lib/rng.ts'
import type { Picture } from './canvas.ts'

/** Held-out digits to make pictures of, `[count, 784]` in [0, 1] row by row. */
export interface HeldOut {
  readonly images: Float32Array
  readonly labels: Uint8Array
}

/** Makes the picture number `i` of a kind. */
type Make = (i: number, rng: Rng, digits: HeldOut) => Picture

const digitAt = ({ images }: HeldOut, at: number): Picture =>
  images.subarray(at * PIXELS, (at + 1) * PIXELS)

const some = (rng: Rng, { labels }: HeldOut): number => rng.integer(labels.length)

const painted = (paint: (x: number, y: number) => number): Picture =>
  Float32Array.from({ length: PIXELS }, (_, at) => paint(at % SIDE, Math.floor(at / SIDE)))

/** Convolves with a Gaussian of standard deviation `sigma`, with black beyond the edge. */
function blurred(digit: Picture, sigma: number): Picture {
  const kernel = Array.from({ length: 2 * SIDE - 1 }, (_, k) =>
    Math.exp(-((k - SIDE + 1) ** 2) / (2 * sigma ** 2)),
  )
  const total = kernel.reduce((sum, weight) => sum + weight, 0)
  const along = (from: Picture, step: number, line: number): Picture =>
    painted((x, y) => {
      const [place, row] = step === 1 ? [x, y] : [y, x]
      let sum = 0
      for (let k = 0; k < SIDE; k++)
        sum += (kernel[k - place + SIDE - 1] as number) * (from[row * line + k * step] as number)
      return sum / total
    })
  return along(along(digit, 1, SIDE), SIDE, 1)
}

/** A pen of two pixels that follows cubic Bézier curves through random points. */
function scribble(rng: Rng): Picture {
  const out = new Float32Array(PIXELS)
  const point = (): readonly [number, number] => [1 + 25 * rng.uniform(), 1 + 25 * rng.uniform()]
  let start = point()
  for (let curves = 5 + rng.integer(4); curves > 0; curves--) {
    const [p, q, end] = [point(), point(), point()]
    for (let step = 0; step <= 100; step++) {
      const t = step / 100
      const at = (axis: 0 | 1): number =>
        Math.floor(
          (1 - t) ** 3 * start[axis] +
            3 * (1 - t) ** 2 * t * p[axis] +
            3 * (1 - t) * t ** 2 * q[axis] +
            t ** 3 * end[axis],
        )
      const corner = at(1) * SIDE + at(0)
      for (const pixel of [corner, corner + 1, corner + SIDE, corner + SIDE + 1]) out[pixel] = 1
    }
    start = end
  }
  return out
}

function mean(rng: Rng, digits: HeldOut): Picture {
  const [one, first] = [some(rng, digits), some(rng, digits)]
  let other = first
  while (digits.labels[other] === digits.labels[one]) other = (other + 1) % digits.labels.length
  const [a, b] = [digitAt(digits, one), digitAt(digits, other)]
  return a.map((value, at) => (value + (b[at] as number)) / 2)
}

/** Squares of `size` pixels in a random order. */
function scrambled(digit: Picture, size: number, rng: Rng): Picture {
  const across = SIDE / size
  const order = Uint32Array.from({ length: across ** 2 }, (_, square) => square)
  rng.shuffle(order)
  return painted((x, y) => {
    const square = order[Math.floor(y / size) * across + Math.floor(x / size)] as number
    const [left, top] = [size * (square % across), size * Math.floor(square / across)]
    return digit[(top + (y % size)) * SIDE + left + (x % size)] as number
  })
}

/** A chessboard, stripes or rings, of any period and place. */
function pattern(i: number, rng: Rng): Picture {
  const period = 2 + 12 * rng.uniform()
  const angle = Math.PI * rng.uniform()
  const [right, down] = [28 * rng.uniform(), 28 * rng.uniform()]
  const wave = (distance: number): boolean => Math.sin((2 * Math.PI * distance) / period) > 0
  return painted((x, y) => {
    if (i % 3 === 0) return Number(wave(x - right) === wave(y - down))
    if (i % 3 === 1) return Number(wave(x * Math.cos(angle) + y * Math.sin(angle) - right))
    return Number(wave(Math.hypot(x - right, y - down)))
  })
}

/** The kinds, by the name that the card has them by. */
const KINDS = {
  'uniform noise': (_, rng) => rng.uniforms(PIXELS),
  'Gaussian noise': (_, rng) =>
    rng.normals(PIXELS).map((value) => Math.min(1, Math.max(0, 0.5 + 0.25 * value))),
  'salt and pepper': (_, rng) => {
    const salt = 0.05 + 0.9 * rng.uniform()
    return rng.uniforms(PIXELS).map((value) => Number(value < salt))
  },
  'black, white or grey throughout': (i) => new Float32Array(PIXELS).fill((i % 256) / 255),
  'strongly blurred digits': (i, rng, digits) =>
    blurred(digitAt(digits, some(rng, digits)), 3 + (i % 3)),
  scribbles: (_, rng) => scribble(rng),
  'means of two different digits': (_, rng, digits) => mean(rng, digits),
  'inverted digits': (_, rng, digits) =>
    digitAt(digits, some(rng, digits)).map((value) => 1 - value),
  'scrambled digits': (i, rng, digits) =>
    scrambled(digitAt(digits, some(rng, digits)), i % 2 === 0 ? 1 : 4, rng),
  'chessboards, stripes and rings': (i, rng) => pattern(i, rng),
} as const satisfies Record<string, Make>

export type OutlierKind = keyof typeof KINDS

export const OUTLIER_KINDS = Object.keys(KINDS) as OutlierKind[]

/** Makes `count` pictures of a kind, `[count, 784]` in [0, 1] row by row. */
export function outliersOf(
  kind: OutlierKind,
  count: number,
  digits: HeldOut,
  rng: Rng,
): Float32Array {
  const make: Make = KINDS[kind]
  const out = new Float32Array(count * PIXELS)
  for (let i = 0; i < count; i++) out.set(make(i, rng, digits), i * PIXELS)
  return out
}
