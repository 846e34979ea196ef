/**
 * How many dispatches and submissions a training step takes on WebGPU. TF.js alone took 353, 355 and 268 dispatches for
 * the same three networks.
 */
import { describe, expect, it } from 'vitest'
import { experimentOf, FAMILIES } from '../../bench/works/experiments.ts'
import { noiseDataset } from '../data/noise.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { loadFamily } from '../models/load.ts'
import { PRESETS } from '../models/presets.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { expectNoComplaints, start } from './webgpu/testBackends.ts'

const BATCH = 4
const EXAMPLES = 8

interface Counts {
  dispatches: number
  submissions: number
  /** Into buffers, from JavaScript. */
  writes: number
}

/** Counts what reaches the device while `run` runs. */
function counted(run: () => void): Counts {
  const counts: Counts = { dispatches: 0, submissions: 0, writes: 0 }
  const count = <T extends object>(
    prototype: T,
    name: keyof T,
    what: keyof Counts,
  ): (() => void) => {
    const plain = prototype[name] as (...args: unknown[]) => unknown
    const counting = function (this: T, ...args: unknown[]): unknown {
      counts[what]++
      return plain.apply(this, args)
    }
    Object.assign(prototype, { [name]: counting })
    return () => void Object.assign(prototype, { [name]: plain })
  }
  const restore = [
    count(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', 'dispatches'),
    count(GPUQueue.prototype, 'submit', 'submissions'),
    count(GPUQueue.prototype, 'writeBuffer', 'writes'),
  ]
  run()
  for (const undo of restore) undo()
  return counts
}

describe('a training step on WebGPU', () => {
  it.each([
    ['dense-gan', 47],
    ['conv-gan', 50],
    ['conv-vae', 44],
  ] as const)('of %s takes at most %i dispatches', async (work, most) => {
    await start('webgpu')
    const trainer = new Trainer(
      experimentOf(work, BATCH),
      FAMILIES[work],
      noiseDataset(datasetSpec('mnist'), EXAMPLES),
    )
    trainer.advance()
    await trainer.log.read()
    const plain = counted(() => trainer.advance())
    expect(plain.dispatches).toBeGreaterThan(20)
    expect(plain.dispatches).toBeLessThanOrEqual(most)
    expect(trainer.captured).toBeTypeOf('number')
    await trainer.log.read()
    const replayed = counted(() => trainer.advance())
    expect(replayed.dispatches).toBe(plain.dispatches)
    // A batch, a random key and the optimiser's settings for each player.
    expect(replayed.writes).toBe(3 * Object.keys(FAMILIES[work].players).length)
    await trainer.log.read()
    const several = counted(() => {
      for (let i = 0; i < 8; i++) trainer.advance()
    })
    expect(several.submissions).toBeLessThanOrEqual(2)
    trainer.dispose()
    expectNoComplaints()
  })

  it.each([
    ['gan-dense', 74],
    ['gan-ring', 55],
    ['gan-conv-lite', 76],
    ['r3gan', 114],
    ['wgan-gp', 189],
    ['flow-ring', 34],
    ['latent-flow', 79],
    ['vae-2d', 44],
  ] as const)('of the preset %s takes at most %i dispatches', async (name, most) => {
    await start('webgpu')
    const experiment = { ...PRESETS[name], batchSize: 2 * BATCH }
    const data = noiseDataset(datasetSpec(experiment.dataset), 2 * EXAMPLES)
    const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
    trainer.advance()
    await trainer.log.read()
    const { dispatches } = counted(() => trainer.advance())
    expect(dispatches).toBeGreaterThan(20)
    expect(dispatches).toBeLessThanOrEqual(most)
    trainer.dispose()
    expectNoComplaints()
  })
})
