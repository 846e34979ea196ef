/** Variants of few pictures: how many of each, what is done to them, and how they come out. */
import { Switch } from '@mantine/core'
import { useMemo } from 'react'
import { OWN_SIDE } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { AUGMENT_LIMITS, augmented, VARIANTS } from '../../imports/augment.ts'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import classes from './own.module.css'
import { COLUMNS, PicturesGrid, ROWS } from './PicturesGrid.tsx'

const RANGE = { min: VARIANTS.min, max: VARIANTS.max, step: 1, scale: 'linear' } as const
const SIZE = OWN_SIDE * OWN_SIDE

interface ChoiceProps {
  /** Pictures without variants. */
  readonly count: number
  /** Of each picture; 0 for none. */
  readonly variants: number
  readonly onChange: (variants: number) => void
}

export function VariantsChoice({ count, variants, onChange }: ChoiceProps) {
  const { t, number } = useMessages()
  const { shift, turn, scale } = AUGMENT_LIMITS
  return (
    <div className={classes.variants}>
      <Switch
        label={t('own.variants')}
        description={t('own.variants.what', {
          shift: number(shift),
          turn: number(turn),
          least: number(100 / scale, { maximumFractionDigits: 0 }),
          most: number(100 * scale, { maximumFractionDigits: 0 }),
        })}
        checked={variants > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? VARIANTS.standard : 0)}
      />
      {variants > 0 && (
        <>
          <RangeSlider
            label={t('own.variants.each')}
            value={variants}
            range={RANGE}
            colour="var(--real)"
            onChange={onChange}
          />
          <p role="status" className={classes.hint}>
            {t('own.variants.count', { variants, all: number(count * (variants + 1)) })}
          </p>
        </>
      )}
    </div>
  )
}

interface GridProps {
  /** Bytes `[count, 28, 28]`. */
  readonly values: Uint8Array<ArrayBuffer>
  readonly count: number
}

/** Some of the pictures, each at the head of a row of its variants. */
export function VariantsGrid({ values, count }: GridProps) {
  const { t } = useMessages()
  const rows = Math.min(ROWS, count)
  const some = useMemo(() => {
    const chosen = new Uint8Array(rows * SIZE)
    for (let row = 0; row < rows; row++) {
      const index = Math.floor((row * count) / rows)
      chosen.set(values.subarray(index * SIZE, (index + 1) * SIZE), row * SIZE)
    }
    return augmented(chosen, new Uint8Array(rows), COLUMNS - 1).values
  }, [values, count, rows])
  return (
    <>
      <PicturesGrid values={some} count={rows * COLUMNS} label={t('own.variants.grid', { rows })} />
      <p className={classes.hint}>{t('own.variants.rows')}</p>
    </>
  )
}
