/** A network at a glance: a bar for what goes in and for what leaves each layer that has weights, the higher the more numbers. */
import { sizeOf } from '../../lib/numbers.ts'
import { placedLayers } from '../../models/layers.ts'
import classes from './machine.module.css'
import type { NetworkSpec } from '../../models/layers.ts'

/** In CSS pixels. */
const HEIGHT = 30
const LEAST = 4

export function LayerBars({ network }: { readonly network: NetworkSpec | undefined }) {
  if (!network) return null
  const sizes = [
    network.inputShape,
    ...placedLayers(network)
      .filter(({ weights }) => 'kernel' in weights)
      .map(({ outputShape }) => outputShape),
  ].map(sizeOf)
  const most = Math.log2(1 + Math.max(...sizes))
  return (
    <span className={classes.bars} aria-hidden="true">
      {sizes.map((size, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- a layer is known by its place
          key={index}
          style={{ height: LEAST + ((HEIGHT - LEAST) * Math.log2(1 + size)) / most }}
        />
      ))}
    </span>
  )
}
