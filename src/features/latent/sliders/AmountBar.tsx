/** How much a dimension carries: a bar, and the number in words. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import { UNUSED_BELOW } from './influence.ts'
import classes from './sliders.module.css'
import type { Amount } from './influence.ts'

const NATS: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

export function AmountBar({ of, value, share }: Amount) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const isUnused = of === 'kl' && value < UNUSED_BELOW
  const words = (): string => {
    if (isUnused) return t('sliders.noInformation')
    if (of === 'kl') return t('sliders.nats', { nats: number(value, NATS) })
    const digits: Intl.NumberFormatOptions = { maximumSignificantDigits: 2 }
    return number(value, space.ofImages ? { ...digits, style: 'percent' } : digits)
  }
  return (
    <>
      <span aria-hidden="true" className={classes.bar} data-unused={isUnused}>
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span className={classes.words}>{words()}</span>
    </>
  )
}
