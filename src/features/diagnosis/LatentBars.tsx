/** How much each latent dimension carries, the most first: its KL, or its variance where there is no prior. */
import { useMessages } from '../../i18n/useMessages.ts'
import { formatted } from './formats.ts'
import classes from './latents.module.css'
import type { LatentMeasures } from '../../metrics/report/measures.ts'
import type { CSSProperties } from 'react'

/** Below this many nats, or this variance, a dimension is not in use: see LatentMeasures. */
const UNUSED_BELOW = 0.01

interface Props {
  /** `null` before there is a full measurement. */
  readonly latent: LatentMeasures | null
  /** True when the codes have a prior to diverge from. */
  readonly hasPrior: boolean
}

/** A dimension and what it carries. */
interface Bar {
  readonly dimension: number
  readonly amount: number
}

export function LatentBars({ latent, hasPrior }: Props) {
  const { t, number } = useMessages()
  const amounts = latent ? (latent.kl ?? latent.aggregate.variance) : []
  const bars: readonly Bar[] = amounts
    .map((amount, dimension) => ({ dimension, amount }))
    .toSorted((a, b) => b.amount - a.amount)
  const most = Math.max(...amounts, UNUSED_BELOW)
  const words = {
    count: amounts.length,
    active: latent?.activeUnits ?? 0,
    most: formatted(bars[0]?.amount, 'figures', number),
    least: formatted(bars.at(-1)?.amount, 'figures', number),
  }
  const label = t(hasPrior ? 'latents.labelKl' : 'latents.labelVariance', words)
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{t(hasPrior ? 'latents.kl' : 'latents.variance')}</span>
        <strong>{latent ? t('latents.active', words) : t('latents.waiting')}</strong>
      </figcaption>
      <div
        className={classes.bars}
        role="img"
        aria-label={latent ? label : t('latents.labelEmpty')}
      >
        {bars.map(({ dimension, amount }) => (
          <span
            key={dimension}
            data-unused={amount < UNUSED_BELOW}
            title={`z${dimension + 1}: ${formatted(amount, 'figures', number)}`}
            style={{ '--amount': amount / most } as CSSProperties}
          />
        ))}
      </div>
      <p className={classes.note} data-shown={bars.some(({ amount }) => amount < UNUSED_BELOW)}>
        {t('latents.unused', { limit: number(UNUSED_BELOW) })}
      </p>
    </figure>
  )
}
