/** A map of a latent space: where vectors lie on it, and which vector lies at a place. */
import { clamp } from '../../../lib/numbers.ts'
import { axesOf, REACH, shareAtValue, valueAtShare } from '../geometry.ts'
import { nearestRows, weightedMean } from '../../../lib/nearestRows.ts'
import { project, projectRows, vectorOn } from './plane.ts'
import type { Place } from '../../../render/latentMap.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Axis } from '../geometry.ts'
import type { OnPlane, Plane } from './plane.ts'

export interface Chart {
  /** What runs to the right and upwards. */
  readonly axes: readonly [Axis, Axis]
  /** `null` for a layout, which is no plane of the latent space: nothing lies between its codes. */
  readonly plane: Plane | null
  /** The codes that it shows; `null` before they arrive. */
  readonly codes: Codes | null
  /** Where the codes lie, `[count, 2]`: shares of the map, some of them outside of it. */
  readonly places: Float32Array
  readonly placeOf: (z: readonly number[]) => Place
  readonly vectorAt: (place: Place) => number[]
}

/** Codes whose mean is decoded where a layout has no vector of its own. */
const NEIGHBOURS = 5
/** Room around what a map must show, as a share of its extent. */
const MARGIN = 0.06

/** How far along the map a value lies; below 0 or above 1 outside of it. */
const shareOf = (value: number, axis: Axis): number =>
  axis.spread === 'quantiles'
    ? shareAtValue(value, axis)
    : (value - axis.spread.low) / (axis.spread.high - axis.spread.low)

/** Where a point of the plane lies on a map with these axes. */
export const placeOn = ([right, up]: Chart['axes'], [a, b]: OnPlane): Place => [
  shareOf(a, right),
  shareOf(b, up),
]

const pointAt = ([right, up]: Chart['axes'], [x, y]: Place): OnPlane => [
  valueAtShare(x, right),
  valueAtShare(y, up),
]

const onto = ([x, y]: Place): Place => [clamp(x, 0, 1), clamp(y, 0, 1)]

function placesOf(points: Float32Array, axes: Chart['axes']): Float32Array {
  const places = new Float32Array(points.length)
  for (let i = 0; i < points.length; i += 2)
    places.set(placeOn(axes, [points[i] as number, points[i + 1] as number]), i)
  return places
}

/** Maps a plane of the latent space. */
export const planeChart = (plane: Plane, axes: Chart['axes'], codes: Codes | null): Chart => ({
  axes,
  plane,
  codes,
  places: placesOf(codes ? projectRows(codes.z, plane) : new Float32Array(0), axes),
  placeOf: (z) => onto(placeOn(axes, project(z, plane))),
  vectorAt: (place) => vectorOn(plane, pointAt(axes, place)),
})

/** Axes over the codes as seen on a plane: their mean ± 3 standard deviations in each direction. */
export function codeAxes(plane: Plane, codes: Codes): [Axis, Axis] {
  const [right, up] = axesOf(projectRows(codes.z, plane), 2).map(({ mean, std }) => ({
    mean,
    std,
    spread: { low: mean - REACH * std, high: mean + REACH * std },
  }))
  return [right as Axis, up as Axis]
}

/** Axes of one scale around points of a plane, the smallest square with a margin that holds them all. */
export function squareAxes(points: readonly OnPlane[], margin: number): [Axis, Axis] {
  const [right, up] = [0, 1].map((i) => {
    const values = points.map((point) => point[i] as number)
    return { low: Math.min(...values), high: Math.max(...values) }
  }) as [{ low: number; high: number }, { low: number; high: number }]
  const half = (0.5 + margin) * Math.max(right.high - right.low, up.high - up.low)
  const around = ({ low, high }: { low: number; high: number }): Axis => {
    const mean = (low + high) / 2
    return { mean, std: half / REACH, spread: { low: mean - half, high: mean + half } }
  }
  return [around(right), around(up)]
}

/**
 * Maps codes by a layout of them, `[count, 2]`, whose places stand for no vectors: a place between codes stands for the
 * mean of the 5 nearest, weighted by one over their distance on the map, and a vector lies between its nearest codes.
 */
export function layoutChart(layout: Float32Array, codes: Codes): Chart {
  const points = Array.from({ length: layout.length / 2 }, (_, i): OnPlane => [
    layout[2 * i] as number,
    layout[2 * i + 1] as number,
  ])
  const axes = squareAxes(points, MARGIN)
  const { z, latentDim } = codes
  return {
    axes,
    plane: null,
    codes,
    places: placesOf(layout, axes),
    placeOf: (vector) => {
      const [a, b] = weightedMean(layout, 2, nearestRows(z, vector, NEIGHBOURS))
      return onto(placeOn(axes, [a as number, b as number]))
    },
    vectorAt: (place) =>
      weightedMean(z, latentDim, nearestRows(layout, pointAt(axes, place), NEIGHBOURS)),
  }
}
