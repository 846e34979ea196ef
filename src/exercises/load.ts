/** Loads exercises: those of the page by their id and language, a reader's own by their text. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { EXERCISE_IDS } from './catalog.ts'
import { readExercise, translateExercise } from './exercise.ts'
import type { ExerciseId } from './catalog.ts'
import type { Exercise } from './exercise.ts'

const files = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default' })

const HASH_LENGTH = 16

async function textOf(id: string, locale: string): Promise<string> {
  const load = files[`./${id}/${locale}.md`]
  if (!load) throw new Error(`exercise "${id}" is not there in "${locale}"`)
  return await load()
}

/** An exercise of the page in one language. */
export async function loadExercise(id: ExerciseId, locale: string): Promise<Exercise> {
  const exercise = readExercise(id, await textOf(id, 'en'))
  return locale === 'en' ? exercise : translateExercise(exercise, await textOf(id, locale))
}

/** All exercises of the page in one language. */
export const loadExercises = (locale: string): Promise<readonly Exercise[]> =>
  Promise.all(EXERCISE_IDS.map((id) => loadExercise(id, locale)))

const OWN = 'own-'

/** Whether an exercise is somebody's own, and not one of the page. */
export const isOwn = ({ id }: Exercise): boolean => id.startsWith(OWN)

/** Reads an exercise that somebody wrote; the same text has the same id. @throws ExerciseFault */
export const readOwnExercise = (source: string): Exercise =>
  readExercise(`${OWN}${bytesToHex(sha256(utf8ToBytes(source))).slice(0, HASH_LENGTH)}`, source)
