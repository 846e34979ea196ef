import { describe, expect, it } from 'vitest'
import { checkExperiment } from './experiment.ts'
import { PRESETS } from './presets.ts'
import { findRecipe, RECIPE_NAMES } from './recipes.ts'

const OF_PAPERS = RECIPE_NAMES.filter((name) => /^(ring|grid)-/.test(name))

describe('the experiments of the papers', () => {
  it('are four methods on two mixtures', () => {
    expect(OF_PAPERS).toEqual(
      ['ring', 'grid'].flatMap((mixture) =>
        ['vanilla', 'wgan-gp', 'pacgan2', 'r3gan'].map((method) => `${mixture}-${method}`),
      ),
    )
  })

  it.each(OF_PAPERS)(
    '%s can be trained, with 256 points a batch and as many updates as said',
    (name) => {
      const experiment = findRecipe(name)
      expect(checkExperiment(experiment)).toEqual({ experiment })
      expect(experiment).toMatchObject({
        batchSize: 256,
        stop: { kind: 'steps', at: name.startsWith('ring') ? 10_000 : 50_000 },
      })
    },
  )

  it('give all methods the same networks', () => {
    const sizes = OF_PAPERS.filter((name) => name.startsWith('grid')).map((name) => {
      const { width, depth, latentDim, batchNorm } = findRecipe(name)?.hyperparameters ?? {}
      return JSON.stringify([width, depth, latentDim, batchNorm])
    })
    expect(new Set(sizes).size).toBe(1)
  })
})

it('finds the presets of the page too, and nothing that is none', () => {
  expect(findRecipe('gan-ring')).toBe(PRESETS['gan-ring'])
  expect(findRecipe('ring-nothing')).toBeUndefined()
})
