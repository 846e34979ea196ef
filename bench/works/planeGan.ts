/** `plane-gan`: points in the plane, two hidden layers of 128. */
import { dense } from '../../src/nn/layers.ts'
import { ganOf } from './gan.ts'
import type { LayerMaker } from '../../src/nn/network.ts'

const hidden = (): LayerMaker[] => [
  dense(128, { activation: 'leakyRelu' }),
  dense(128, { activation: 'leakyRelu' }),
]

export const planeGan = ganOf({
  generator: [...hidden(), dense(2)],
  critic: [...hidden(), dense(1)],
  latentDim: 2,
})
