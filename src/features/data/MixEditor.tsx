/** Which classes are used, and how much of each. */
import { useMessages } from '../../i18n/useMessages.ts'
import { useLab } from '../useLab.ts'
import classes from './MixEditor.module.css'
import type { DatasetSpec } from '../../datasets/spec.ts'
import { Lockable } from '../../ui/Lockable.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'

interface Props {
  readonly dataset: DatasetSpec
  readonly mix: readonly number[]
  /** How many images of each class are used; `null` until it is known. */
  readonly perClass: readonly number[] | null
}

const SHARE = { min: 0.01, max: 1, step: 0.01, scale: 'linear' } as const

export function MixEditor({ dataset, mix, perClass }: Props) {
  const { t, number, locale } = useMessages()
  const { intents } = useLab()
  const set = (next: readonly number[]): void =>
    void intents.edit((experiment) => ({ ...experiment, mix: next }))
  const setShare = (index: number, share: number): void =>
    set(mix.map((old, other) => (other === index ? share : old)))
  const isOnly = (index: number): boolean =>
    mix.every((share, other) => (other === index ? share > 0 : share === 0))
  const named = (index: number): string => dataset.classNames[index] ?? String(index)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <div role="group" data-setting="data.mix" aria-label={t('data.mix')}>
      <Lockable setting="data.mix">
        <div className={classes.choices}>
          <button type="button" className={classes.choice} onClick={() => set(mix.map(() => 1))}>
            {t('data.chooseAll')}
          </button>
          {dataset.mixes.map((kept) => (
            <button
              key={kept.join()}
              type="button"
              className={classes.choice}
              onClick={() => set(mix.map((_, index) => (kept.includes(index) ? 1 : 0)))}
            >
              {t('data.chooseOnly', { list: list.format(kept.map(named)) })}
            </button>
          ))}
        </div>
        <div className={classes.classes}>
          {mix.map((share, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the index is the class
            <div key={index} className={classes.row}>
              <button
                type="button"
                className={classes.digit}
                aria-pressed={share > 0}
                aria-label={t('data.use', { name: named(index) })}
                disabled={isOnly(index)}
                onClick={() => setShare(index, share > 0 ? 0 : 1)}
              >
                {named(index)}
              </button>
              <div className={classes.share} data-off={share === 0}>
                <RangeSlider
                  label={t('data.share', { name: named(index) })}
                  value={share}
                  range={SHARE}
                  colour="var(--real)"
                  valueText={number(share, { style: 'percent' })}
                  onChange={(next) => setShare(index, next)}
                />
              </div>
              <span className={classes.count}>{perClass ? number(perClass[index] ?? 0) : '–'}</span>
            </div>
          ))}
        </div>
      </Lockable>
    </div>
  )
}
