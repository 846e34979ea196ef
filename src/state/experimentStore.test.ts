import { expect, it } from 'vitest'
import { checkExperiment, defaultExperiment } from '../models/experiment.ts'
import { setDataset, setFamily } from './experimentStore.ts'

it('brings points along for a family that reads nothing else', () => {
  const digits = { ...defaultExperiment('gan', 'mnist'), seed: 7 }
  const moved = setFamily('diffusion')(digits)
  expect(moved).toMatchObject({ family: 'diffusion', dataset: 'ring8', seed: 7 })
  expect(setFamily('diffusion')({ ...defaultExperiment('gan', 'moons') }).dataset).toBe('moons')
})

it('takes the counterpart that reads the data in the place of a family that does not', () => {
  const points = { ...defaultExperiment('diffusion'), seed: 7 }
  const moved = setDataset('mnist')(points)
  expect(moved).toMatchObject({ family: 'latentDiffusion', dataset: 'mnist', seed: 7 })
  expect(checkExperiment(moved)).toHaveProperty('experiment')
  expect(setDataset('moons')(points)).toMatchObject({ family: 'diffusion', dataset: 'moons' })
  expect(setDataset('moons')(moved)).toMatchObject({ family: 'diffusion', dataset: 'moons' })
})
