/** The earlier moments of a kept run: from each a run of its own can be begun. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './runs.module.css'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

interface Props {
  readonly run: StoredRun<RunCard>
  readonly ago: (at: number) => string
  readonly open: (momentId: string) => void
}

export function EarlierMoments({ run, ago, open }: Props) {
  const { t, number } = useMessages()
  const earlier = run.moments.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <details className={classes.earlier}>
      <summary>{t('runList.earlier', { count: earlier.length })}</summary>
      <p>{t('runList.earlierHelp')}</p>
      <ul>
        {earlier.map(({ id, step, at }) => (
          <li key={id}>
            <span>{t('runList.moment', { step: number(step), ago: ago(at) })}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('runList.forkAt', { step: number(step) })}
              onClick={() => open(id)}
            >
              {t('runList.fork')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
