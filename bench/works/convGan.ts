/** `conv-gan`: two transposed convolutions against two convolutions. */
import { downward, upward } from './convolutions.ts'
import { ganOf } from './gan.ts'

export const convGan = ganOf({ generator: upward('tanh'), critic: downward(1), latentDim: 64 })
