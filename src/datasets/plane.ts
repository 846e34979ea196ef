/**
 * Points of the plane that are drawn: a place on a shape, and Gaussian noise around it. Less their mean, and divided by one
 * number for both coordinates, so that shapes keep their form and the variances of the coordinates average 1.
 */
import { numbered } from './spec.ts'
import type { DatasetSpec } from './spec.ts'

type Pair = readonly [x: number, y: number]

/** What a shape is before it is centred and scaled. */
export interface Shape {
  /** Mean of its places. */
  readonly mean: Pair
  /** Variance of its places, without noise: the mean of those of both coordinates. */
  readonly variance: number
  /** Standard deviations of the noise of each class, all of which are as frequent. */
  readonly noise: readonly Pair[]
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean variance that the noise adds to a coordinate. */
const noiseVariance = ({ noise }: Shape): number => meanOf(noise.flat().map((sd) => sd ** 2))

/** Standard deviation of the coordinates with the usual noise, before scaling. */
export const scaleOf = (shape: Shape): number => Math.sqrt(shape.variance + noiseVariance(shape))

/** As many classes with the same round noise. */
export const evenNoise = (classes: number, deviation: number): readonly Pair[] =>
  Array.from({ length: classes }, () => [deviation, deviation])

/** The shape of a mixture of equally frequent Gaussians. */
export function mixtureShape(centres: readonly Pair[], noise: readonly Pair[]): Shape {
  const mean: Pair = [meanOf(centres.map(([x]) => x)), meanOf(centres.map(([, y]) => y))]
  const squares = centres.flatMap(([x, y]) => [(x - mean[0]) ** 2, (y - mean[1]) ** 2])
  return { mean, variance: meanOf(squares), noise }
}

/** Describes a set of points of a shape. @param centres of its modes, before scaling, where it is a mixture of Gaussians. */
export function planeSpec(of: {
  readonly id: string
  readonly shape: Shape
  readonly mixes: DatasetSpec['mixes']
  readonly centres?: readonly Pair[]
}): DatasetSpec {
  const { id, shape, mixes, centres } = of
  const { mean, noise } = shape
  const scale = scaleOf(shape)
  return {
    id,
    kind: 'points',
    shape: [2],
    classes: noise.length,
    classNames: numbered(noise.length),
    trainCount: 10_000,
    testCount: 2_000,
    judge: null,
    modes: centres
      ? {
          centres: centres.map(([x, y]) => [(x - mean[0]) / scale, (y - mean[1]) / scale]),
          deviations: noise.map((each) => each.map((sd) => sd / scale)),
        }
      : null,
    noise: Math.sqrt(noiseVariance(shape)) / scale,
    mixes,
    thumbnail: null,
    firstVisit: null,
  }
}
