/** What the reader expects, asked before anything runs; how it turned out, at the end. */
import { Radio } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { isFinished } from '../../exercises/progress.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import classes from './exercises.module.css'
import { Prose } from './Prose.tsx'
import { useExercises } from './useExercises.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Progress } from '../../exercises/progress.ts'

interface Props {
  readonly exercise: Exercise
  readonly progress: Progress
}

export function Prediction({ exercise, progress }: Props) {
  const { t } = useMessages()
  const exercises = useExercises()
  const { ask, options, answer } = exercise.predict
  const { predicted } = progress
  const isOver = isFinished(exercise, progress)
  return (
    <section className={classes.prediction} aria-label={t('exercise.predict')}>
      <Radio.Group
        label={<Prose>{ask}</Prose>}
        value={predicted === null ? null : String(predicted)}
        onChange={(next) => exercises.predict(Number(next))}
      >
        <div className={classes.options}>
          {options.map((option, index) => (
            <Radio key={option} value={String(index)} label={option} disabled={isOver} />
          ))}
        </div>
      </Radio.Group>
      {predicted === null && <p className={classes.note}>{t('exercise.predictFirst')}</p>}
      {isOver && answer !== undefined && predicted !== null && (
        <Verdict kind={predicted === answer - 1 ? 'good' : 'info'}>
          {predicted === answer - 1
            ? t('exercise.asPredicted')
            : t('exercise.notAsPredicted', { option: options[answer - 1] ?? '' })}
        </Verdict>
      )}
    </section>
  )
}
