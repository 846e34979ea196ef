/** Some sliders, and one question to the lab for all their strips. */
import { useInViewport } from '@mantine/hooks'
import { useMemo } from 'react'
import { useLatent } from '../LatentContext.ts'
import { PRIOR_AXIS } from '../geometry.ts'
import { useDecoded } from '../useDecoded.ts'
import { amountOf } from './influence.ts'
import { LatentSlider } from './LatentSlider.tsx'
import classes from './sliders.module.css'
import { CURVE_POINTS, STRIP_PICTURES, stripVectors } from './strips.ts'
import type { Influence } from './influence.ts'

interface Props {
  /** Of the question. */
  readonly name: string
  /** All dimensions; this group has those from `from` to below `to`. */
  readonly order: readonly number[]
  readonly from: number
  readonly to: number
  /** Where the strips leave the other dimensions. */
  readonly place: readonly number[]
  readonly influence: Influence | null
  readonly onMove: (dimension: number, value: number) => void
}

export function SliderGroup({ name, order, from, to, place, influence, onMove }: Props) {
  const { axes, space } = useLatent()
  const { ref, inViewport } = useInViewport<HTMLDivElement>()
  const dimensions = useMemo(() => order.slice(from, to), [order, from, to])
  const steps = space.ofImages ? STRIP_PICTURES : CURVE_POINTS
  const vectors = useMemo(
    () => ({
      z: stripVectors(place, dimensions, axes, steps),
      count: dimensions.length * steps,
    }),
    [place, dimensions, axes, steps],
  )
  const picture = useDecoded(name, inViewport ? vectors : null)
  return (
    <div ref={ref} className={classes.group}>
      {dimensions.map((dimension, row) => (
        <LatentSlider
          key={dimension}
          dimension={dimension}
          axis={axes[dimension] ?? PRIOR_AXIS}
          strips={picture}
          row={row}
          {...(influence ? amountOf(influence, dimension) : { of: null, value: 0, share: 0 })}
          onMove={onMove}
        />
      ))}
    </div>
  )
}
