/**
 * A network at a glance: a bar for what goes in and for what leaves each layer that has weights, the higher the more
 * numbers, and the course of what bends between them.
 */
import { sizeOf } from '../../lib/numbers.ts'
import { hiddenActivation } from '../../models/layers.ts'
import { ActivationMark } from './ActivationMark.tsx'
import classes from './machine.module.css'
import { unfolded } from './unfolded.ts'
import type { NetworkSpec } from '../../models/layers.ts'

/** In CSS pixels. */
const HEIGHT = 30
const LEAST = 4

interface Props {
  readonly network: NetworkSpec
  /** Whether it is made so only from the next start on. */
  readonly isPlanned: boolean
}

export function LayerBars({ network, isPlanned }: Props) {
  const activation = hiddenActivation(network)
  const sizes = [
    network.inputShape,
    ...unfolded(network)
      .filter(({ layer, weights }) => 'kernel' in weights || layer.kind === 'residual')
      .map(({ outputShape }) => outputShape),
  ].map(sizeOf)
  const most = Math.log2(1 + Math.max(...sizes))
  return (
    <span className={classes.bars} data-planned={isPlanned} aria-hidden="true">
      {sizes.map((size, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- a layer is known by its place
          key={index}
          style={{ height: LEAST + ((HEIGHT - LEAST) * Math.log2(1 + size)) / most }}
        />
      ))}
      {activation && <ActivationMark activation={activation} />}
    </span>
  )
}
