/** What a horizontal line of a chart is, in words: what is measured of the data says how much, in nats and bits. */
import { natsAndBits } from './natsAndBits.ts'
import type { MessageKey, Messages } from '../i18n/messages.ts'
import type { KnownReference } from './wantedCharts.ts'

export const referenceInWords = (
  { id, value }: Pick<KnownReference, 'id' | 'value'>,
  messages: Pick<Messages, 't' | 'number'>,
): string =>
  messages.t(`reference.${id}` satisfies MessageKey, { value: natsAndBits(value, messages) })
