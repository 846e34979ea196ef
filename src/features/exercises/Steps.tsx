/** The steps up to the one at hand: what to do, where, and whether its goal is reached. */
import { useMessages } from '../../i18n/useMessages.ts'
import { currentStep } from '../../exercises/progress.ts'
import { SuccessIcon } from '../../ui/icons.tsx'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import classes from './exercises.module.css'
import { fillIn } from './fillIn.ts'
import { pointAt } from './pointAt.ts'
import { Prose } from './Prose.tsx'
import { useExercises } from './useExercises.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Evidence, Progress } from '../../exercises/progress.ts'

interface Props {
  readonly exercise: Exercise
  readonly progress: Progress
}

/** A step without a goal is shown with the one that follows it. */
export function Steps({ exercise, progress }: Props) {
  const at = currentStep(exercise, progress)
  return (
    <ol className={classes.steps}>
      {exercise.steps.slice(0, at + 1).map((step, index) => (
        <Step
          // The steps of an exercise stay as they are.
          key={step.text}
          step={step}
          evidence={progress.reached[index] ?? null}
          isAtHand={index === at}
          shown={progress.hints[index] ?? 0}
          onHint={index}
        />
      ))}
    </ol>
  )
}

interface StepProps {
  readonly step: Exercise['steps'][number]
  readonly evidence: Evidence | null
  readonly isAtHand: boolean
  /** Hints that are shown. */
  readonly shown: number
  /** The place of the step among all. */
  readonly onHint: number
}

function Step({ step, evidence, isAtHand, shown, onHint }: StepProps) {
  const messages = useMessages()
  const { t } = messages
  const exercises = useExercises()
  const lab = useLab()
  const pageView = usePageView()
  const { text, show, goal, hints = [] } = step
  return (
    <li className={classes.step} aria-current={isAtHand ? 'step' : undefined}>
      <Prose>{text}</Prose>
      {goal && (
        <p className={classes.goal} data-reached={evidence !== null} role="status">
          <span className={classes.tick} aria-hidden>
            {evidence && <SuccessIcon size={18} />}
          </span>
          <span>
            {fillIn(goal.text, messages)}
            {evidence && <strong> {t('exercise.reached')}</strong>}
          </span>
        </p>
      )}
      {isAtHand && (
        <div className={classes.actions}>
          {show && (
            <button
              type="button"
              className={classes.link}
              onClick={() => pointAt(show, lab, pageView)}
            >
              {t('exercise.show')}
            </button>
          )}
          {shown < hints.length && (
            <button type="button" className={classes.link} onClick={() => exercises.hint(onHint)}>
              {t('exercise.hint', { at: shown + 1, of: hints.length })}
            </button>
          )}
        </div>
      )}
      {hints.slice(0, shown).map((hint) => (
        <div key={hint} className={classes.hint}>
          <Prose>{hint}</Prose>
        </div>
      ))}
    </li>
  )
}
