import { expect, it } from 'vitest'
import { checkExperiment, defaultExperiment } from '../models/experiment.ts'
import { setDataset, setFamily } from './experimentStore.ts'

it('brings other data along for a family that cannot read those at hand, and no others', () => {
  const digits = { ...defaultExperiment('gan', 'mnist'), seed: 7 }
  const points = { ...defaultExperiment('gan', 'moons'), seed: 7 }
  expect(setFamily('latentDiffusion')(points)).toMatchObject({ dataset: 'mnist', seed: 7 })
  expect(setFamily('diffusion')(digits)).toMatchObject({ dataset: 'mnist', seed: 7 })
  expect(setFamily('diffusion')(points)).toMatchObject({ dataset: 'moons', seed: 7 })
})

it('takes the counterpart that reads the data in the place of a family that does not', () => {
  const digits = { ...defaultExperiment('latentDiffusion'), seed: 7 }
  const moved = setDataset('moons')(digits)
  expect(moved).toMatchObject({ family: 'diffusion', dataset: 'moons', seed: 7 })
  expect(checkExperiment(moved)).toHaveProperty('experiment')
})

it('gives a family that reads both the network for the data', () => {
  const points = { ...defaultExperiment('diffusion'), seed: 7 }
  const moved = setDataset('mnist')(points)
  expect(moved).toMatchObject({ family: 'diffusion', dataset: 'mnist', seed: 7 })
  expect(moved.hyperparameters).toMatchObject({ network: 'conv' })
  expect(checkExperiment(moved)).toHaveProperty('experiment')
  expect(setDataset('moons')(moved).hyperparameters).toEqual(points.hyperparameters)
})
