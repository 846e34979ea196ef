import { batchDivisor } from '../models/experiment.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'

/** Which batch is really used where several examples are judged together; `null` where each is judged alone. */
export function batchNote(
  experiment: Experiment,
  { t, number }: Pick<Messages, 't' | 'number'>,
): string | null {
  const together = batchDivisor(experiment)
  if (together === 1) return null
  return t('parameter.batchSize.together', { batch: number(experiment.batchSize), together })
}
