/** Copies a link that carries an exercise of somebody's own. */
import { useState } from 'react'
import { linkedText } from '../../exercises/link.ts'
import { useExercises } from './useExercises.ts'
import { linkTo } from './wanted.ts'

export type CopyOutcome = 'copied' | 'tooLong' | 'failed'

/** Gives how the last copy went, and what copies a link to the exercise of an id. */
export function useCopyLink(): readonly [CopyOutcome | null, (id: string) => void] {
  const exercises = useExercises()
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)
  const copy = (id: string): void => {
    const data = linkedText(exercises.store.getState().own[id] ?? '')
    if (data === null) return setOutcome('tooLong')
    navigator.clipboard.writeText(linkTo(window, data)).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  return [outcome, copy]
}
