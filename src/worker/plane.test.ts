/** Questions about the plane that a run's points lie in. */
import { beforeEach, describe, expect, it } from 'vitest'
import { memoryInUse } from '../nn/memory.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Queries } from './protocol.ts'
import type { TestSession } from './testSession.ts'

type Wish = Queries['plane']['params']
type Answer = Queries['plane']['result']

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

const WISH: Wish = {
  looks: ['critic', 'sheet', 'arrows', 'encoder'],
  box: { left: -2, bottom: -1, side: 2 },
  arrows: 'critic',
  label: 0,
  share: 1,
  at: null,
}

async function look(change: Partial<Wish> = {}): Promise<Answer> {
  const requestId = lab.ask({ kind: 'plane', ...WISH, ...change })
  const event = await Promise.race([
    lab.heard('reply', (one) => one.requestId === requestId),
    lab.heard('refused', (one) => one.requestId === requestId),
  ])
  if (event.type === 'refused') throw new Error(event.failure.detail)
  return event.result as Answer
}

async function start(family: string, change: Record<string, string | number | boolean> = {}) {
  const base = tinyRun(family)
  const hyperparameters = { ...base.hyperparameters, ...change }
  lab.start({ ...base, hyperparameters }, { play: false })
  await lab.heard('sampled')
}

describe('a look at the plane', () => {
  it('tells what a discriminator makes of every place, and of the points on the sheet', async () => {
    await start('gan')
    const { critic, criticAt, z, step } = await look()
    expect(step).toBe(0)
    expect(critic).toMatchObject({ box: WISH.box, cells: 100, scale: 'probability', middle: 0.5 })
    expect(critic?.values).toHaveLength(10_000)
    expect(critic?.values.every((value) => value > 0 && value < 1)).toBe(true)
    const { samples } = lab.of('sampled').at(-1)?.sheet ?? {}
    expect(criticAt).toHaveLength(samples?.count ?? 0)
    expect(z).toHaveLength(2 * (samples?.count ?? 0))
  })

  it('agrees with what the discriminator makes of a point by itself', async () => {
    await start('gan')
    const { samples } = lab.of('sampled').at(-1)?.sheet ?? {}
    const [x = 0, y = 0] = samples?.values ?? []
    // A square so small that all of its cells are the first generated point.
    const box = { left: x, bottom: y, side: 1e-6 }
    const { critic, criticAt } = await look({ looks: ['critic'], box })
    expect(critic?.values[0]).toBeCloseTo(criticAt?.[0] ?? 0, 4)
  })

  it('calls a score without a probability one, with the middle between real and generated points', async () => {
    await start('gan', { objective: 'wasserstein', packing: 2 })
    const { critic } = await look()
    expect(critic).toMatchObject({ scale: 'free', together: 2 })
    expect(critic?.reach).toBeGreaterThan(0)
    expect(critic?.middle).not.toBe(0)
  })

  it('takes a grid of latent vectors to where the model takes them', async () => {
    await start('vae')
    const { sheet } = await look({ looks: ['sheet'] })
    expect(sheet).toMatchObject({ lines: 25, latentDim: 2, isEven: true })
    const requestId = lab.ask({
      kind: 'decode',
      z: sheet?.z.slice(0, 2) ?? new Float32Array(2),
      count: 1,
      labels: null,
    })
    const event = await lab.heard('reply', (one) => one.requestId === requestId)
    const { values } = event.result as Queries['decode']['result']
    expect(values[0]).toBeCloseTo(sheet?.values[0] ?? 0, 5)
    expect(sheet?.holes).toHaveLength(24 * 24)
  })

  it('finds the clouds of an encoder, and none of one that encodes to points', async () => {
    await start('vae')
    const { encoder } = await look({ looks: ['encoder'] })
    expect(encoder?.means).toHaveLength(48)
    const variances = encoder?.covariances.filter((_, i) => i % 3 !== 1)
    expect(variances?.every((value) => value > 0)).toBe(true)
    await start('autoencoder', { latentDim: 1 })
    const plain = await look()
    expect(plain.encoder).toBeNull()
    expect(plain.sheet).toMatchObject({ lines: 201, latentDim: 1, isEven: false })
    expect(plain.sheet?.holes).toHaveLength(200)
  })

  it('sees how far points went in the step that was made since it was asked', async () => {
    await start('gan')
    expect((await look({ looks: ['arrows'], arrows: 'step' })).arrows).toBeNull()
    const before = await look({ looks: ['arrows'], arrows: 'critic' })
    lab.send({ type: 'step', runId: 1 })
    await lab.heard('progress')
    const { arrows } = await look({ looks: ['arrows'], arrows: 'step' })
    const after = await look({ looks: ['arrows'], arrows: 'critic' })
    expect(arrows).toMatchObject({ kind: 'step', step: 0 })
    expect(arrows?.from).toEqual(before.arrows?.from)
    arrows?.by.forEach((by, i) => {
      expect((arrows.from[i] as number) + by).toBeCloseTo(after.arrows?.from[i] as number, 5)
    })
    expect(arrows?.by.some((by) => by !== 0)).toBe(true)
  })

  it('shows the model as it was, with the step that it made then, and leaves the run alone', async () => {
    const all = ['critic', 'sheet', 'arrows'] as const
    await start('gan')
    await lab.heard('states')
    const first = await look({ looks: all })
    await look({ looks: ['arrows'], arrows: 'step' })
    lab.send({ type: 'step', runId: 1 })
    await lab.heard('sampled', ({ step }) => step === 1)
    const { arrows: made } = await look({ looks: ['arrows'], arrows: 'step' })
    lab.send({ type: 'step', runId: 1 })
    await lab.heard('sampled', ({ step }) => step === 2)
    const now = await look({ looks: all })
    const tensors = memoryInUse().tensors
    expect(await look({ looks: all, at: 0 })).toEqual(first)
    expect(now.critic).not.toEqual(first.critic)
    const again = await look({ looks: ['arrows'], arrows: 'step', at: 0 })
    expect(again.arrows).toEqual(made)
    expect(await look({ looks: all })).toEqual(now)
    expect(memoryInUse().tensors).toBe(tensors)
    await expect(look({ at: -1 })).rejects.toThrow('nothing is kept of step -1')
  })

  it('answers while the run trains, of one moment of it', async () => {
    lab.start(tinyRun('gan'))
    await lab.train(3)
    const { step, critic, sheet, arrows } = await look()
    expect(critic && sheet && arrows).not.toBeNull()
    expect(arrows?.step).toBe(step)
  })

  it('is refused for a class that the data do not have', async () => {
    await start('gan')
    await expect(look({ label: 7 })).rejects.toThrow('no class 7')
  })
})

