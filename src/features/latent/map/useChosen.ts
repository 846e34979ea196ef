/** The example that the reader chose, one of the test set or their own drawing, and draws from its posterior. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Rng } from '../../../lib/rng.ts'
import { useLab, useRun } from '../../useLab.ts'
import { drawingOf } from '../draw/digit.ts'
import { goTo } from '../goTo.ts'
import { useLatent, useZ } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { placeOn } from './chart.ts'
import { project } from './plane.ts'
import { drawPosterior, outlinesOf } from './posterior.ts'
import type { Marks } from '../../../render/latentMap.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Chart } from './chart.ts'

/** Draws that are shown at a time. */
export const DRAWS = 8

/** Which of the codes, or the reader's drawing; `null` when nothing is chosen. */
export type Choice = number | 'drawing' | null

export interface Draws {
  /** `[DRAWS, dimensions]`. */
  readonly z: Float32Array<ArrayBuffer>
  readonly count: number
  readonly labels: readonly (number | null)[]
}

/** An example and its code. */
export interface Example {
  /** The example is the one at `index` of these. */
  readonly examples: Examples
  readonly index: number
  /** `[dimensions]`: the mean of the posterior, and its standard deviations; `null` where codes are points. */
  readonly mean: Float32Array<ArrayBuffer>
  readonly std: Float32Array<ArrayBuffer> | null
  /** `null` for a drawing, which has the class that is asked for. */
  readonly label: number | null
}

export interface Chosen {
  readonly choice: Choice
  /** `null` before its code is known. */
  readonly example: Example | null
  readonly choose: (choice: Choice) => void
  readonly draws: Draws | null
  /** Draws from q(z|x), and moves to the first draw. */
  readonly resample: () => void
}

interface Memory {
  readonly choice: Choice
  /** Draws, and of which model and example they are. */
  readonly drawn: { readonly draws: Draws; readonly model: number; readonly of: Of } | null
  readonly times: number
}

/** An example's place among the codes, or the image that was drawn. */
type Of = number | Uint8Array | null

const useMemory = remembered<Memory>({ choice: null, drawn: null, times: 0 })

/** Chooses an example to be shown on the map. */
export function useChoose(): Chosen['choose'] {
  const [, set] = useMemory()
  return (choice) => set({ choice })
}

const rowAt = (rows: Float32Array, index: number, size: number): Float32Array<ArrayBuffer> =>
  Float32Array.from(rows.subarray(index * size, (index + 1) * size))

function exampleOf({ examples, z, std, labels, latentDim }: Codes, index: number): Example | null {
  if ((index + 1) * latentDim > z.length) return null
  return {
    examples,
    index,
    mean: rowAt(z, index, latentDim),
    std: std && rowAt(std, index, latentDim),
    label: labels?.[index] ?? null,
  }
}

/** What the reader drew, as the model sees it; `null` while nothing is drawn, or nothing encodes it. */
export function useDrawn(): Uint8Array<ArrayBuffer> | null {
  const { space } = useLatent()
  const drawing = drawingOf(useLab())
  const digit = useSyncExternalStore(drawing.subscribe, () => drawing.image)
  return space.ofImages && space.hasEncoder ? digit : null
}

/** The code of a drawing, kept up to date; `null` for none, and until it is known. */
function useCodeOf(digit: Uint8Array<ArrayBuffer> | null): Example | null {
  const { client } = useLab()
  const { ask, refresh, isSeen } = useLatent()
  const [known, setKnown] = useState<{ of: Uint8Array; example: Example } | null>(null)
  useEffect(() => {
    if (!digit || !isSeen) return
    ask('map.drawing', async (signal) => {
      const wish = { values: digit, count: 1 }
      const { z, std } = await client.request('encode', wish, { signal })
      const examples = { shape: [28, 28, 1], count: 1, values: digit }
      setKnown({ of: digit, example: { examples, index: 0, mean: z, std, label: null } })
    })
  }, [ask, client, digit, isSeen, refresh.count])
  return known?.of === digit ? known.example : null
}

export function useChosen(): Chosen {
  const { store, codes, space } = useLatent()
  const here = useZ()
  const model = useRun((state) => state.model)
  const [{ choice, drawn, times }, set] = useMemory()
  const drawing = useDrawn()
  const coded = useCodeOf(choice === 'drawing' ? drawing : null)
  const listed = useMemo(
    () => (typeof choice === 'number' && codes ? exampleOf(codes, choice) : null),
    [codes, choice],
  )
  const example = choice === 'drawing' ? coded : listed
  const of: Of = choice === 'drawing' ? drawing : choice
  return {
    choice: of === null ? null : choice,
    example,
    choose: (next) => set({ choice: next }),
    draws: drawn?.model === model && drawn.of === of ? drawn.draws : null,
    resample: () => {
      if (!example?.std) return
      const { mean, std, label } = example
      const z = drawPosterior(mean, std, DRAWS, new Rng(space.experiment.seed + times))
      const draws = { z, count: DRAWS, labels: new Array<number | null>(DRAWS).fill(label) }
      set({ drawn: { draws, model, of }, times: times + 1 })
      if (space.classes > 0 && label !== null) store.setState({ label })
      goTo(store, Array.from(z.subarray(0, mean.length)), here)
    },
  }
}

/** What a chart shows of a chosen example: its code, the ellipses of its posterior, and the draws. */
export function marksOf(
  { choice, example, draws }: Chosen,
  { plane, axes, places, placeOf }: Chart,
): Pick<Marks, 'chosen' | 'outlines' | 'draws'> {
  if (!example) return { chosen: null, outlines: [], draws: [] }
  const { mean, std } = example
  const at = typeof choice === 'number' ? places.subarray(2 * choice, 2 * choice + 2) : []
  const [across, up] = at
  return {
    chosen: across === undefined || up === undefined ? placeOf([...mean]) : [across, up],
    outlines:
      plane && std
        ? outlinesOf(plane, mean, std).map((line) => line.map((point) => placeOn(axes, point)))
        : [],
    draws:
      plane && draws
        ? Array.from({ length: draws.count }, (_, i) =>
            placeOn(axes, project(rowAt(draws.z, i, mean.length), plane)),
          )
        : [],
  }
}
