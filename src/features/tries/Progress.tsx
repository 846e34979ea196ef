/** How far the runs are, what is left, and the way to end them. */
import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { duration } from '../duration.ts'
import classes from './tries.module.css'
import type { Tries } from '../../state/tries.ts'

export function Progress({ tries }: { readonly tries: Tries }) {
  const { t, number } = useMessages()
  const { results, of, step, until: end, stepMs } = useStore(tries.store)
  const until = end ?? step
  const here = Math.min(step, until)
  const done = results.length * until + here
  const left = stepMs === null ? null : duration(Math.ceil(((of * until - done) * stepMs) / 1000))
  return (
    <div className={classes.progress}>
      <progress max={of * until} value={done} aria-label={t('tries.progressOf')} />
      <p>
        {here >= until
          ? t('tries.measuring', { run: results.length + 1, of })
          : t('tries.progress', {
              run: results.length + 1,
              of,
              step: number(here),
              until: number(until),
            })}
        {left !== null && ` ${t('tries.left', { time: left })}`}
      </p>
      <Button variant="default" onClick={() => tries.cancel()}>
        {t('tries.cancel')}
      </Button>
    </div>
  )
}
