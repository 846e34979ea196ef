/** One latent dimension: a slider that answers while it is dragged, and its value to be typed. */
import { clamp } from '../../lib/numbers.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { positionOf, rangeOf, valueOf } from './geometry.ts'
import classes from './latent.module.css'
import type { Axis } from './geometry.ts'

interface Props {
  /** Counted from 0. */
  readonly dimension: number
  readonly axis: Axis
  /** In standard deviations from the mean. */
  readonly position: number
  readonly onMove: (dimension: number, position: number) => void
}

/** The dimension's symbol, z with a small number: z₁ for the first. */
const symbolOf = (dimension: number): string =>
  `z${String(dimension + 1).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)))}`

export function LatentSlider({ dimension, axis, position, onMove }: Props) {
  const { t } = useMessages()
  const range = rangeOf(axis)
  const label = t('latent.dimension', { number: dimension + 1 })
  const numeric = {
    value: clamp(valueOf(position, axis), range.min, range.max),
    range,
    onChange: (value: number) => onMove(dimension, positionOf(value, axis)),
  }
  return (
    <div className={classes.dimension}>
      <span aria-hidden="true">{symbolOf(dimension)}</span>
      <RangeSlider {...numeric} label={label} colour="var(--latent)" />
      <ValueField {...numeric} label={t('latent.value', { number: dimension + 1 })} />
    </div>
  )
}
