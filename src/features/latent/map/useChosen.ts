/** The test example that the reader chose, and draws from its posterior. */
import { useState } from 'react'
import { Rng } from '../../../lib/rng.ts'
import { goTo } from '../goTo.ts'
import { useLatent, useZ } from '../LatentContext.ts'
import { placeOn } from './chart.ts'
import { covarianceOn, drawPosterior, ellipse } from './posterior.ts'
import { project } from './plane.ts'
import type { Marks } from '../../../render/latentMap.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Chart } from './chart.ts'

/** Draws that are shown at a time. */
export const DRAWS = 8
/** Standard deviations of the ellipses. */
const SIGMAS = [1, 2]

export interface Draws {
  /** `[DRAWS, dimensions]`. */
  readonly z: Float32Array<ArrayBuffer>
  readonly count: number
  readonly labels: readonly (number | null)[]
}

export interface Chosen {
  /** Which of the codes; `null` when none is. */
  readonly index: number | null
  readonly choose: (index: number | null) => void
  readonly draws: Draws | null
  /** Draws from q(z|x), and moves to the first draw. */
  readonly resample: () => void
}

/** The mean or the standard deviations of one code. */
export const rowOf = (rows: Float32Array, index: number, size: number): Float32Array<ArrayBuffer> =>
  Float32Array.from(rows.subarray(index * size, (index + 1) * size))

export function useChosen(): Chosen {
  const { store, codes, space } = useLatent()
  const here = useZ()
  const [index, setIndex] = useState<number | null>(null)
  const [draws, setDraws] = useState<Draws | null>(null)
  const [times, setTimes] = useState(0)
  return {
    index,
    choose: (next) => {
      setIndex(next)
      if (next !== index) setDraws(null)
    },
    draws,
    resample: () => {
      if (index === null || !codes?.std) return
      const size = codes.latentDim
      const rng = new Rng(space.experiment.seed + times)
      const [mean, std] = [rowOf(codes.z, index, size), rowOf(codes.std, index, size)]
      const z = drawPosterior(mean, std, DRAWS, rng)
      const label = codes.labels?.[index] ?? null
      setDraws({ z, count: DRAWS, labels: new Array<number | null>(DRAWS).fill(label) })
      setTimes(times + 1)
      if (space.classes > 0 && label !== null) store.setState({ label })
      goTo(store, Array.from(z.subarray(0, size)), here)
    },
  }
}

/** What a chart shows of a chosen example: its code, the ellipses of its posterior, and the draws. */
export function marksOf(
  { index, draws }: Chosen,
  chart: Chart,
  codes: Codes | null,
): Pick<Marks, 'chosen' | 'outlines' | 'draws'> {
  const { plane, axes, places } = chart
  if (index === null || !codes || 2 * index >= places.length)
    return { chosen: null, outlines: [], draws: [] }
  const size = codes.latentDim
  const covariance = plane && codes.std ? covarianceOn(plane, rowOf(codes.std, index, size)) : null
  const centre = plane ? project(rowOf(codes.z, index, size), plane) : null
  return {
    chosen: [places[2 * index] as number, places[2 * index + 1] as number],
    outlines:
      covariance && centre
        ? SIGMAS.map((sigmas) =>
            ellipse(centre, covariance, sigmas).map((point) => placeOn(axes, point)),
          )
        : [],
    draws:
      plane && draws
        ? Array.from({ length: draws.count }, (_, i) =>
            placeOn(axes, project(rowOf(draws.z, i, size), plane)),
          )
        : [],
  }
}
