/** The exercise at hand: a prediction, steps whose goals the page checks by itself, and what is to be understood. */
import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { isOwn } from '../../exercises/load.ts'
import { isFinished } from '../../exercises/progress.ts'
import { Card } from '../../ui/Card.tsx'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { MoreIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import classes from './exercises.module.css'
import { Explanation } from './Explanation.tsx'
import { Prediction } from './Prediction.tsx'
import { Prose } from './Prose.tsx'
import { SheetDialog } from './SheetDialog.tsx'
import { Steps } from './Steps.tsx'
import { useCopyLink } from './useCopyLink.ts'
import { useAtHand, useExercises, useExercisesState } from './useExercises.ts'

export function ExercisePanel() {
  const { t } = useMessages()
  const exercises = useExercises()
  const atHand = useAtHand()
  const isUnkept = useExercisesState((state) => state.isUnkept)
  const [isSaving, setSaving] = useState(false)
  const [outcome, copy] = useCopyLink()
  if (!atHand) return null
  const { exercise, progress } = atHand
  return (
    <Card
      place="exercise"
      title={t('exercise.title')}
      aside={
        <span className={classes.aside}>
          <MoreMenu
            onSave={() => setSaving(true)}
            onCopy={isOwn(exercise) ? () => copy(exercise.id) : null}
          />
          <CloseButton name={t('exercise.close')} onClick={() => exercises.close()} />
        </span>
      }
    >
      <div className={classes.panel}>
        <h3 className={classes.name}>{exercise.title}</h3>
        <Prose>{exercise.question}</Prose>
        {isOwn(exercise) && <p className={classes.note}>{t('exercise.own')}</p>}
        <p className={classes.outcome} role="status">
          {outcome && t(`exercise.link.${outcome}`)}
        </p>
        <Prediction exercise={exercise} progress={progress} />
        {progress.predicted !== null && (
          <>
            <Button size="compact-md" variant="default" onClick={() => exercises.setUp()}>
              {t('exercise.setUp')}
            </Button>
            <Steps exercise={exercise} progress={progress} />
          </>
        )}
        {isFinished(exercise, progress) && <Explanation exercise={exercise} progress={progress} />}
        {isUnkept && <p className={classes.note}>{t('exercise.unkept')}</p>}
        <SheetDialog {...{ exercise, progress }} opened={isSaving} close={() => setSaving(false)} />
      </div>
    </Card>
  )
}

interface MoreProps {
  readonly onSave: () => void
  /** Copies a link; `null` where the exercise is one of the page. */
  readonly onCopy: (() => void) | null
}

function MoreMenu({ onSave, onCopy }: MoreProps) {
  const { t } = useMessages()
  const exercises = useExercises()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ToolButton name={t('exercise.more')} className={classes.more ?? ''}>
          <MoreIcon size={16} />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSave}>{t('exercise.saveSheet')}</Menu.Item>
        {onCopy && <Menu.Item onClick={onCopy}>{t('exercise.copyLink')}</Menu.Item>}
        <Menu.Item onClick={() => exercises.startOver()}>{t('exercise.startOver')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
