/** A change of settings in words: which one, from what, to what. */
import { datasetName } from './datasetName.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'
import type { ParameterValue } from '../models/spec.ts'
import type { Change } from '../models/changes.ts'

export interface ChangeWords {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Words for a change; `from` and `to` are empty where the values are too long to be said. */
export function describeChange(change: Change, messages: Messages): ChangeWords {
  const { t, number } = messages
  const plain = (name: string, value: unknown): string => {
    if (typeof value === 'number') return number(value, { maximumSignificantDigits: 6 })
    if (typeof value === 'boolean') return value ? t('control.on') : t('control.off')
    return t(`option.${name}.${String(value)}`)
  }
  const both = (write: (value: unknown) => string): Omit<ChangeWords, 'name'> => ({
    from: write(change.from),
    to: write(change.to),
  })
  const ofParameter = (name: string) => both((value) => plain(name, value as ParameterValue))
  switch (change.field) {
    case 'hyperparameter':
      return { name: t(`parameter.${change.name}.label`), ...ofParameter(change.name) }
    case 'optimiser': {
      const owner = t(`player.${change.player}`)
      const name = t('control.ownedBy', { owner, name: t(`optimiser.${change.name}.label`) })
      return { name, ...ofParameter(change.name) }
    }
    case 'family':
      return { name: t('setting.family'), ...both((id) => t(`family.${String(id)}`)) }
    case 'dataset':
      return { name: t('setting.dataset'), ...both((id) => datasetName(String(id), messages)) }
    case 'backend':
      return { name: t('setting.backend'), ...both((id) => t(`backend.${String(id)}`)) }
    case 'mix':
      return { name: t('setting.mix'), from: '', to: '' }
    case 'stop':
      return {
        name: t('parameter.stop.label'),
        ...both((stop) => t(`stop.${(stop as Experiment['stop']).kind}`)),
      }
    case 'images':
      return {
        name: t('parameter.images.label'),
        ...both((count) => (count === 0 ? t('data.allImages') : plain('images', count))),
      }
    case 'noise':
    case 'dataSeed':
    case 'batchSize':
    case 'seed':
      return { name: t(`parameter.${change.field}.label`), ...ofParameter(change.field) }
  }
}
