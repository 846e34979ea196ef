/**
 * One latent dimension: a slider that answers while it is dragged, its value to be typed, a lock, what it carries, and
 * what it does over its range. Reads its own value from the store, so that dragging one slider renders no other.
 */
import { useElementSize } from '@mantine/hooks'
import { memo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { RangeSlider } from '../../../ui/RangeSlider.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { ValueField } from '../../../ui/ValueField.tsx'
import { rangeOf, valueOf } from '../geometry.ts'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { AmountBar } from './AmountBar.tsx'
import { CurveStrip } from './CurveStrip.tsx'
import { LockButton } from './LockButton.tsx'
import { PictureStrip } from './PictureStrip.tsx'
import classes from './sliders.module.css'
import { stripLayout } from './strips.ts'
import type { Axis } from '../geometry.ts'
import type { Picture } from '../picture.ts'
import type { Amount } from './influence.ts'

interface Props {
  /** Counted from 0. */
  readonly dimension: number
  readonly axis: Axis
  /** The strips of the whole group; this slider has the one in this row. */
  readonly strips: Picture
  readonly row: number
  /** As in {@link Amount}; `null` while nothing is known. */
  readonly of: Amount['of'] | null
  readonly value: number
  readonly share: number
  readonly onMove: (dimension: number, value: number) => void
}

/** The dimension's symbol, z with a small number: z₁ for the first. */
const symbolOf = (dimension: number): string =>
  `z${String(dimension + 1).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)))}`

export const LatentSlider = memo(function LatentSlider(props: Props) {
  const { dimension, axis, strips, row, of, value, share, onMove } = props
  const { t } = useMessages()
  const { space } = useLatent()
  const z = useLatentState((state) => state.z?.[dimension]) ?? axis.mean
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const layout = space.ofImages && width > 0 ? stripLayout(width, pixelRatio) : null
  const move = (next: number): void => onMove(dimension, next)
  const numeric = {
    value: valueOf((z - axis.mean) / axis.std, axis),
    range: rangeOf(axis),
    onChange: move,
  }
  return (
    <div className={classes.row}>
      <span className={classes.symbol} aria-hidden="true">
        {symbolOf(dimension)}
      </span>
      <div className={classes.slider} style={{ paddingInline: layout?.inset }}>
        <RangeSlider
          {...numeric}
          label={t('latent.dimension', { number: dimension + 1 })}
          colour="var(--latent)"
        />
      </div>
      <ValueField {...numeric} label={t('latent.value', { number: dimension + 1 })} />
      <LockButton dimension={dimension} />
      <div className={classes.amount}>{of && <AmountBar {...{ of, value, share }} />}</div>
      <div ref={ref} className={classes.strip} aria-hidden="true">
        {!space.ofImages && <CurveStrip {...{ strips, row }} />}
        {layout && <PictureStrip {...{ strips, row, axis, layout, pixelRatio }} onPick={move} />}
      </div>
    </div>
  )
})
