/** Why a measure has no value, in words. */
import type { MessageKey, Messages } from '../i18n/messages.ts'
import type { NoValue } from '../metrics/report/parts.ts'

/** Why: as the lab says, or because the model has not what it takes. */
export interface Why extends Pick<NoValue, 'least'> {
  readonly reason: NoValue['reason'] | 'noCritic' | 'noEncoder' | 'notMeasured'
}

/** Says why a measure has no value. */
export const whyNone = (
  { reason, least = 0 }: Why,
  { t, number }: Pick<Messages, 't' | 'number'>,
): string => t(`reason.${reason}` satisfies MessageKey, { least: number(least) })
