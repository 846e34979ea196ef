/** The two denoisers: dense layers for points, and a U-Net for images. */
import { assert } from '../../lib/assert.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { denoiserNetwork, TIME_NUMBERS } from '../denoisingParameters.ts'
import { initialiserFor } from '../layers.ts'
import type { LayerSpec, NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { DiffusionHyperparameters as Hp } from '../diffusion/spec.ts'

/**
 * From a noised image to as many numbers, told the time and, where there is one, the class. Ronneberger et al. 2015
 * (arXiv:1505.04597) with the blocks of Ho et al. 2020, app. B (arXiv:2006.11239): `channels` at full size, twice as many at half of
 * it and four times as many at a quarter, and a skip over each of the two halvings.
 */
function unet({ channels, activation, conditional }: Size, form: DataForm): NetworkSpec {
  const [height = 0, width = 0, colours = 0] = form.shape
  assert(
    form.shape.length === 3 && height % 4 === 0 && width % 4 === 0,
    `a U-Net needs images whose sides are multiples of 4, not [${form.shape}]`,
  )
  const bent = { activation, initialiser: initialiserFor(activation) } as const
  const plain = { activation: 'linear', initialiser: 'glorot' } as const
  const conv = (many: number, how: typeof bent | typeof plain): LayerSpec => ({
    ...{ kind: 'conv', size: 3, stride: 1, channels: many },
    ...how,
  })
  const told = TIME_NUMBERS + (conditional ? form.classes : 0)
  const block = (many: number): LayerSpec => ({
    kind: 'residual',
    layers: [{ kind: 'groupNorm' }, { kind: 'film', told }, conv(many, bent), conv(many, plain)],
  })
  const halved = (many: number, inside: readonly LayerSpec[]): LayerSpec => ({
    kind: 'skip',
    layers: [
      { kind: 'conv', size: 4, stride: 2, channels: 2 * many, ...bent },
      block(2 * many),
      ...inside,
      { kind: 'convTranspose', size: 4, stride: 2, channels: many, ...bent },
    ],
  })
  return {
    inputShape: form.shape,
    layers: [
      conv(channels, bent),
      halved(channels, [
        halved(2 * channels, [block(4 * channels)]),
        conv(2 * channels, bent),
        block(2 * channels),
      ]),
      conv(channels, bent),
      block(channels),
      conv(colours, plain),
    ],
  }
}

type Size = Pick<Hp, 'network' | 'width' | 'depth' | 'channels' | 'activation' | 'conditional'>

/** The layers of the denoiser, from examples to as many numbers. */
export const networks = (hp: Size, form: DataForm): Record<'denoiser', NetworkSpec> => ({
  denoiser:
    hp.network === 'conv' ? unet(hp, form) : denoiserNetwork(sizeOf(form.shape), hp, form.classes),
})
