/** Sets of points that are drawn, in a script: their places come about as in the set's `source.ts`, their noise as there. */
import { CENTRES as BLOBS, shape as blobs } from '../datasets/blobs/spec.ts'
import { shape as checkerboard } from '../datasets/checkerboard/spec.ts'
import { CENTRES as GAUSSIANS, shape as gaussians } from '../datasets/gaussians/spec.ts'
import { CENTRES as GRID25, shape as grid25 } from '../datasets/grid25/spec.ts'
import { FROM, shape as line, TO } from '../datasets/line/spec.ts'
import { shape as moons } from '../datasets/moons/spec.ts'
import { RADIUS, RATE, shape as pinwheel } from '../datasets/pinwheel/spec.ts'
import { RADII, shape as ring } from '../datasets/ring/spec.ts'
import { CENTRES as RING8, shape as ring8 } from '../datasets/ring8/spec.ts'
import { shape as spiral } from '../datasets/spiral/spec.ts'
import { scaleOf } from '../datasets/plane.ts'
import { num } from './text.ts'
import type { Shape } from '../datasets/plane.ts'
import type { Drawing } from '../datasets/spec.ts'
import type { Arrays } from './arrays.ts'
import type { Line } from './text.ts'

export interface PlaneCode {
  /** What the places are: a noun phrase. */
  readonly prose: string
  readonly shape: Shape
  readonly seed: number
  /** Lines that draw `POINTS` places `at`, `[n, 2]`, with the generator `draw`, and where there are any their classes `y`, `[n]`. */
  readonly places: (arrays: Arrays) => readonly Line[]
}

/** A number without the dust of binary fractions. */
const tidy = (value: number): string => num(Number(value.toPrecision(9)))

const list = (values: readonly number[]): string => `[${values.map(tidy).join(', ')}]`
const table = (rows: readonly (readonly number[])[]): string => `[${rows.map(list).join(', ')}]`

const array = ({ module }: Arrays, values: string): string =>
  module === 'torch' ? `torch.tensor(${values})` : `np.array(${values})`

const stack = ({ module, axis }: Arrays, a: string, b: string): string =>
  `${module}.stack([${a}, ${b}], ${axis}=1)`

/** A class for each centre, at which all of its points are. */
const ofCentres =
  (centres: readonly (readonly [x: number, y: number])[]) =>
  (arrays: Arrays): readonly Line[] => [
    `y = ${arrays.integers(centres.length, 'POINTS')}`,
    `at = ${array(arrays, table(centres))}[y]`,
  ]

/** Uniform numbers of [0, `factor`). */
const uniform = (arrays: Arrays, factor: string): string =>
  `${factor} * ${arrays.uniform('POINTS')}`

/** A coordinate at the share `r` of the line. */
const along = (c: 0 | 1): string => `${FROM[c]} + ${tidy(TO[c] - FROM[c])} * r`

const cosine = ({ module }: Arrays, angle: string): string => `${module}.cos(${angle})`
const sine = ({ module }: Arrays, angle: string): string => `${module}.sin(${angle})`

