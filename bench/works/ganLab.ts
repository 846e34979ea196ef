/** `ganlab`: GAN Lab's default in the plane (Kahng et al. 2018), with its log loss computed from logits. */
import { dense } from '../../src/nn/layers.ts'
import { ganOf } from './gan.ts'
import type { LayerMaker } from '../../src/nn/network.ts'

const hidden = (): LayerMaker[] => [
  dense(8, { activation: 'relu' }),
  dense(8, { activation: 'relu' }),
]

export const ganLab = ganOf({
  generator: [...hidden(), dense(2, { activation: 'tanh' })],
  critic: [...hidden(), dense(1)],
  latentDim: 2,
  criticSteps: 2,
})
