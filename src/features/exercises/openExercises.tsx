/** Opens the exercises of the page, and gives what shows them. */
import { useEffect, useState } from 'react'
import { EXERCISE_IDS } from '../../exercises/catalog.ts'
import { isLinked, linkedText, textInLink } from '../../exercises/link.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { dataOf } from '../../models/experiment.ts'
import { isOwn, loadExercise, readOwnExercise } from '../../exercises/load.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Exercises } from '../../state/exercises.ts'
import { exerciseStorage } from '../../storage/exercises.ts'
import { lossDrawings, sheetImage } from '../exhibit.ts'
import { REAL_POINTS } from '../useRealPoints.ts'
import { BrokenExercise } from './BrokenExercise.tsx'
import { ExerciseList } from './ExerciseList.tsx'
import { ExercisePanel } from './ExercisePanel.tsx'
import { SheetCheck } from './SheetCheck.tsx'
import { ExercisesContext } from './useExercises.ts'
import { linkedExercise, rememberExercise } from './wanted.ts'
import type { ReactNode } from 'react'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Exhibit } from '../../exercises/progress.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Lab } from '../../state/lab.ts'
import type { ExerciseTools } from './place.tsx'

/** What the run looks like now, with words in the reader's language. */
async function exhibitOf(lab: Lab, messages: Messages): Promise<Exhibit> {
  const { experiment } = lab.run.getState()
  const sheet = lab.replay.latest?.sheet
  if (!experiment || !sheet) return { picture: null, curves: [] }
  const isPlane = datasetSpec(experiment.dataset).kind === 'points'
  const wish = { ...dataOf(experiment), count: REAL_POINTS, forRun: true }
  const real = isPlane ? (await lab.client.request('preview', wish)).examples : null
  return {
    picture: await sheetImage(sheet, real),
    curves: lossDrawings(lab, experiment, messages),
  }
}

/** An exercise in a language, also out of a link; `null` where nobody knows it. @throws ExerciseFault */
async function find(exercises: Exercises, id: string, locale: string): Promise<Exercise | null> {
  const shipped = EXERCISE_IDS.find((each) => each === id)
  if (shipped) return await loadExercise(shipped, locale)
  const source = isLinked(id) ? textInLink(id) : exercises.store.getState().own[id]
  if (source === undefined) return null
  const own = readOwnExercise(source)
  exercises.bring(own, source)
  return own
}

/**
 * Resolves when what was done on earlier visits is known.
 * @param wanted the exercise that is shown first: its id, or itself as a link carries it.
 */
export async function openExercises(
  lab: Lab,
  page: Window,
  wanted: string | null,
): Promise<ExerciseTools> {
  const words: { now: Messages | null } = { now: null }
  const exercises = new Exercises({
    lab,
    storage: exerciseStorage(),
    exhibit: () =>
      words.now ? exhibitOf(lab, words.now) : Promise.resolve({ picture: null, curves: [] }),
  })
  await exercises.begin()
  exercises.store.subscribe(({ open }) => rememberExercise(page, open?.id ?? null))

  /** Keeps the exercise at hand in the language of the page. */
  function Panel(): ReactNode {
    const messages = useMessages()
    const { locale } = messages
    const [fault, setFault] = useState<unknown>(null)
    useEffect(() => {
      words.now = messages
    }, [messages])
    useEffect(() => {
      const go = (id: string | null): void => {
        if (id === null) return
        find(exercises, id, locale).then((found) => {
          if (found) exercises.open(found)
        }, setFault)
      }
      const follow = (): void => go(linkedExercise(page))
      go(exercises.store.getState().open?.id ?? wanted)
      page.addEventListener('hashchange', follow)
      return () => page.removeEventListener('hashchange', follow)
    }, [locale])
    return (
      <ExercisesContext value={exercises}>
        {fault !== null && <BrokenExercise fault={fault} onClose={() => setFault(null)} />}
        <ExercisePanel />
      </ExercisesContext>
    )
  }

  const List: ExerciseTools['List'] = ({ close }) => (
    <ExercisesContext value={exercises}>
      <ExerciseList close={close} />
    </ExercisesContext>
  )
  const linked: ExerciseTools['linked'] = () => {
    const { open, own } = exercises.store.getState()
    return open && { link: isOwn(open) ? linkedText(own[open.id] ?? '') : open.id }
  }
  return { Panel, List, SheetCheck, linked }
}
