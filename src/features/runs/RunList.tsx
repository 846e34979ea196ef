/** All runs that are kept on this device, the room that they take, and the way to be rid of everything. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { newestMoment } from '../../storage/runStorage.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import { useStudy } from '../study.ts'
import { useLab } from '../useLab.ts'
import { kindOfRun, runTitle } from './cardWords.ts'
import { ForgetEverything } from './ForgetEverything.tsx'
import { RunRow } from './RunRow.tsx'
import classes from './runs.module.css'
import { StorageUse } from './StorageUse.tsx'
import { useKeeper, useKept } from './useKeeper.ts'
import type { Study } from '../study.ts'

export function RunList({ close }: { readonly close: () => void }) {
  const { t } = useMessages()
  const lab = useLab()
  const study = useStudy()
  const runs = useKept((kept) => kept.runs)
  const trouble = useKept((kept) => kept.trouble)
  const forgotten = useKept((kept) => kept.forgotten)
  const { experiment } = lab.experiment.getState()
  const begin = (what: Study): void => {
    close()
    study.setState({ study: what })
  }
  const compare = (): void => begin({ kind: 'compare', a: experiment, b: experiment })
  const everyFamily = (): void => begin({ kind: 'everyFamily', experiment })
  const tryMore = (): void => begin({ kind: 'tries', experiment })
  return (
    <div className={classes.list}>
      {trouble && (
        <Verdict kind="warn" role="status">
          {t(`runList.trouble.${trouble}`)}
        </Verdict>
      )}
      <div className={classes.studies}>
        <Button variant="default" size="compact-md" onClick={compare}>
          {t('compare.start')}
        </Button>
        <Button variant="default" size="compact-md" onClick={tryMore}>
          {t('tries.open')}
        </Button>
        <Button variant="default" size="compact-md" onClick={everyFamily}>
          {t('everyFamily.open')}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => begin({ kind: 'gallery' })}>
          {t('gallery.open')}
        </Button>
      </div>
      <Removed />
      {!forgotten && runs.length === 0 && <p className={classes.none}>{t('runList.none')}</p>}
      <ul className={classes.rows}>
        {runs.map((run) => (
          <RunRow key={run.id + newestMoment(run).id} run={run} close={close} />
        ))}
      </ul>
      {!forgotten && <StorageUse />}
      <ForgetEverything />
    </div>
  )
}

/** What was deleted last, and the way back. */
function Removed() {
  const messages = useMessages()
  const { t, about } = messages
  const keeper = useKeeper()
  const removed = useKept((kept) => kept.removed)
  return (
    <div role="status" className={classes.undo}>
      {removed && (
        <p className={classes.removed}>
          {t('runList.deleted', {
            title: runTitle(removed.run, about(kindOfRun(removed.run.card))),
          })}
          <Button size="compact-sm" variant="default" onClick={() => void keeper.undoRemove()}>
            {t('wiped.undoShort')}
          </Button>
        </p>
      )}
    </div>
  )
}
