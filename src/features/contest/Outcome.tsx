/** Both scores, and every round with who was wrong. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { CloseIcon, SuccessIcon } from '../../ui/icons.tsx'
import classes from './contest.module.css'
import { Pictures } from './Pictures.tsx'
import { classOf, scores, whatWasIt } from './words.ts'
import type { ContestRounds } from '../../worker/protocol/measures.ts'

/** CSS pixels. */
const WIDTH = 84

interface Props {
  readonly contest: ContestRounds
  readonly answers: readonly boolean[]
  readonly again: () => void
  readonly classNames: readonly string[]
}

export function Outcome({ contest, answers, again, classNames }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const { you, discriminator } = scores(contest, answers)
  const { isReal, takenForReal, step } = contest
  const of = isReal.length
  const verdict = you > discriminator ? 'won' : you < discriminator ? 'lost' : 'even'
  return (
    <div>
      <p className={classes.verdict} role="status">
        <strong>{t(`contest.${verdict}`)}</strong> {t('contest.score', { you, discriminator, of })}
      </p>
      <p className={classes.words}>{t('contest.meaning', { step: number(step) })}</p>
      <ul className={classes.rounds}>
        {[...answers.entries()].map(([round, answer]) => {
          const truth = isReal[round] === 1
          return (
            <li key={round} data-real={truth}>
              <Pictures
                {...{ contest, round }}
                width={WIDTH}
                label={`${classOf(contest, round, classNames) ?? ''} ${whatWasIt(contest, answers, round, messages)}`.trim()}
              />
              <span className={classes.truth}>
                {t(truth ? 'contest.real' : 'contest.generated')}
              </span>
              <Mark name={t('contest.you')} isRight={answer === truth} />
              <Mark
                name={t('contest.discriminator')}
                isRight={(takenForReal[round] === 1) === truth}
              />
            </li>
          )
        })}
      </ul>
      <Button data-autofocus onClick={again}>
        {t('contest.again')}
      </Button>
    </div>
  )
}

/** A name with a tick or a cross; the picture says the same in words. */
function Mark({ name, isRight }: { readonly name: string; readonly isRight: boolean }) {
  return (
    <span className={classes.mark} data-right={isRight} aria-hidden>
      {isRight ? <SuccessIcon size={14} /> : <CloseIcon size={14} />} {name}
    </span>
  )
}
