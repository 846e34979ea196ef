import { placedLayers } from '../../models/layers.ts'
import type { NetworkSpec, PlacedLayer } from '../../models/layers.ts'

/** A layer of a network, and how many skips lead over it. */
export interface UnfoldedLayer extends PlacedLayer {
  readonly skips: number
}

/** The layers of a network one by one, those that are skipped among them; a skip stands behind them, where it joins what they make. */
export const unfolded = (network: NetworkSpec, skips = 0): readonly UnfoldedLayer[] =>
  placedLayers(network).flatMap((placed): readonly UnfoldedLayer[] => {
    const { layer, inputShape } = placed
    if (layer.kind !== 'skip') return [{ ...placed, skips }]
    return [
      ...unfolded({ inputShape, layers: layer.layers }, skips + 1),
      { ...placed, weights: {}, skips },
    ]
  })
