/** What the held-out test set says about the model. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { hasModel } from '../../state/runStore.ts'
import { Card } from '../../ui/Card.tsx'
import { toneColour } from '../../ui/tone.ts'
import { dataKindOf } from '../useDataKind.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { measuredRows } from './measuredRows.ts'
import classes from './RunCard.module.css'
import type { CSSProperties } from 'react'

export function TestCard() {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const [busy, setBusy] = useState(false)
  const isThere = useRun((run) => hasModel(run.phase))
  const family = useRun((run) => run.experiment?.family ?? null)
  const measured = useRun((run) => run.measured)
  const edited = useExperiment(({ experiment }) => experiment.dataset)
  const dataset = useRun((run) => run.experiment?.dataset) ?? edited
  const kind = dataKindOf(dataset)
  const measure = async (): Promise<void> => {
    setBusy(true)
    try {
      await intents.measure()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card place="test" title={t('run.test')}>
      {measured && family && (
        <>
          <h3 className={classes.caption}>
            {t('run.measured', { kind, step: number(measured.step) })}
          </h3>
          <dl className={classes.terms}>
            {measuredRows(familySpec(family), measured.terms).map(({ term, tone, axis, value }) => (
              <div key={term} className={classes.term}>
                <dt style={{ '--tone': toneColour(tone) } as CSSProperties}>{t(`term.${term}`)}</dt>
                <dd>
                  {axis === 'share'
                    ? number(value, { style: 'percent', maximumFractionDigits: 1 })
                    : number(value, { maximumSignificantDigits: 4 })}
                  {axis && axis !== 'share' && <span>{t(`axis.${axis}`)}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Button
        variant="default"
        size="compact-md"
        fullWidth
        disabled={!isThere}
        loading={busy}
        onClick={() => void measure()}
      >
        {t('run.measure', { kind })}
      </Button>
    </Card>
  )
}
