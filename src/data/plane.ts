/** Opens sets of points of the plane: every point is a place on a shape, and noise around it. */
import { scaleOf } from '../datasets/plane.ts'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { drawnDataset } from './drawn.ts'
import type { Shape } from '../datasets/plane.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Rng } from '../lib/rng.ts'
import type { Drawn, OpenDataset } from './dataset.ts'

/** A place on the shape, before it is centred and scaled, and its class. */
export interface Place {
  readonly label: number
  readonly at: readonly [x: number, y: number]
}

export interface PlaneSet {
  readonly spec: DatasetSpec
  readonly shape: Shape
  /** Of the training points of data seed 0; the next one is that of the held-out ones. */
  readonly seed: number
}

/** From one data seed to the next. Even, so that training points and held-out ones never have the same seed. */
const STRIDE = 10_000

/**
 * The set of points around the places that `place` draws. The noise of a point comes after its place, and is drawn even where
 * it is 0: with more or less of it, every point moves on a line through its place.
 */
export function drawnPlane(
  { spec, shape, seed }: PlaneSet,
  place: (rng: Rng) => Place,
): OpenDataset {
  const { mean } = shape
  const scale = scaleOf(shape)
  return async ({ drawing = USUAL_DRAWING }) => {
    const draw = (rng: Rng): Drawn => {
      const { label, at } = place(rng)
      const deviations = shape.noise[label] as readonly [number, number]
      const coordinate = (c: 0 | 1): number =>
        (at[c] + drawing.noise * deviations[c] * rng.normal() - mean[c]) / scale
      return { label, values: [coordinate(0), coordinate(1)] }
    }
    const first = seed + STRIDE * drawing.dataSeed
    return { ...drawnDataset(spec, draw, { train: first, test: first + 1 }), drawing }
  }
}

/** The mixture of equally frequent Gaussians with these centres, before scaling. */
export const drawnMixture = (
  set: PlaneSet,
  centres: readonly (readonly [x: number, y: number])[],
): OpenDataset =>
  drawnPlane(set, (rng) => {
    const label = rng.integer(centres.length)
    return { label, at: centres[label] as readonly [number, number] }
  })
