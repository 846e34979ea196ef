import { describe, expect, it } from 'vitest'
import { DATASETS } from '../datasets/datasets.ts'
import { everyFamily } from './everyFamily.ts'
import { checkExperiment, dataOf, defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { isPresetName, PRESETS } from './presets.ts'

const REPRESENTED = FAMILIES.flatMap(({ id, represented }) =>
  Object.entries(represented ?? {}).map(([kind, preset]) => ({ id, kind, preset })),
)

it.each(REPRESENTED)('$preset, which stands for $id, is of that family and kind', (one) => {
  expect(isPresetName(one.preset)).toBe(true)
  const { family, dataset } = PRESETS[one.preset as keyof typeof PRESETS]
  expect(family).toBe(one.id)
  expect(DATASETS.find(({ id }) => id === dataset)?.kind).toBe(one.kind)
})

describe.each(DATASETS.map(({ id, kind, classes }) => ({ id, kind, classes })))(
  'every family on $id',
  ({ id, kind, classes }) => {
    const learners = FAMILIES.filter(({ kinds }) => kinds.includes(kind))
    const chosen = {
      ...defaultExperiment(learners[0]?.id ?? '', id),
      mix: Array.from({ length: classes }, (_, i) => (i === 0 ? 1 : 0.5)),
      images: 300,
      ...{ seed: 7, backend: 'wasm' as const },
    }
    const plan = everyFamily(chosen, 20)

    it('is each that can learn it, once, on the chosen data, seed and backend, for the same time', () => {
      expect(plan.map(({ family }) => family)).toEqual(learners.map((family) => family.id))
      for (const experiment of plan) {
        expect(checkExperiment(experiment)).toEqual({ experiment })
        expect(dataOf(experiment)).toEqual(dataOf(chosen))
        expect(experiment).toMatchObject({ seed: 7, backend: 'wasm' })
        expect(experiment.stop).toEqual({ kind: 'minutes', at: 1 / 3 })
      }
    })
  },
)
