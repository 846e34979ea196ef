/** Sets of points that are drawn, in a script: their places come about as in the set's `source.ts`, their noise as there. */
import { CENTRES as RING, shape as ring } from '../datasets/ring8/spec.ts'
import { shape as moons } from '../datasets/moons/spec.ts'
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
  /** Lines that draw `POINTS` places `at`, `[n, 2]`, and their classes `y`, `[n]`, with the generator `draw`. */
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

/** By the id of the data set. */
export const PLANE_CODE: Readonly<Record<string, PlaneCode>> = {
  ring8: {
    prose: 'Eight places on a circle of radius 2',
    shape: ring,
    seed: 8001,
    places: ofCentres(RING),
  },
  moons: {
    prose: 'Two interleaved half circles of radius 1',
    shape: moons,
    seed: 2001,
    places: (arrays) => {
      const { module } = arrays
      return [
        `y = ${arrays.integers(2, 'POINTS')}`,
        `t = math.pi * ${arrays.uniform('POINTS')}`,
        `upper = ${stack(arrays, `${module}.cos(t)`, `${module}.sin(t)`)}`,
        `lower = ${stack(arrays, `1 - ${module}.cos(t)`, `0.5 - ${module}.sin(t)`)}`,
        `at = ${module}.where(y[:, None] == 0, upper, lower)`,
      ]
    },
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
