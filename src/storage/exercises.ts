/** What the reader did of exercises, in a database of the browser's. */
import { oneEntry } from './oneEntry.ts'
import type { Progress } from '../exercises/progress.ts'
import type { OneEntry } from './oneEntry.ts'

export interface DoneExercises {
  /** By the exercise's id. */
  readonly progress: Readonly<Record<string, Progress>>
  /** Texts of exercises that the reader brought, by id. */
  readonly own: Readonly<Record<string, string>>
}

/** Where it is kept between visits. */
export type ExerciseStorage = OneEntry<DoneExercises>

export const exerciseStorage = (): ExerciseStorage =>
  oneEntry({ database: 'ganvas.exercises', table: 'exercises', key: 'done' })
