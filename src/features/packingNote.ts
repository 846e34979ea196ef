import { packingOf } from '../state/experimentStore.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'

/** Which batch is really used where several examples are judged together; `null` where each is judged alone. */
export function packingNote(
  experiment: Experiment,
  { t, number }: Pick<Messages, 't' | 'number'>,
): string | null {
  const packing = packingOf(experiment)
  if (packing === 1) return null
  return t('parameter.packing.batch', { batch: number(experiment.batchSize), packing })
}
