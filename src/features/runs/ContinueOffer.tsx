/** On the first view: the run at which the reader left off, and the button that brings it back. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { newestMoment } from '../../storage/runStorage.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { useRun } from '../useLab.ts'
import { agoInWords } from './ago.ts'
import { kindOfRun, runTitle } from './cardWords.ts'
import classes from './runs.module.css'
import { RunFacts } from './RunFacts.tsx'
import { SmallSheet } from './SmallSheet.tsx'
import { useKeeper, useKept } from './useKeeper.ts'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

export function ContinueOffer() {
  const offer = useKept((kept) => kept.offer)
  const isFirstView = useRun(({ experiment }) => experiment === null)
  return offer && isFirstView ? <Offer run={offer} /> : null
}

function Offer({ run }: { readonly run: StoredRun<RunCard> }) {
  const messages = useMessages()
  const { t, locale, about } = messages
  const keeper = useKeeper()
  const gone = useKept((kept) => kept.gone)
  const [busy, setBusy] = useState(false)
  const [shownAt] = useState(() => Date.now())
  const title = runTitle(run, about(kindOfRun(run.card)))
  const goOn = (): void => {
    setBusy(true)
    void keeper.open(run.id).finally(() => setBusy(false))
  }
  return (
    <section className={classes.offer} aria-label={t('offer.title')}>
      <SmallSheet sheet={run.card.sheet} label={t('runList.sheet', { title })} />
      <div className={classes.words}>
        <h2 className={classes.heading}>{t('offer.title')}</h2>
        <p className={classes.name}>{title}</p>
        <RunFacts run={run} ago={agoInWords(shownAt - newestMoment(run).at, locale)} />
        {gone && (
          <p className={classes.gone}>
            {t('offer.gone', { steps: gone.steps, seconds: Math.ceil(gone.seconds) })}
          </p>
        )}
        <Button size="compact-md" loading={busy} onClick={goOn} className={classes.goOn ?? ''}>
          {t('offer.continue')}
        </Button>
      </div>
      <span className={classes.close}>
        <CloseButton name={t('offer.decline')} onClick={() => keeper.declineOffer()} />
      </span>
    </section>
  )
}
