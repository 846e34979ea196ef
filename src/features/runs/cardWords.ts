/** A kept run in words. */
import { findDataset } from '../../datasets/datasets.ts'
import { datasetName } from '../datasetName.ts'
import { describeChange } from '../describeChange.ts'
import { dataKindOf } from '../useDataKind.ts'
import type { DataKind, Messages } from '../../i18n/messages.ts'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

/** Changes that are told one by one. */
const MOST_TOLD = 3

type Kept = Pick<StoredRun<RunCard>, 'name' | 'card'>

/** What its words speak of, though its data may be gone. */
export function kindOfRun({ dataset, sheet }: RunCard): DataKind {
  if (findDataset(dataset)) return dataKindOf(dataset)
  if (sheet?.alphabet) return 'names'
  return sheet?.shape.length === 3 ? 'images' : 'points'
}

/** What a run is called: its own name, or that of its preset or family. */
export function runTitle({ name, card: { preset, family } }: Kept, { t }: Messages): string {
  if (name !== null) return name
  return preset
    ? t(`preset.${preset}.title`)
    : t('presets.standard', { family: t(`family.${family}`) })
}

/** What it was made from, where its name does not say so, and what differs from that. */
export function runOrigin({ name, card }: Kept, messages: Messages): string {
  const { t } = messages
  const told = card.changes.slice(0, MOST_TOLD).map((change) => {
    const words = describeChange(change, messages)
    return words.from === '' ? words.name : t('pending.change', { ...words })
  })
  const rest = card.changes.length - told.length
  const from = name === null ? [] : [runTitle({ name: null, card }, messages)]
  const more = rest > 0 ? [t('runList.moreChanges', { count: rest })] : []
  const data = findDataset(card.dataset)
    ? datasetName(card.dataset, messages)
    : t('runList.dataGone')
  const parts = [t(`family.${card.family}`), data, ...from, ...told, ...more]
  return parts.join(' · ')
}
