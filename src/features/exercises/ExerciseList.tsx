/** All exercises, how far the reader is with each, and the door for one of their own. */
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { readOwnExercise, loadExercises } from '../../exercises/load.ts'
import { LONGEST_FILE } from '../../exercises/exercise.ts'
import { fitsExercise, isFinished } from '../../exercises/progress.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import classes from './exercises.module.css'
import { faultInWords } from './faultInWords.ts'
import { useExercises, useExercisesState } from './useExercises.ts'
import type { Exercise } from '../../exercises/exercise.ts'

interface Props {
  readonly close: () => void
}

export function ExerciseList({ close }: Props) {
  const { t, locale } = useMessages()
  const exercises = useExercises()
  const own = useExercisesState((state) => state.own)
  const [shipped, setShipped] = useState<readonly Exercise[]>([])
  useEffect(() => {
    let isLeft = false
    void loadExercises(locale).then((all) => {
      if (!isLeft) setShipped(all)
    })
    return () => void (isLeft = true)
  }, [locale])
  const all = [...shipped, ...Object.values(own).map((source) => readOwnExercise(source))]
  const open = (exercise: Exercise): void => {
    exercises.open(exercise)
    close()
  }
  return (
    <>
      <p className={classes.note}>{t('exercises.intro')}</p>
      <ul className={classes.list}>
        {all.map((exercise) => (
          <li key={exercise.id}>
            <Entry exercise={exercise} onOpen={() => open(exercise)} />
          </li>
        ))}
      </ul>
      <OwnExercise onRead={open} />
    </>
  )
}

function Entry({ exercise, onOpen }: { readonly exercise: Exercise; readonly onOpen: () => void }) {
  const { t } = useMessages()
  const progress = useExercisesState((state) => state.progress[exercise.id])
  const isDone = progress && fitsExercise(exercise, progress) && isFinished(exercise, progress)
  const goals = exercise.steps.filter(({ goal }) => goal).length
  const reached = progress?.reached.filter(Boolean).length ?? 0
  return (
    <button type="button" className={classes.entry} onClick={onOpen}>
      <span className={classes.entryName}>{exercise.title}</span>
      <span className={classes.state} data-done={isDone}>
        {progress
          ? t(isDone ? 'exercises.done' : 'exercises.begun', { reached, goals })
          : t('exercises.minutes', { minutes: exercise.minutes })}
      </span>
      <span className={classes.entryQuestion}>{exercise.question}</span>
    </button>
  )
}

function OwnExercise({ onRead }: { readonly onRead: (exercise: Exercise) => void }) {
  const messages = useMessages()
  const { t } = messages
  const exercises = useExercises()
  const picker = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<unknown>(null)
  const read = async (file: File): Promise<void> => {
    try {
      // A longer one is refused by its length.
      const source = await file.slice(0, 4 * LONGEST_FILE).text()
      const exercise = readOwnExercise(source)
      exercises.bring(exercise, source)
      onRead(exercise)
    } catch (error) {
      setFault(error)
    }
  }
  return (
    <div className={classes.foot}>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".md,.markdown,text/markdown"
        aria-label={t('exercises.open')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (file) void read(file)
        }}
      />
      <Button variant="default" onClick={() => picker.current?.click()}>
        {t('exercises.open')}
      </Button>
      {fault !== null && (
        <Verdict kind="warn" role="alert">
          {faultInWords(fault, messages)}
        </Verdict>
      )}
    </div>
  )
}
