import { describe, expect, it } from 'vitest'
import { defaultExperiment } from './experiment.ts'
import { stepShape } from './stepShape.ts'
import type { Experiment } from './experiment.ts'

const gan = defaultExperiment('gan')
const critic = gan.optimisers['critic']!

/** The experiment with other hyperparameters. */
const withHp = (changes: Experiment['hyperparameters']): Experiment => ({
  ...gan,
  hyperparameters: { ...gan.hyperparameters, ...changes },
})

describe('the shape of a step', () => {
  it.each<readonly [string, Experiment]>([
    ['the seed', { ...gan, seed: 7 }],
    ['the stop rule', { ...gan, stop: { kind: 'steps', at: 5 } }],
    ['the wish for a backend', { ...gan, backend: 'wasm' }],
    ['the mix', { ...gan, mix: gan.mix.map((_, digit) => (digit < 2 ? 1 : 0)), images: 100 }],
    [
      'a learning rate',
      { ...gan, optimisers: { ...gan.optimisers, critic: { ...critic, learningRate: 0.5 } } },
    ],
    ['a weight that is there anyway', withHp({ averageDecay: 0.5 })],
    ['a setting that is not in force', withHp({ gradientPenalty: 3 })],
  ])('is the same whatever %s is', (_what, experiment) => {
    expect(stepShape(experiment)).toBe(stepShape(gan))
  })

  it.each<readonly [string, Experiment]>([
    ['the family', defaultExperiment('vae')],
    ['the data', { ...defaultExperiment('gan', 'ring8'), hyperparameters: gan.hyperparameters }],
    ['the batch size', { ...gan, batchSize: 128 }],
    ['the networks', withHp({ latentDim: 3 })],
    ['the objective', withHp({ objective: 'wgan-gp' })],
    ['the critic’s turns', withHp({ criticSteps: 4 })],
    ['whether there is dropout', withHp({ dropout: 0.2 })],
    [
      'an optimiser',
      { ...gan, optimisers: { ...gan.optimisers, critic: { ...critic, kind: 'sgd' } } },
    ],
  ])('is another one when %s changes', (_what, experiment) => {
    expect(stepShape(experiment)).not.toBe(stepShape(gan))
  })
})
