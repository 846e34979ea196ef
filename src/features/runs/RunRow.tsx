/** One kept run: what it is, how far it got, and what can be done with it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { newestMoment } from '../../storage/runStorage.ts'
import { agoInWords } from './ago.ts'
import { kindOfRun, runOrigin, runTitle } from './cardWords.ts'
import { EarlierMoments } from './EarlierMoments.tsx'
import { RenameForm } from './RenameForm.tsx'
import { RunActions } from './RunActions.tsx'
import { RunFacts } from './RunFacts.tsx'
import classes from './runs.module.css'
import { SmallSheet } from './SmallSheet.tsx'
import { useKeeper, useKept } from './useKeeper.ts'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

interface Props {
  readonly run: StoredRun<RunCard>
  readonly close: () => void
}

export function RunRow({ run, close }: Props) {
  const { t, locale, about } = useMessages()
  const keeper = useKeeper()
  const [isRenamed, setRenamed] = useState(false)
  const [shownAt] = useState(() => Date.now())
  const isHere = keeper.autosave.runId === run.id
  const isElsewhere = useKept(({ inUse }) => inUse.has(run.id)) && !isHere
  const words = about(kindOfRun(run.card))
  const title = runTitle(run, words)
  const ago = (at: number): string => agoInWords(shownAt - at, locale)
  const open = (momentId?: string): void => {
    close()
    void keeper.open(run.id, momentId)
  }
  return (
    <li className={classes.row} aria-label={title}>
      <SmallSheet sheet={run.card.sheet} label={t('runList.sheet', { title })} />
      <div className={classes.words}>
        {isRenamed ? (
          <RenameForm run={run} title={title} done={() => setRenamed(false)} />
        ) : (
          <h3 className={classes.name}>{title}</h3>
        )}
        <p className={classes.origin}>{runOrigin(run, words)}</p>
        <RunFacts run={run} ago={ago(newestMoment(run).at)} />
        {(isHere || isElsewhere) && (
          <p className={classes.where}>{t(isHere ? 'runList.here' : 'runList.elsewhere')}</p>
        )}
        <EarlierMoments run={run} ago={ago} open={open} />
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-md"
          disabled={isHere}
          aria-label={t('runList.openNamed', { title })}
          onClick={() => open()}
        >
          {t(isElsewhere ? 'runList.openCopy' : 'runList.open')}
        </Button>
        <RunActions
          run={run}
          title={title}
          isInUse={isHere || isElsewhere}
          rename={() => setRenamed(true)}
          close={close}
        />
      </div>
    </li>
  )
}