describe('the way from noise', () => {
  const shownPoints = () => lab.of('sampled').at(-1)?.sheet?.samples

  it('ends, for every point, where the sheet of samples has it', async () => {
    await start('diffusion', { samplerSteps: 4 })
    const { ways, z } = await look({ looks: ['ways'] })
    const count = shownPoints()?.count ?? 0
    expect(z).toBeNull()
    expect(ways?.steps).toBe(4)
    expect(ways?.values).toHaveLength(2 * count * 5)
    expect(ways?.values.subarray(-2 * count)).toEqual(shownPoints()?.values)
  })

  it('follows the directions, with a step of Euler’s method', async () => {
    await start('diffusion', { samplerSteps: 1, solver: 'euler' })
    const { ways } = await look({ looks: ['ways'] })
    const { values = new Float32Array() } = ways ?? {}
    const end = values.length / 2
    const [x = 0, y = 0] = values
    // A square so small that all of its arrows begin where the first point does.
    const { field } = await look({
      looks: ['field'],
      box: { left: x, bottom: y, side: 1e-6 },
      share: 0,
    })
    expect(field?.share).toBe(0)
    expect(field?.by[0]).toBeCloseTo((values[end] as number) - x, 4)
    expect(field?.by[1]).toBeCloseTo((values[end + 1] as number) - y, 4)
  })

  it('is one that a model in one step does not have', async () => {
    await start('vae')
    expect(await look({ looks: ['ways', 'field'] })).toMatchObject({ ways: null, field: null })
  })

  it('is asked for at no share that there is not', async () => {
    await start('diffusion')
    await expect(look({ share: 2 })).rejects.toThrow('no share 2')
  })
})
