import { expect, it, vi } from 'vitest'
import { datasetSpec } from '../../datasets/datasets.ts'
import { Replay } from '../../state/replay.ts'
import { inventionsOf, milestones } from './inventions.ts'
import type { Sheet } from '../../worker/protocol/run.ts'

const fixtures = vi.hoisted(() => () => import('../../models/testFamilies/fixtures.ts'))
vi.mock('../../datasets/catalog.ts', async (own) =>
  (await fixtures()).withTestDatasets(await own()),
)

const sheet: Sheet = {
  view: 'generated',
  samples: {
    shape: [6],
    count: 2,
    values: Float32Array.of(1, 2, 3, 0, 0, 0, 4, 4, 0, 0, 0, 0),
  },
  originals: null,
  classes: Uint8Array.of(0, 1),
  seed: 1,
}

it('reads names off a sheet, with the class that each was asked for', () => {
  const data = datasetSpec('counting')
  expect(inventionsOf(data, { step: 3, sheet }, 9)).toEqual([
    { text: 'abc', label: 0 },
    { text: 'dd', label: 1 },
  ])
  expect(inventionsOf(data, { step: 3, sheet: { ...sheet, classes: null } }, 1)).toEqual([
    { text: 'abc', label: null },
  ])
  expect(inventionsOf(data, { step: 3, sheet: { ...sheet, view: 'reconstructions' } }, 9)).toEqual(
    [],
  )
})

it('looks back at steps that grow tenfold, at the first and at the newest', () => {
  const replay = new Replay()
  expect(milestones(replay)).toEqual([])
  for (const step of [0, 1, 4, 12, 40, 90, 300]) replay.add(step, sheet)
  expect(milestones(replay).map(({ step }) => step)).toEqual([0, 1, 12, 90, 300])
})
