/** A game against the discriminator: the pictures from the lab, and the reader's answers so far. */
import { useCallback, useEffect, useState } from 'react'
import { isNoNews } from '../../state/refusal.ts'
import { useLab } from '../useLab.ts'
import type { ContestRounds } from '../../worker/protocol/measures.ts'

const ROUNDS = 10

export interface Game {
  /** `null` while it is on its way. */
  readonly contest: ContestRounds | null
  /** For each round that was answered, whether the reader took it for real. */
  readonly answers: readonly boolean[]
  readonly isRefused: boolean
  readonly answer: (isReal: boolean) => void
  /** Begins another game, with other pictures. */
  readonly again: () => void
}

interface Held {
  readonly contest: ContestRounds | null
  readonly answers: readonly boolean[]
  readonly isRefused: boolean
}

const NOTHING: Held = { contest: null, answers: [], isRefused: false }

export function useContest(): Game {
  const { client, run } = useLab()
  // The pictures of a game are those of its model, step and number.
  const [seed, setSeed] = useState(() => run.getState().step + 1)
  const [held, setHeld] = useState(NOTHING)
  useEffect(() => {
    const asking = new AbortController()
    client.request('contest', { rounds: ROUNDS, seed }, { signal: asking.signal }).then(
      (contest) => setHeld({ contest, answers: [], isRefused: false }),
      (reason: unknown) => {
        if (!asking.signal.aborted || !isNoNews(reason)) setHeld({ ...NOTHING, isRefused: true })
      },
    )
    return () => asking.abort()
  }, [client, seed])
  const answer = useCallback(
    (isReal: boolean) => setHeld((before) => ({ ...before, answers: [...before.answers, isReal] })),
    [],
  )
  const again = (): void => {
    setHeld(NOTHING)
    setSeed(seed + 1)
  }
  return { ...held, answer, again }
}
