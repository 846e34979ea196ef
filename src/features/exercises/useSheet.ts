/** Writes the sheet of the exercise at hand, in the reader's language. */
import { SHEET_VERSION, sheetHtml } from '../../exercises/sheet.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { duration } from '../duration.ts'
import { saveFile } from '../saveFile.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Progress } from '../../exercises/progress.ts'
import type { Sheet } from '../../exercises/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'

/** The data of a sheet: steps without a goal are left out. */
function sheetOf(exercise: Exercise, progress: Progress, name: string): Sheet {
  const { predict, steps, id, title, question } = exercise
  const { predicted, reached, hints, begun } = progress
  return {
    ...{ format: 'ganvas-sheet', version: SHEET_VERSION, name, exercise: id, title, question },
    predicted: predicted === null ? null : (predict.options[predicted] ?? null),
    answer: predict.answer === undefined ? null : (predict.options[predict.answer - 1] ?? null),
    begun,
    goals: steps.flatMap(({ goal }, at) => {
      const evidence = reached[at]
      return goal
        ? [
            {
              goal,
              hints: hints[at] ?? 0,
              evidence: evidence ? { ...evidence, curves: [...evidence.curves] } : null,
            },
          ]
        : []
    }),
  }
}

function wordsAround(sheet: Sheet, { t, number, locale }: Messages) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(sheet.begun)
  const named = [
    ['exercise.sheet.name', sheet.name],
    ['exercise.sheet.begun', day],
    ['exercise.sheet.predicted', sheet.predicted ?? '–'],
    ['exercise.sheet.answer', sheet.answer ?? ''],
  ] as const
  return {
    lang: locale,
    heading: sheet.title,
    code: t('exercise.sheet.code'),
    facts: named
      .filter(([, value]) => value !== '')
      .map(([key, value]) => [t(key), value] as const),
    goals: sheet.goals.map(({ evidence, hints }) =>
      evidence
        ? t('exercise.sheet.reached', {
            step: number(evidence.step),
            images: number(evidence.images),
            time: duration(Math.floor(evidence.seconds)),
            hints,
          })
        : t('exercise.sheet.open'),
    ),
    note: t('exercise.sheet.note'),
  }
}

/** Gives what saves the sheet of an exercise under somebody's name. */
export function useSheet(): (exercise: Exercise, progress: Progress, name: string) => void {
  const messages = useMessages()
  return (exercise, progress, name) => {
    const sheet = sheetOf(exercise, progress, name)
    const html = sheetHtml(sheet, wordsAround(sheet, messages))
    saveFile(
      new Blob([html], { type: 'text/html;charset=utf-8' }),
      `ganvas-exercise-${exercise.id}${name ? `-${fileWords(name)}` : ''}.html`,
    )
  }
}

/** A name as part of a file's: letters and digits of any script. */
const fileWords = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
