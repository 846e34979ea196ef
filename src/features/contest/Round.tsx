/** One round: the pictures, two answers, and how the round before went. */
import { Button, Kbd } from '@mantine/core'
import { useEffect } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './contest.module.css'
import { contestKey } from './contestKey.ts'
import { Pictures } from './Pictures.tsx'
import { classOf, whatWasIt } from './words.ts'
import type { ContestRounds } from '../../worker/protocol/measures.ts'

/** CSS pixels. */
const WIDTH = 280

interface Props {
  readonly contest: ContestRounds
  readonly answers: readonly boolean[]
  readonly answer: (isReal: boolean) => void
  readonly classNames: readonly string[]
}

export function Round({ contest, answers, answer, classNames }: Props) {
  const messages = useMessages()
  const { t } = messages
  const round = answers.length
  const of = contest.isReal.length
  const told = classOf(contest, round, classNames)
  useEffect(() => {
    const letters = [t('contest.key.real'), t('contest.key.generated')] as const
    const onKeyDown = (event: KeyboardEvent): void => {
      const given = contestKey(event, letters)
      if (given === null) return
      event.preventDefault()
      answer(given)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [t, answer])
  return (
    <div className={classes.round}>
      <div className={classes.words} aria-live="polite">
        {t('contest.question', { round: round + 1, of, count: contest.together })}
        {told !== null && <div>{t('contest.asked', { class: told, count: contest.together })}</div>}
      </div>
      <div className={classes.picture}>
        <Pictures
          {...{ contest, round }}
          width={WIDTH}
          label={t('contest.picture', { round: round + 1 })}
        />
      </div>
      <div className={classes.answers}>
        <Button size="md" variant="default" data-autofocus onClick={() => answer(true)}>
          {t('contest.real')}&ensp;<Kbd size="xs">←</Kbd>
        </Button>
        <Button size="md" variant="default" onClick={() => answer(false)}>
          {t('contest.generated')}&ensp;<Kbd size="xs">→</Kbd>
        </Button>
      </div>
      <p className={classes.before} role="status">
        {round > 0 && whatWasIt(contest, answers, round - 1, messages)}
      </p>
    </div>
  )
}
