/** What the next families need, proven with throw-away ones: samplers of many steps, tokens, no latent vector, views. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openDataset } from '../../datasets/load.ts'
import { recorderInUse, registerRecorder } from '../../kernels/capture.ts'
import { Rng } from '../../lib/rng.ts'
import { noPause } from '../../metrics/statistics/rows.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { checkExperiment, defaultExperiment } from '../experiment.ts'
import { loadFamily } from '../load.ts'
import type { Frame } from '../../model/sampling.ts'
import type { Recorder } from '../../kernels/capture.ts'

const fixtures = vi.hoisted(() => () => import('./fixtures.ts'))
vi.mock('../catalog.ts', async (own) => (await fixtures()).withTestFamilies(await own()))
vi.mock('../load.ts', async (own) => (await fixtures()).loadingTestFamilies(await own()))
vi.mock('../../datasets/catalog.ts', async (own) =>
  (await fixtures()).withTestDatasets(await own()),
)
vi.mock('../../datasets/load.ts', async (own) =>
  (await fixtures()).openingTestDatasets(await own()),
)

const BOTH = ['test-diffusion', 'test-autoregressive'] as const

beforeAll(() => openTestBackend('wasm'))

async function trained(id: string, steps = 0): Promise<Trainer> {
  const dataset = id === 'test-diffusion' ? 'moons' : 'counting'
  const data = await openDataset(dataset, {
    fetchFile: () => Promise.reject(new Error('no files')),
  })
  const trainer = new Trainer(defaultExperiment(id, dataset), await loadFamily(id), data)
  for (let i = 0; i < steps; i++) trainer.advance()
  await trainer.log.read()
  return trainer
}

describe.each(BOTH)('the sampler of %s', (id) => {
  it('can be watched: its last frame is what it makes, and watching changes nothing', async () => {
    const trainer = await trained(id, 20)
    const frames: Frame[] = []
    const watch = { every: 2, frame: (frame: Frame) => frames.push(frame) }
    const labels = null
    const watched = await trainer.model.sample(10, labels, new Rng(3), { watch })
    expect(await trainer.model.sample(10, labels, new Rng(3))).toEqual(watched)
    const { steps } = frames[0] as Frame
    expect(frames.map(({ step }) => step)).toEqual(
      Array.from({ length: steps / 2 }, (_, i) => 2 * (i + 1)),
    )
    expect(frames.at(-1)?.examples).toEqual(watched)
    expect(frames[0]?.examples).not.toEqual(watched)
    trainer.dispose()
  })

  it('ends in the middle when it is told to, and leaves nothing behind', async () => {
    const trainer = await trained(id)
    const before = tf.memory().numTensors
    let steps = 0
    const pause = async (): Promise<void> => {
      if (++steps === 4) throw new Error('enough')
    }
    const seen: number[] = []
    const watch = { every: 1, frame: ({ step }: Frame) => seen.push(step) }
    await expect(trainer.model.sample(10, null, new Rng(3), { pause, watch })).rejects.toThrow(
      'enough',
    )
    expect(seen).toEqual([1, 2, 3])
    expect(tf.memory().numTensors).toBe(before)
    trainer.dispose()
  })

  it('touches no network of a run that ended meanwhile', async () => {
    const trainer = await trained(id)
    let steps = 0
    const pause = async (): Promise<void> => {
      if (++steps === 3) trainer.dispose()
    }
    await expect(trainer.model.sample(10, null, new Rng(3), { pause })).rejects.toThrow('has ended')
  })

  it('makes any number of examples, some at a time', async () => {
    const trainer = await trained(id)
    let pauses = 0
    const pause = async (): Promise<void> => void pauses++
    const { count, values } = await trainer.model.sample(300, null, new Rng(3), { pause })
    expect(count).toBe(300)
    expect(pauses % 3).toBe(0)
    // No two parts are alike.
    expect(values.slice(0, 20)).not.toEqual(values.slice(125 * 2, 125 * 2 + 20))
    trainer.dispose()
  })
})

it('writes tokens one after the other', async () => {
  const trainer = await trained('test-autoregressive', 20)
  const rows: Float32Array[] = []
  const watch = { every: 1, frame: ({ examples }: Frame) => rows.push(examples.values) }
  await trainer.model.sample(20, null, new Rng(3), { watch })
  rows.forEach((values, i) => {
    const after = values.filter((_, at) => at % 6 > i)
    expect(after.every((token) => token === 0)).toBe(true)
    if (i > 0)
      expect(values.filter((_, at) => at % 6 < i)).toEqual(
        rows[i - 1]?.filter((_, at) => at % 6 < i),
      )
  })
  trainer.dispose()
})

describe('what a family is without', () => {
  it.each(BOTH)(
    'a latent vector: there is nothing to decode, encode or score with %s',
    async (id) => {
      const trainer = await trained(id)
      const { model } = trainer
      expect([model.latentDim, model.hasEncoder]).toEqual([null, false])
      const x = await model.sample(2, null, new Rng(1))
      expect(await model.encode(x, noPause)).toBeNull()
      expect(await model.score(x, null, noPause)).toBeNull()
      trainer.dispose()
    },
  )

  it.each([
    ['test-diffusion', 'counting'],
    ['test-autoregressive', 'moons'],
    ['gan', 'counting'],
  ])('%s is not trained on %s', (family, dataset) => {
    expect(checkExperiment(defaultExperiment(family, dataset))).toMatchObject({
      faults: [`family: cannot be trained on ${dataset}`],
    })
  })
})

describe('a captured step', () => {
  const run = async (id: string): Promise<{ trace: unknown; captured: number | string }> => {
    const trainer = await trained(id)
    for (let i = 0; i < 14; i++) trainer.advance()
    const rows = await trainer.log.read()
    const tensors = await Promise.all([...trainer.stored.values()].map((v) => v.data()))
    const { captured } = trainer
    trainer.dispose()
    return { trace: [rows?.values, tensors], captured }
  }

  it.each(BOTH)('draws its own times and reads its own tokens: %s', async (id) => {
    const replayed = await run(id)
    expect(replayed.captured).toEqual(expect.any(Number))
    expect(replayed.captured).not.toBe(0)
    const recorder = recorderInUse() as Recorder
    registerRecorder('wasm', {
      begin: () => undefined,
      end: () => ({ refused: 'for comparison' }),
      overwrite: (tensor, values) => recorder.overwrite(tensor, values),
      copy: (tensor) => recorder.copy(tensor),
    })
    const written = await run(id)
    registerRecorder('wasm', recorder)
    expect(replayed.trace).toEqual(written.trace)
  })
})

it('tells what surprises it: a slip in a row of tokens more than the rest', async () => {
  const trainer = await trained('test-autoregressive', 300)
  const values = Float32Array.of(1, 2, 3, 1, 2, 0)
  const x = { count: 1, size: 6, values }
  const { surprise } = await trainer.model.look('surprise', x, null, new Rng(1))
  const [, , ...rest] = surprise?.values ?? []
  // The first token tells nothing, the second which way it goes; the fourth skips one.
  expect(rest.indexOf(Math.max(...rest))).toBe(1)
  trainer.dispose()
})
