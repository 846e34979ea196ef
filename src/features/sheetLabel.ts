/** What is said of a sheet in its place. */
import { dataKindOf } from './useDataKind.ts'
import type { MessageKey } from '../i18n/messages.ts'
import type { SampleView } from '../worker/protocol/run.ts'

/** The key of the words, which want a `step`. */
export function sheetLabel(view: SampleView, dataset: string): MessageKey {
  const kind = dataKindOf(dataset)
  if (kind === 'names') return 'samples.label.generated.names'
  return `samples.label.${view}.${kind === 'points' ? 'points' : 'images'}`
}
