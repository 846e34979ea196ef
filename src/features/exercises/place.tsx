/** The places of the page that show exercises. What stands in them is loaded when an exercise is first wanted. */
import { useMediaQuery } from '@mantine/hooks'
import { createContext, use } from 'react'
import { createStore, useStore } from 'zustand'
import { wantedExercise } from './wanted.ts'
import type { ComponentType } from 'react'
import type { StoreApi } from 'zustand'
import type { Lab } from '../../state/lab.ts'

export interface ExerciseTools {
  /** The exercise at hand, a card. */
  readonly Panel: ComponentType
  /** All exercises, to choose from. */
  readonly List: ComponentType<{ readonly close: () => void }>
  /** Looks at sheets that were handed in. */
  readonly SheetCheck: ComponentType
}

export interface ExercisePlace {
  readonly tools: ExerciseTools | null
  readonly dialog: 'exercises' | 'sheets' | null
}

export type ExercisePlaceStore = StoreApi<ExercisePlace>

export const createExercisePlace = (): ExercisePlaceStore =>
  createStore<ExercisePlace>(() => ({ tools: null, dialog: null }))

export const ExercisePlaceContext = createContext<ExercisePlaceStore>(createExercisePlace())

/** Loads what shows exercises, once. */
export async function loadExercises(place: ExercisePlaceStore, lab: Lab): Promise<void> {
  if (place.getState().tools) return
  const { openExercises } = await import('./openExercises.tsx')
  const tools = await openExercises(lab, window)
  if (!place.getState().tools) place.setState({ tools })
}

/** Goes to the exercise that the address names, or that was open when the page was left. */
export async function resumeExercise(place: ExercisePlaceStore, lab: Lab): Promise<void> {
  if (wantedExercise(window) !== null) await loadExercises(place, lab)
}

const useTools = (): ExerciseTools | null =>
  useStore(use(ExercisePlaceContext), ({ tools }) => tools)

/** Stands beside the stage where there are three columns, and under it elsewhere. */
export function ExercisePanelPlace({ at }: { readonly at: 'beside' | 'under' }) {
  const tools = useTools()
  const isWide = useMediaQuery('(min-width: 1200px)')
  return tools && isWide === (at === 'beside') && <tools.Panel />
}
