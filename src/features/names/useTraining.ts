/** How names stand to those that the run trains on: which of them are new, and how counts are surprised by one. */
import { useCallback, useEffect, useState } from 'react'
import { dataOf } from '../../models/experiment.ts'
import { useLab, useRun } from '../useLab.ts'
import type { DataChoice } from '../../models/experiment.ts'
import type { Lab } from '../../state/lab.ts'
import type { Queries } from '../../worker/protocol.ts'
import type { AskedName } from './asked.ts'

/** Names as tokens, `[count, length]`, one after the other. */
interface Tokens {
  readonly values: Float32Array<ArrayBuffer>
  readonly count: number
}

/**
 * Asks the lab once about something and the training data.
 * @param about one object as long as it is the same; `null` while there is nothing to ask.
 * @param ask must stay the same function for as long as it asks for the same.
 * @returns `null` before there is an answer.
 */
function useAnswer<A extends object, T>(
  about: A | null,
  ask: (client: Lab['client'], about: A, choice: DataChoice) => Promise<T>,
): T | null {
  const { client } = useLab()
  const experiment = useRun((run) => run.experiment)
  // Live settings make another experiment of the same data.
  const choice = experiment && JSON.stringify(dataOf(experiment))
  const [last, setLast] = useState<{ readonly about: A; readonly answer: T } | null>(null)
  useEffect(() => {
    if (!about || !choice) return
    let isOver = false
    const askNow = async (): Promise<void> => {
      try {
        const answer = await ask(client, about, JSON.parse(choice) as DataChoice)
        if (!isOver) setLast({ about, answer })
      } catch {
        // The run has ended, or its data are others.
      }
    }
    void askNow()
    return () => {
      isOver = true
    }
  }, [client, ask, about, choice])
  return last?.about === about ? (last?.answer ?? null) : null
}

/** For each name the training name that it is, or that is one edit away, or `null`. */
export const useNearNames = (tokens: Tokens | null): Queries['nearNames']['result'] | null =>
  useAnswer(
    tokens,
    useCallback(
      async (client, { values, count }, choice) =>
        await client.request('nearNames', { ...choice, values, count }),
      [],
    ),
  )

/** What counts make of a name; of a model that is told the class, counts of the names of that class. */
export const useRivals = ({ examples }: AskedName): Queries['rivals']['result'] | null =>
  useAnswer(
    examples,
    useCallback(
      async (client, asked, choice) => await client.request('rivals', { ...choice, ...asked }),
      [],
    ),
  )
