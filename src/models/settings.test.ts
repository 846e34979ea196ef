import { describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from './experiment.ts'
import { FAMILIES, familySpec } from './families.ts'
import { PRESETS } from './presets.ts'
import { hiddenDifferences, optimiserName } from './settings.ts'
import { OPTIMISER_PARAMETERS } from './optimiserParameters.ts'
import type { Experiment } from './experiment.ts'

const fixtures = vi.hoisted(() => () => import('./testFamilies/fixtures.ts'))
vi.mock('./catalog.ts', async (own) => (await fixtures()).withTestFamilies(await own()))
vi.mock('../datasets/catalog.ts', async (own) => (await fixtures()).withTestDatasets(await own()))

const gan = defaultExperiment('gan')
const withSettings = (settings: Experiment['hyperparameters'], rest = {}): Experiment => ({
  ...gan,
  hyperparameters: { ...gan.hyperparameters, ...settings },
  ...rest,
})

describe.each(FAMILIES)('the simple view of $id', ({ parameters, players, basic }) => {
  it('shows two to four settings, each once, and all of them exist', () => {
    const known = [
      ...Object.keys(parameters),
      ...players.flatMap(({ id }) =>
        Object.keys(OPTIMISER_PARAMETERS).map((field) => optimiserName(id, field)),
      ),
    ]
    expect(basic.length).toBeGreaterThanOrEqual(2)
    expect(basic.length).toBeLessThanOrEqual(4)
    expect(new Set(basic).size).toBe(basic.length)
    expect(basic.filter((name) => !known.includes(name))).toEqual([])
  })

  it('shows none that acts only beside a setting that it hides', () => {
    const needed = basic.flatMap((name) =>
      [parameters[name]?.when ?? {}].flat().flatMap((all) => Object.keys(all)),
    )
    expect(needed.filter((name) => !basic.includes(name))).toEqual([])
  })
})

describe('the hidden settings that differ', () => {
  it('are none where all is at its default, whatever is shown', () => {
    expect(hiddenDifferences(gan)).toEqual([])
    const shown = withSettings(
      { latentDim: 2, conditional: true },
      { mix: gan.mix.map((_, one) => (one < 2 ? 1 : 0)), images: 100 },
    )
    expect(hiddenDifferences(shown)).toEqual([])
  })

  it('are named, those of a preset too', () => {
    const { critic } = gan.optimisers
    const optimisers = { ...gan.optimisers, critic: { ...critic, kind: 'sgd', beta1: 0.1 } }
    const edited = withSettings({ dropout: 0.2 }, { optimisers, seed: 1, backend: 'cpu' })
    expect(hiddenDifferences(edited)).toEqual([
      'dropout',
      'critic.kind',
      'critic.beta1',
      'seed',
      'backend',
    ])
    expect(hiddenDifferences(PRESETS['gan-collapse']).length).toBeGreaterThan(0)
  })

  it('leave out what does not act', () => {
    const { critic } = gan.optimisers
    const optimisers = { ...gan.optimisers, critic: { ...critic, kind: 'rmsprop', beta1: 0.1 } }
    // There is a weight limit with the clipped Wasserstein loss alone, and RMSProp has no momentum.
    expect(hiddenDifferences(withSettings({ clip: 0.2 }, { optimisers }))).toEqual(['critic.kind'])
    expect(familySpec('gan').parameters['clip']?.when).toBeDefined()
    // What bends, normalises or drops out in hidden layers means nothing without one; a convolutional network has some.
    const bare = { depth: 0, activation: 'tanh', batchNorm: false, dropout: 0.2 }
    expect(hiddenDifferences(withSettings(bare))).toEqual(['depth'])
    expect(hiddenDifferences(withSettings({ ...bare, network: 'conv' }))).toEqual([
      'network',
      'activation',
      'batchNorm',
      'dropout',
    ])
  })
})
