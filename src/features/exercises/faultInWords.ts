/** What is wrong with an exercise, in the reader's language. */
import { LONGEST_FILE } from '../../exercises/exercise.ts'
import { ExerciseFault } from '../../exercises/fault.ts'
import type { Messages } from '../../i18n/messages.ts'

export const faultInWords = (fault: unknown, { t }: Messages): string =>
  fault instanceof ExerciseFault
    ? t(`exercise.fault.${fault.code}`, {
        place: fault.place,
        detail: fault.detail,
        most: LONGEST_FILE,
      })
    : t('exercise.fault.unreadable')
