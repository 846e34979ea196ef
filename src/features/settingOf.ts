/** Where on the page a change is made. */
import { familySpec } from '../models/families.ts'
import { optimiserName, settingPath } from '../models/settings.ts'
import type { Change } from '../models/changes.ts'

const CARDS = {
  ...{ family: 'model', dataset: 'data', mix: 'data', images: 'data' },
  ...{ noise: 'data', dataSeed: 'data' },
  ...{ batchSize: 'training', seed: 'training', stop: 'training', backend: 'backend' },
} as const

/** The name of the setting, as `data-setting` gives it. */
export function settingOf(change: Change, family: string): string {
  if (change.field === 'optimiser')
    return settingPath('training', optimiserName(change.player, change.name))
  if (change.field !== 'hyperparameter') return `${CARDS[change.field]}.${change.field}`
  const { card = 'model' } = familySpec(family).parameters[change.name] ?? {}
  return settingPath(card, change.name)
}
