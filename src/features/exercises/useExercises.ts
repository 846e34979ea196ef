/** How the parts of an exercise get at it. */
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { defined } from '../../lib/assert.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Progress } from '../../exercises/progress.ts'
import type { Exercises, ExercisesState } from '../../state/exercises.ts'

export const ExercisesContext = createContext<Exercises | null>(null)

export const useExercises = (): Exercises => defined(use(ExercisesContext), 'the exercises')

/** Reads from their state; renders when the selected part changes. */
export const useExercisesState = <T>(select: (state: ExercisesState) => T): T =>
  useStore(useExercises().store, select)

/** The exercise at hand and how far it is; `null` when none is open. */
export function useAtHand(): { readonly exercise: Exercise; readonly progress: Progress } | null {
  const exercise = useExercisesState(({ open }) => open)
  const progress = useExercisesState(({ progress: all, open }) => open && all[open.id])
  return exercise && progress ? { exercise, progress } : null
}
