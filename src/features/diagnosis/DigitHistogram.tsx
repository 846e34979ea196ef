/** How often each class is drawn, beside how often the training data have it, and how much is no digit at all. */
import { useMessages } from '../../i18n/useMessages.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { formatted } from './formats.ts'
import classes from './histogram.module.css'
import type { CSSProperties } from 'react'

/** A digit with a smaller share counts as missing, as does one with half of what a rare digit should have. */
const MISSING_BELOW = 0.01
/** The tallest bar does not touch what stands above. */
const HEADROOM = 1.08

interface Props {
  /** Share of each digit in all samples; what they leave is not recognised. `null` before there are any. */
  readonly share: readonly number[] | null
  /** Samples that were looked at. */
  readonly count: number
  /** Share of each digit in the training data. */
  readonly mix: readonly number[]
  /** What each class is called. */
  readonly names: readonly string[]
  /** Whether somebody says what shows none of the classes. */
  readonly recognises: boolean
}

export function DigitHistogram({ share, count, mix, names, recognises }: Props) {
  const { t, number } = useMessages()
  const none =
    share && recognises ? Math.max(0, 1 - share.reduce((sum, one) => sum + one, 0)) : null
  const most = HEADROOM * Math.max(...(share ?? []), ...mix, none ?? 0)
  const noneWords =
    none === null ? null : t('histogram.unrecognised', { share: formatted(none, 'share', number) })
  const columns = mix.map((real, index) => {
    const digit = names[index] ?? String(index)
    const ours = share?.[index] ?? null
    const isMissing = ours !== null && ours < Math.min(MISSING_BELOW, real / 2)
    const words = {
      digit,
      share: formatted(ours, 'share', number),
      real: formatted(real, 'share', number),
    }
    const missing = isMissing ? 'histogram.digitMissing' : 'histogram.digit'
    return {
      digit,
      ours,
      real,
      isMissing,
      words: t(ours === null ? 'histogram.digitReal' : missing, words),
    }
  })
  const list = [...columns.map(({ words }) => words), ...(noneWords ? [noneWords] : [])].join('; ')
  const label = share
    ? t('histogram.label', { count: number(count), list })
    : t('histogram.labelEmpty', { list })
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{t('histogram.title')}</span>
        <span className={classes.key} aria-hidden="true">
          <span className={classes.samples}>{t('histogram.samples')}</span>
          <span className={classes.training}>{t('histogram.training')}</span>
        </span>
      </figcaption>
      <div className={classes.columns} role="img" aria-label={label}>
        {columns.map(({ digit, ours, real, isMissing, words }) => (
          <div
            key={digit}
            className={classes.column}
            data-missing={isMissing}
            title={words}
            style={{ '--ours': (ours ?? 0) / most, '--due': real / most } as CSSProperties}
          >
            <div className={classes.room}>
              {ours !== null && <span className={classes.bar} />}
              {real > 0 && <span className={classes.due} />}
              {isMissing && (
                <span className={classes.cross}>
                  <CloseIcon size={12} />
                </span>
              )}
            </div>
            <span className={classes.digit}>{digit}</span>
          </div>
        ))}
        {noneWords && (
          <div
            className={classes.column}
            data-none
            title={noneWords}
            style={{ '--ours': (none ?? 0) / most } as CSSProperties}
          >
            <div className={classes.room}>
              <span className={classes.bar} />
            </div>
            <span className={classes.digit}>?</span>
          </div>
        )}
      </div>
      {noneWords && <p className={classes.none}>{noneWords}</p>}
    </figure>
  )
}
