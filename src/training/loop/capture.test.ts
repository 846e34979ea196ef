import { beforeAll, describe, expect, it } from 'vitest'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { loadFamily } from '../../models/load.ts'
import { PRESETS } from '../../models/presets.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { captureSuite, EVERYTHING } from './captureSuite.ts'
import { Trainer } from './trainer.ts'

describe('a captured step on wasm', () => {
  captureSuite('wasm', () => openTestBackend('wasm'), EVERYTHING)
})

describe('every preset', () => {
  beforeAll(() => openTestBackend('wasm'))

  it.each(Object.entries(PRESETS))('trains on WASM, captured: %s', async (_name, experiment) => {
    const data = noiseDataset(datasetSpec(experiment.dataset), experiment.batchSize)
    const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
    for (let i = 0; i < 3; i++) trainer.advance()
    const rows = await trainer.log.read()
    expect([...(rows?.values ?? [Number.NaN])].every(Number.isFinite)).toBe(true)
    expect(trainer.captured).toEqual(expect.any(Number))
    expect(trainer.captured).not.toBe(0)
    trainer.dispose()
  })
})
