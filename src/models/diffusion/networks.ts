import { denoiserNetwork } from '../denoisingParameters.ts'
import { sizeOf } from '../../lib/numbers.ts'
import type { NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { DiffusionHyperparameters as Hp } from '../diffusion/spec.ts'

/** The layers of the denoiser, from points to points. */
export const networks = (
  hp: Pick<Hp, 'width' | 'depth' | 'activation' | 'conditional'>,
  { shape, classes }: DataForm,
): Record<'denoiser', NetworkSpec> => ({
  denoiser: denoiserNetwork(sizeOf(shape), hp, classes),
})
