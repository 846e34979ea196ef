/** How the model goes on from the beginning of a name. */
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback } from 'react'
import { useRun } from '../useLab.ts'
import { useLooks } from '../useLooks.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'
import type { AskedName } from './asked.ts'

const PACE = { everyMs: 1500, share: 0.1 }
/** Longer than a running model takes to hear of a live setting. */
const SETTLES_MS = 150
/** Ways on that are drawn. */
const DRAWN = 8

export interface Onward {
  readonly of: AskedName
  /** Drawn one letter after the other: `tokens`, `[ways, length]`, and `logLikelihood`, `[ways]`, of each from the beginning on. */
  readonly drawn: NamedArrays
  /** The likeliest that are found, the greedy one first: the same. */
  readonly likeliest: NamedArrays
}

/** The same name as often as it is to be gone on from. */
function repeated({ values, labels }: AskedName['examples'], count: number): AskedName['examples'] {
  const many = new Float32Array(count * values.length)
  for (let row = 0; row < count; row++) many.set(values, row * values.length)
  return { values: many, count, labels: labels && new Uint8Array(count).fill(labels[0] ?? 0) }
}

/** @param seed of what is drawn. @returns `null` before there is an answer. */
export function useOnward(name: AskedName, seed: number): Onward | null {
  const settings = useRun(({ experiment }) => experiment?.hyperparameters)
  const [settled] = useDebouncedValue(settings, SETTLES_MS)
  const look = useCallback<Look<Onward>>(
    async (client, signal) => {
      // Other settings are another question.
      if (!settled) return null
      const { values } = name.examples
      const given = name.letters.length / values.length
      const began = performance.now()
      const drawn = await client.request(
        'look',
        { view: 'continuations', examples: repeated(name.examples, DRAWN), seed, given },
        { signal },
      )
      const likeliest = await client.request(
        'look',
        { view: 'likeliest', examples: name.examples, seed, given },
        { signal },
      )
      return { seen: { of: name, drawn, likeliest }, ms: performance.now() - began }
    },
    [name, seed, settled],
  )
  return useLooks(look, PACE)
}
