/** Settings that several families have in the same sense; each says what it is by default, and how far it goes where that differs. */
import type { OptimiserSettings } from './spec.ts'

/** Whether the model is told the class of every example. */
export const CONDITIONAL = {
  kind: 'switch',
  card: 'model',
  default: false,
  needsClasses: true,
  live: false,
} as const

/** Numbers of a latent vector. */
export const LATENT_DIM = {
  kind: 'number',
  card: 'model',
  min: 1,
  max: 64,
  step: 1,
  scale: 'linear',
  integer: true,
  unit: 'dimensions',
  live: false,
  tone: 'latent',
} as const

/** How slowly the moving average of the weights follows, by which examples are drawn; 0 draws by the weights themselves. */
export const AVERAGE_DECAY = {
  kind: 'number',
  card: 'training',
  min: 0,
  max: 0.9999,
  step: 0.0001,
  scale: 'linear',
  live: true,
  tone: 'generated',
} as const

/** Residual blocks of a convolutional network, one after the other. */
export const BLOCKS = {
  kind: 'number',
  card: 'model',
  default: 7,
  min: 1,
  max: 15,
  step: 1,
  scale: 'linear',
  integer: true,
  unit: 'layers',
  live: false,
  when: { network: ['conv'] },
} as const

/** Adam with its paper's settings, but for what `changes` says: a rate that stays as it is, and weights that keep their size. */
export const adam = (
  learningRate: number,
  changes: Partial<OptimiserSettings> = {},
): OptimiserSettings => ({
  kind: 'adam',
  learningRate,
  beta1: 0.9,
  beta2: 0.999,
  decaySteps: 0,
  warmUpSteps: 0,
  weightDecay: 0,
  ...changes,
})