/** By the id of the data set. */
export const PLANE_CODE: Readonly<Record<string, PlaneCode>> = {
  line: {
    prose: 'A straight line, as GAN Lab has it',
    shape: line,
    seed: 1001,
    places: (arrays) => [
      `r = ${arrays.uniform('POINTS')}`,
      `at = ${stack(arrays, along(0), along(1))}`,
    ],
  },
  gaussians: {
    prose: 'The middles of two Gaussians, as GAN Lab has them',
    shape: gaussians,
    seed: 3001,
    places: ofCentres(GAUSSIANS),
  },
  ring: {
    prose: 'An ellipse, as GAN Lab has it',
    shape: ring,
    seed: 4001,
    places: (arrays) => [
      `t = ${uniform(arrays, '2 * math.pi')}`,
      `at = ${stack(
        arrays,
        `${ring.mean[0]} + ${RADII[0]} * ${cosine(arrays, 't')}`,
        `${ring.mean[1]} + ${RADII[1]} * ${sine(arrays, 't')}`,
      )}`,
    ],
  },
  blobs: {
    prose: 'The middles of three small Gaussians, as GAN Lab has them',
    shape: blobs,
    seed: 5001,
    places: ofCentres(BLOBS),
  },
  ring8: {
    prose: 'Eight places on a circle of radius 2',
    shape: ring8,
    seed: 8001,
    places: ofCentres(RING8),
  },
  grid25: {
    prose: 'The 25 places of a grid of 5 x 5, 1.5 apart',
    shape: grid25,
    seed: 6001,
    places: ofCentres(GRID25),
  },
  moons: {
    prose: 'Two interleaved half circles of radius 1',
    shape: moons,
    seed: 2001,
    places: (arrays) => {
      const { module } = arrays
      return [
        `y = ${arrays.integers(2, 'POINTS')}`,
        `t = ${uniform(arrays, 'math.pi')}`,
        `upper = ${stack(arrays, cosine(arrays, 't'), sine(arrays, 't'))}`,
        `lower = ${stack(arrays, `1 - ${cosine(arrays, 't')}`, `0.5 - ${sine(arrays, 't')}`)}`,
        `at = ${module}.where(y[:, None] == 0, upper, lower)`,
      ]
    },
  },
  spiral: {
    prose: 'Two arms of an Archimedean spiral, of one turn and a half each',
    shape: spiral,
    seed: 7001,
    places: (arrays) => [
      `y = ${arrays.integers(2, 'POINTS')}`,
      `t = 3 * math.pi * ${arrays.module}.sqrt(${arrays.uniform('POINTS')})`,
      'side = 1 - 2 * y',
      `at = ${stack(arrays, `-side * t * ${cosine(arrays, 't')}`, `side * t * ${sine(arrays, 't')}`)}`,
    ],
  },
  pinwheel: {
    prose: 'Five bent arms, after Johnson et al. 2016',
    shape: pinwheel,
    seed: 9001,
    places: (arrays) => [
      `y = ${arrays.integers(5, 'POINTS')}`,
      `radius = ${RADIUS.mean} + ${RADIUS.deviation} * ${arrays.normal('POINTS, 1')}[:, 0]`,
      `angle = 2 * math.pi * y / 5 + ${RATE} * ${arrays.module}.exp(radius)`,
      `at = ${stack(arrays, `radius * ${cosine(arrays, 'angle')}`, `radius * ${sine(arrays, 'angle')}`)}`,
    ],
  },
  checkerboard: {
    prose: 'The dark squares of a board of 4 x 4 with squares of side 1',
    shape: checkerboard,
    seed: 10_001,
    places: (arrays) => [
      `left = ${uniform(arrays, '4')}`,
      `row = 2 * ${arrays.integers(2, 'POINTS')} + ${arrays.module}.floor(left) % 2`,
      `at = ${stack(arrays, 'left - 2', `row + ${arrays.uniform('POINTS')} - 2`)}`,
    ],
  },
}

const isEven = ({ noise }: Shape): boolean => new Set(noise.flat()).size === 1

/** What the points of a set are, in a sentence. */
export function drawingProse({ prose, shape }: PlaneCode, { noise }: Drawing): string {
  const [deviation = 0] = shape.noise.flat()
  const around =
    noise === 0
      ? ', without noise'
      : isEven(shape)
        ? `, with Gaussian noise of standard deviation ${tidy(noise * deviation)}`
        : ', with Gaussian noise'
  return `${prose}${around}; less their mean, and divided by one number for both coordinates, whose variances average 1 with the usual noise.`
}

/** Lines that draw points `x`, `[n, 2]`, and their classes `y`. */
export function drawingLines(
  { shape, seed, places }: PlaneCode,
  { noise, dataSeed }: Drawing,
  arrays: Arrays,
): readonly Line[] {
  const wide = shape.noise.map((each) => each.map((deviation) => noise * deviation))
  const deviations = isEven(shape) ? tidy(wide[0]?.[0] ?? 0) : `${array(arrays, table(wide))}[y]`
  const noisy = noise === 0 ? 'at' : `at + ${deviations} * ${arrays.normal('POINTS, 2')}`
  const isCentred = shape.mean.every((value) => Math.abs(value) < 1e-9)
  const x = isCentred ? `(${noisy})` : `(${noisy} - ${array(arrays, list(shape.mean))})`
  return [
    `draw = ${arrays.generator(seed + dataSeed)}`,
    ...places(arrays),
    `x = ${x} / ${tidy(scaleOf(shape))}`,
  ]
}
