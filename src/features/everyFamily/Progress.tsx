/** Which family trains, for how long still, and the way to end it. */
import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { duration } from '../duration.ts'
import classes from './everyFamily.module.css'
import type { Tries, Try } from '../../state/tries.ts'

interface Props {
  readonly tries: Tries
  readonly plan: readonly Try[]
  readonly seconds: number
}

export function Progress({ tries, plan, seconds: each }: Props) {
  const { t } = useMessages()
  const { results, of, seconds } = useStore(tries.store)
  const here = Math.min(seconds, each)
  const done = results.length * each + here
  const family = plan[results.length]?.experiment.family ?? ''
  const which = { family: t(`family.${family}`), run: results.length + 1, of }
  return (
    <div className={classes.begin}>
      <progress max={of * each} value={done} aria-label={t('tries.progressOf')} />
      <p>
        {here >= each
          ? t('everyFamily.measuring', which)
          : t('everyFamily.progress', {
              ...which,
              done: duration(Math.floor(here)),
              each: duration(each),
            })}{' '}
        {t('tries.left', { time: duration(Math.ceil(of * each - done)) })}
      </p>
      <Button variant="default" onClick={() => tries.cancel()}>
        {t('tries.cancel')}
      </Button>
    </div>
  )
}
