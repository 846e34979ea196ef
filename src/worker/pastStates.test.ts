/** The whole states of a run at earlier steps: which are kept, and that a run begun from one is the run that went on. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { unpackArchive } from '../lib/safetensors.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { NotFiniteError } from '../training/files/checkpoint.ts'
import { PastStates } from './pastStates.ts'
import { TestSession, tinyRun } from './testSession.ts'
import type { Queries } from './protocol.ts'

const EXPERIMENT = defaultExperiment('gan')

/** States of so many bytes, each of which takes no time to make. */
function statesOf(bytes: number) {
  let step = -1
  const make = vi.fn(() => {
    return Promise.resolve({ step, experiment: EXPERIMENT, checkpoint: new ArrayBuffer(bytes) })
  })
  const states = new PastStates(make)
  const offer = async (at: number): Promise<boolean> => {
    step = at
    return await states.offer(at)
  }
  return { states, offer, make }
}

describe('states of a run', () => {
  beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0))

  it('are evenly spaced, with the first one, within what they may take', async () => {
    const { states, offer } = statesOf(1e6)
    for (let step = 0; step < 1000; step++) await offer(10 * step)
    const { steps } = states
    expect(steps.length).toBeGreaterThan(20)
    expect(steps.length).toBeLessThanOrEqual(48)
    expect(steps[0]).toBe(0)
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] as number))
    expect(new Set(gaps).size).toBe(1)
  })

  it('tell the newest one at a step or before it', async () => {
    const { states, offer } = statesOf(8)
    for (const step of [5, 10, 20]) await offer(step)
    expect(states.at(4)).toBeNull()
    expect([5, 19, 20, 99].map((step) => states.at(step)?.step)).toEqual([5, 10, 20, 20])
  })

  it('drop what a run overtakes that fell back', async () => {
    const { states, offer } = statesOf(8)
    for (const step of [0, 10, 20, 30]) await offer(step)
    expect(await offer(15)).toBe(true)
    expect(states.steps).toEqual([0, 10, 15])
  })

  it('are not kept of a model so large that few would find room', async () => {
    const { states, offer, make } = statesOf(2e7)
    for (const step of [0, 10, 20]) expect(await offer(step)).toBe(false)
    expect(states.steps).toEqual([])
    expect(make).toHaveBeenCalledOnce()
  })

  it('are made seldom where making one takes long', async () => {
    const { states, offer, make } = statesOf(8)
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const { getMockImplementation } = make
    const made = getMockImplementation.call(make)
    make.mockImplementation(async () => {
      now += 10
      return (await made?.()) as never
    })
    for (let step = 0; step < 10; step++) {
      now += 200
      await offer(step)
    }
    // 10 ms each, in a fiftieth of the time.
    expect(states.steps).toEqual([0, 3, 6, 9])
  })

  it('leave a broken model to the run', async () => {
    const { states, offer, make } = statesOf(8)
    make.mockRejectedValue(new NotFiniteError('a weight'))
    expect(await offer(0)).toBe(false)
    expect(states.steps).toEqual([])
  })
})

describe.each(['wasm', 'cpu'] as const)('a run on %s', (backend) => {
  let lab: TestSession
  beforeAll(() => openTestBackend(backend))
  beforeEach(async () => {
    // Where no time passes, a state is kept of every step that is shown.
    vi.spyOn(performance, 'now').mockReturnValue(0)
    lab = new TestSession()
    await lab.open()
  })

  async function answer<K extends 'checkpoint' | 'stateAt'>(
    kind: K,
    params: Queries[K]['params'],
  ): Promise<ArrayBuffer> {
    const requestId = lab.ask({ kind, ...params } as Parameters<TestSession['ask']>[0])
    const event = await lab.heard('reply', (one) => one.requestId === requestId)
    return event.result as ArrayBuffer
  }

  /** Makes steps one by one: each is shown. */
  async function steps(count: number, runId: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const { step } = lab
      lab.send({ type: 'step', runId })
      await lab.heard('sampled', (event) => event.runId === runId && event.step === step + 1)
    }
  }

  // Images would have to be fetched.
  it.each(FAMILIES.filter(({ kinds }) => kinds.includes('points')).map(({ id }) => id))(
    '%s begun from an earlier state is the run that went on, bit for bit',
    async (family) => {
      // A second epoch begins after the state.
      lab.start(tinyRun(family, { images: 100 }), { play: false })
      await lab.heard('sampled')
      await steps(4, 1)
      const { steps: kept } = await lab.heard('states', (event) => event.steps.includes(4))
      expect(kept[0]).toBe(0)
      await steps(6, 1)
      const went = await answer('checkpoint', {})
      const from = await answer('stateAt', { step: 4 })
      lab.events.length = 0
      lab.start(tinyRun(family, { images: 100 }), { play: false, runId: 2, from })
      await lab.heard('sampled', ({ step }) => step === 4)
      await lab.heard('states', (event) => event.runId === 2 && event.steps.join() === '4')
      lab.send({ type: 'step', runId: 2 })
      await lab.heard('progress')
      await steps(5, 2)
      const forked = await answer('checkpoint', {})
      expect(unpackArchive(forked).tensors).toEqual(unpackArchive(went).tensors)
      const place = (file: ArrayBuffer): object => ({
        ...(JSON.parse(unpackArchive(file).metadata['state'] ?? '') as object),
        seconds: 0,
      })
      expect(place(forked)).toEqual(place(went))
      expect(unpackArchive(from).tensors).not.toEqual(unpackArchive(went).tensors)
    },
    20_000,
  )

  it('refuses what is kept of no step', async () => {
    lab.start(tinyRun('vae'), { play: false })
    await lab.heard('states')
    const requestId = lab.ask({ kind: 'stateAt', step: -1 })
    const { failure } = await lab.heard('refused', (one) => one.requestId === requestId)
    expect(failure).toMatchObject({ detail: 'nothing is kept of step -1' })
  })
})
