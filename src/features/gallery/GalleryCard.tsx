/** One run of a class: what it drew, what it differs by, and how it did. */
import { Button } from '@mantine/core'
import { findDataset } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { describeChange } from '../describeChange.ts'
import { measuresInWords, tellingMeasures } from '../finalMeasures.ts'
import { MeasureList } from '../MeasureList.tsx'
import { modelName } from '../modelName.ts'
import { RunSwatch } from '../RunSwatch.tsx'
import { StillSheet } from '../StillSheet.tsx'
import { dataKindOf } from '../useDataKind.ts'
import classes from './gallery.module.css'
import type { Change } from '../../models/changes.ts'
import type { Handed } from './readRuns.ts'

interface Props {
  readonly run: Handed
  readonly changes: readonly Change[]
  readonly isChosen: boolean
  /** Makes it stand out in the chart, or no longer. */
  readonly choose: () => void
  readonly open: () => void
}

const MOST_CHANGES = 4
const MOST_MEASURES = 2

export function GalleryCard({ run, changes, isChosen, choose, open }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const { name, called, card, record } = run
  const { experiment, sheet, diagnosis } = record
  const words = findDataset(card.dataset) ? messages.about(dataKindOf(card.dataset)) : messages
  const report = diagnosis.reports.at(-1)
  const told = changes.slice(0, MOST_CHANGES).map((change) => {
    const { name: setting, to } = describeChange(change, messages)
    return to === '' ? setting : t('overlay.pair', { name: setting, value: to })
  })
  return (
    <li className={classes.card} aria-label={name} data-chosen={isChosen}>
      <button type="button" className={classes.name} aria-pressed={isChosen} onClick={choose}>
        <RunSwatch look={run.id} /> {name}
      </button>
      {sheet && <StillSheet sheet={sheet} label={t('runList.sheet', { title: name })} />}
      <p>
        {called || modelName(experiment, messages)} ·{' '}
        {t('runList.step', { step: number(card.step) })}
      </p>
      <p>{told.length > 0 ? told.join(' · ') : t('gallery.usual')}</p>
      {card.verdict && <strong>{words.t(`diagnosis.${card.verdict}.title`)}</strong>}
      {report && (
        <MeasureList
          measures={measuresInWords(report, tellingMeasures(report).slice(0, MOST_MEASURES), words)}
        />
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('runList.openNamed', { title: name })}
        onClick={open}
      >
        {t('runList.open')}
      </Button>
    </li>
  )
}
