import { initialiserFor } from '../layers.ts'
import { sizeOf } from '../../lib/numbers.ts'
import type { LayerSpec, NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { DiffusionHyperparameters as Hp } from '../diffusion/spec.ts'

/** Numbers in which the denoiser is told the time. */
export const TIME_NUMBERS = 16

/**
 * The layers of the denoiser: from the noised example, the time and, where it is told, the class, side by side, to as many
 * numbers as the example has.
 */
export function networks(
  {
    width,
    depth,
    activation,
    conditional,
  }: Pick<Hp, 'width' | 'depth' | 'activation' | 'conditional'>,
  { shape, classes }: DataForm,
): Record<'denoiser', NetworkSpec> {
  const size = sizeOf(shape)
  const hidden: LayerSpec = {
    kind: 'dense',
    units: width,
    initialiser: initialiserFor(activation),
    activation,
  }
  return {
    denoiser: {
      inputShape: [size + TIME_NUMBERS + (conditional ? classes : 0)],
      layers: [
        ...Array.from({ length: depth }, () => hidden),
        { kind: 'dense', units: size, initialiser: 'glorot', activation: 'linear' },
      ],
    },
  }
}
