import { initialiserFor } from '../layers.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { lastSeen, turnsOf } from '../autoregressive/order.ts'
import type { LayerSpec, Mask, NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { AutoregressiveHyperparameters as Hp } from '../autoregressive/spec.ts'

/**
 * The masks of every layer, Germain et al. 2015, eq. 8, 9 (arXiv:1502.03509): a hidden unit sees up to a turn, an output what is seen
 * before its own. The class, behind the image, is seen by all.
 */
function masksOf(
  { width, depth, pixelOrder, conditional }: Shape,
  { shape, classes }: DataForm,
): readonly Mask[] {
  const size = sizeOf(shape)
  const turns = turnsOf(pixelOrder, size)
  const hidden = lastSeen(width, size)
  const told = Array.from({ length: conditional ? classes : 0 }, () => -1)
  const seen = [[...turns, ...told], ...Array.from({ length: depth }, () => hidden)]
  return seen.map((inputs, layer) => ({
    inputs,
    units: layer < depth ? hidden : turns.map((turn) => turn - 1),
  }))
}

type Shape = Pick<Hp, 'width' | 'depth' | 'activation' | 'pixelOrder' | 'masks' | 'conditional'>

/** The layers of the predictor: from an image, and beside it the class where it is told, to a logit for every pixel. */
export function networks(hp: Shape, form: DataForm): Record<'predictor', NetworkSpec> {
  const { width, depth, activation, conditional } = hp
  const size = sizeOf(form.shape)
  const masks = masksOf(hp, form)
  const layers = masks.map((mask, layer): LayerSpec => {
    const isLast = layer === depth
    return {
      kind: 'dense',
      units: isLast ? size : width,
      initialiser: isLast ? 'glorot' : initialiserFor(activation),
      activation: isLast ? 'linear' : activation,
      ...(hp.masks ? { mask } : {}),
    }
  })
  return { predictor: { inputShape: [size + (conditional ? form.classes : 0)], layers } }
}
