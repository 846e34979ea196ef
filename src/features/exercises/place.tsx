/** The places of the page that show exercises. What stands in them is loaded when an exercise is first wanted. */
import { useMediaQuery } from '@mantine/hooks'
import { createContext, use } from 'react'
import { createStore, useStore } from 'zustand'
import { linkedExercise, wantedExercise } from './wanted.ts'
import type { ComponentType } from 'react'
import type { StoreApi } from 'zustand'
import type { LinkedExercise } from '../../exercises/link.ts'
import type { Lab } from '../../state/lab.ts'

export interface ExerciseTools {
  /** The exercise at hand, a card. */
  readonly Panel: ComponentType
  /** All exercises, to choose from. */
  readonly List: ComponentType<{ readonly close: () => void }>
  /** Looks at sheets that were handed in. */
  readonly SheetCheck: ComponentType
  /** The exercise at hand as a link has it; `null` where there is none. */
  readonly linked: () => LinkedExercise | null
}

export interface ExercisePlace {
  readonly tools: ExerciseTools | null
  readonly dialog: 'exercises' | 'sheets' | null
}

export type ExercisePlaceStore = StoreApi<ExercisePlace>

export const createExercisePlace = (): ExercisePlaceStore =>
  createStore<ExercisePlace>(() => ({ tools: null, dialog: null }))

export const ExercisePlaceContext = createContext<ExercisePlaceStore>(createExercisePlace())

/** Loads what shows exercises, once. @param wanted the exercise that is shown first. */
export async function loadExercises(
  place: ExercisePlaceStore,
  lab: Lab,
  wanted = wantedExercise(window),
): Promise<void> {
  if (place.getState().tools) return
  const { openExercises } = await import('./openExercises.tsx')
  const tools = await openExercises(lab, window, wanted)
  if (!place.getState().tools) place.setState({ tools })
}

/** Goes to the exercise that the address names, now and later, or that was open when the page was left. */
export function followExercises(place: ExercisePlaceStore, lab: Lab): void {
  const go = (wanted: string | null): void => {
    // Without its parts the page is as one without an exercise.
    if (wanted !== null) void loadExercises(place, lab, wanted).catch(() => undefined)
  }
  go(wantedExercise(window))
  window.addEventListener('hashchange', () => go(linkedExercise(window)))
}

const useTools = (): ExerciseTools | null =>
  useStore(use(ExercisePlaceContext), ({ tools }) => tools)

/** Gives what tells how a link has the exercise at hand; `null` where there is none. */
export function useLinkedExercise(): () => LinkedExercise | null {
  const tools = useTools()
  return () => tools?.linked() ?? null
}

/** Stands beside the stage where there are three columns, and under it elsewhere. */
export function ExercisePanelPlace({ at }: { readonly at: 'beside' | 'under' }) {
  const tools = useTools()
  const isWide = useMediaQuery('(min-width: 1200px)')
  return tools && isWide === (at === 'beside') && <tools.Panel />
}
