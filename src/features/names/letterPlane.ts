/** The vectors of letters in the plane of their first two principal components (Pearson 1901), and which are near. */
import { symmetricEigen } from '../../metrics/statistics/eigen.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

export interface LetterPlane {
  /** By token, each coordinate from 0 to 1: to the right and upwards. */
  readonly places: readonly (readonly [right: number, up: number])[]
  /** The share of the variance that the plane shows, 0 to 1. */
  readonly variance: number
  /** The tokens nearest to one by the angle between their vectors, the nearest first. */
  readonly nearest: (token: number, count: number) => readonly number[]
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)

/** Coordinates along one axis, from 0 (the least) to 1; the first of them lies in the upper half, since either sign is as good. */
function spread(along: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...along), Math.max(...along)]
  const shares = along.map((x) => (high > low ? (x - low) / (high - low) : 0.5))
  return (shares[0] ?? 0) < 0.5 ? shares.map((x) => 1 - x) : shares
}

/** @param embeddings `[vocabulary, width]`. */
export function letterPlane({ shape, values }: NamedArrays[string]): LetterPlane {
  const [count = 0, width = 0] = shape
  const rows = Array.from({ length: count }, (_, token) =>
    Float64Array.from(values.subarray(token * width, (token + 1) * width)),
  )
  const mean = Float64Array.from({ length: width }, (_, i) =>
    rows.reduce((sum, row) => sum + (row[i] as number) / count, 0),
  )
  const centred = rows.map((row) => row.map((x, i) => x - (mean[i] as number)))
  const scatter = new Float64Array(width * width)
  for (const row of centred)
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        scatter[i * width + j]! += (row[i] as number) * (row[j] as number)
  const { values: variances, vectors } = symmetricEigen(scatter, width)
  const [right = [], up = []] = [0, 1].map((k) => {
    const axis = vectors.subarray(k * width, (k + 1) * width)
    return spread(centred.map((row) => dot(row, axis)))
  })
  const all = variances.reduce((sum, x) => sum + x, 0)
  const cosine = (a: Float64Array, b: Float64Array): number =>
    dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
  return {
    places: rows.map((_, token) => [right[token] as number, up[token] as number]),
    variance: all > 0 ? ((variances[0] ?? 0) + (variances[1] ?? 0)) / all : 0,
    nearest: (token, most) => {
      const here = rows[token] as Float64Array
      return rows
        .map((row, other) => ({ other, near: cosine(here, row) }))
        .filter(({ other }) => other !== token)
        .toSorted((a, b) => b.near - a.near)
        .slice(0, most)
        .map(({ other }) => other)
    },
  }
}
