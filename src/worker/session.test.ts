import { adam } from '../models/commonParameters.ts'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { memoryInUse } from '../nn/memory.ts'
import { Session } from './session.ts'
import { tinyRun } from './testSession.ts'
import type { Drawing } from '../datasets/spec.ts'
import type { Queries } from './protocol.ts'
import type { Experiment } from '../models/experiment.ts'
import type { LabReport } from '../lib/backends.ts'
import type { Command, Query, WorkerEvent } from './protocol.ts'

const report: LabReport = { backend: 'cpu', adapter: 'JavaScript', backends: [] }

type EventOf<T extends WorkerEvent['type']> = Extract<WorkerEvent, { type: T }>

let events: WorkerEvent[]
let session: Session
let lose: (reason: string) => void
/** Called as soon as the backend is watched. */
let whenWatched: () => void
let listeners: (() => void)[]

const of = <T extends WorkerEvent['type']>(type: T): EventOf<T>[] =>
  events.filter((event): event is EventOf<T> => event.type === type)

/** Waits until an event of this type answers the description. */
async function heard<T extends WorkerEvent['type']>(
  type: T,
  fits: (event: EventOf<T>) => boolean = () => true,
): Promise<EventOf<T>> {
  for (;;) {
    const found = of(type).find(fits)
    if (found) return found
    await new Promise<void>((resolve) => listeners.push(resolve))
  }
}

const send = (command: Command): void => session.handle(command)

/** The run that was begun last. */
let lastRun: number | null = null

let requests = 0
const ask = (query: Query): number => {
  requests++
  send({ type: 'request', requestId: requests, runId: lastRun, query })
  return requests
}

async function open(): Promise<void> {
  send({ type: 'open', wish: 'auto', exclude: [], experiment: defaultExperiment('gan') })
  await heard('opened')
}

const start = (experiment: Experiment, play = true, runId = 1): void => {
  lastRun = runId
  send({ type: 'start', runId, experiment, play, from: null })
}

beforeAll(() => openTestBackend('cpu'))

beforeEach(() => {
  events = []
  listeners = []
  whenWatched = () => undefined
  session = new Session({
    post: (event) => {
      events.push(event)
      for (const listener of listeners.splice(0)) listener()
    },
    openBackend: async () => report,
    watchBackend: (onLost) => {
      lose = onLost
      whenWatched()
    },
    fetchFile: () => Promise.resolve(new Response(null, { status: 404 })),
    memory: memoryInUse,
  })
})

// A measurement that was left at work would go on through the next test.
afterEach(async () => {
  send({ type: 'open', wish: 'auto', exclude: [], experiment: tinyRun('vae') })
  await heard('opened')
})

describe('a run', () => {
  it('shows and saves its beginning, trains to its stop rule, and ends with the held-out terms', async () => {
    await open()
    start(tinyRun('vae', { stop: { kind: 'steps', at: 30 } }))
    const { test } = await heard('state', (event) => event.state === 'finished')
    expect(of('sampled')[0]).toMatchObject({ step: 0, sheet: { view: 'generated' } })
    expect(of('saved')[0]?.step).toBe(0)
    const steps = of('progress').flatMap((event) => [...event.steps])
    expect(steps).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    expect(Object.keys(test ?? {})).toEqual(['negativeElbo', 'reconstruction', 'kl'])
    expect(of('sampled').at(-1)?.step).toBe(30)
  })

  it('ends when every example has been used as often as the stop rule says', async () => {
    await open()
    start(tinyRun('vae', { images: 100, stop: { kind: 'epochs', at: 2 } }))
    await heard('state', (event) => event.state === 'finished')
    // 2 x 100 examples in batches of 16: the 13th step passes the end.
    expect(of('progress').at(-1)).toMatchObject({ images: 208, epoch: 2.08 })
  })

  it('makes one step and rests', async () => {
    await open()
    start(tinyRun(), false)
    send({ type: 'step', runId: 1 })
    await heard('progress')
    await heard('state', (event) => event.state === 'paused' && of('progress').length > 0)
    expect(of('progress').flatMap((event) => [...event.steps])).toEqual([1])
  })

  it('answers a pause between steps, and goes on with play', async () => {
    await open()
    start(tinyRun())
    await heard('progress')
    send({ type: 'pause', runId: 1 })
    await heard('state', (event) => event.state === 'paused')
    const before = of('progress').length
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(of('progress').length).toBe(before)
    send({ type: 'play', runId: 1 })
    await heard('progress', () => of('progress').length > before)
    send({ type: 'stop', runId: 1 })
  })

  it('decodes while it trains, and stops while it samples', async () => {
    await open()
    start(tinyRun())
    await heard('progress')
    const requestId = ask({
      kind: 'decode',
      z: new Float32Array([0, 0, 1, 1]),
      count: 2,
      labels: null,
    })
    const reply = await heard('reply', (event) => event.requestId === requestId)
    expect(reply.result).toMatchObject({ shape: [2], count: 2 })
    ask({ kind: 'redraw', seed: 5 })
    send({ type: 'stop', runId: 1 })
    const late = ask({ kind: 'decode', z: new Float32Array(2), count: 1, labels: null })
    const refused = await heard('refused', (event) => event.requestId === late)
    expect(refused.failure.code).toBe('noRun')
  })

  it('ignores commands of another run', async () => {
    await open()
    start(tinyRun(), true, 2)
    await heard('progress')
    send({ type: 'stop', runId: 1 })
    const before = of('progress').length
    await heard('progress', () => of('progress').length > before)
    send({ type: 'stop', runId: 2 })
    expect(of('failed')).toEqual([])
  })

  it('gives the same curve twice, and continues a saved state exactly', async () => {
    const curve = async (from: ArrayBuffer | null, runId: number): Promise<number[]> => {
      events = []
      const experiment = tinyRun('gan', { stop: { kind: 'steps', at: 12 } })
      send({ type: 'start', runId, experiment, play: true, from })
      await heard('state', (event) => event.state === 'finished')
      return of('progress').flatMap((event) => [...event.values])
    }
    await open()
    const whole = await curve(null, 1)
    expect(await curve(null, 2)).toEqual(whole)
    events = []
    start(tinyRun('gan', { stop: { kind: 'steps', at: 5 } }), true, 3)
    await heard('state', (event) => event.state === 'finished')
    const { checkpoint } = of('saved').at(-1) ?? { checkpoint: null }
    expect(await curve(checkpoint, 4)).toEqual(whole.slice((whole.length / 12) * 5))
  })

  it('frees every tensor when it ends', async () => {
    await open()
    const before = tf.memory().numTensors
    start(tinyRun('gan', { stop: { kind: 'steps', at: 5 } }))
    await heard('state', (event) => event.state === 'finished')
    send({ type: 'stop', runId: 1 })
    // The data go on being looked at, for the run to come.
    send({ type: 'open', wish: 'auto', exclude: [], experiment: tinyRun() })
    await vi.waitFor(() => expect(tf.memory().numTensors).toBeLessThanOrEqual(before), 20_000)
  })
})

describe('a run that becomes NaN', () => {
  it('stops with the step, and keeps the last good state', async () => {
    const wild = tinyRun('autoencoder')
    const optimisers = {
      autoencoder: adam(1, { kind: 'sgd' }),
    }
    await open()
    start({ ...wild, optimisers })
    const { failure } = await heard('failed')
    expect(failure).toMatchObject({ code: 'notFinite', keptStep: 0 })
    expect(failure.step).toBeGreaterThan(0)
    const requestId = ask({ kind: 'checkpoint' })
    await heard('reply', (event) => event.requestId === requestId)
    send({
      type: 'retune',
      runId: 1,
      experiment: {
        ...wild,
        optimisers: { autoencoder: { ...optimisers.autoencoder, learningRate: 1e-4 } },
      },
    })
    send({ type: 'step', runId: 1 })
    const progress = await heard(
      'progress',
      (event) => event.steps.at(-1) === 1 && of('failed').length === 1,
    )
    expect(progress.values.every(Number.isFinite)).toBe(true)
  })
})

describe('a finished run', () => {
  it('goes on when it is played again', async () => {
    await open()
    start(tinyRun('vae', { stop: { kind: 'steps', at: 3 } }))
    await heard('state', (event) => event.state === 'finished')
    send({ type: 'play', runId: 1 })
    await heard('progress', (event) => (event.steps.at(-1) ?? 0) > 3)
    send({ type: 'stop', runId: 1 })
    expect(of('state').filter((event) => event.state === 'finished')).toHaveLength(1)
  })
})

describe('what goes wrong', () => {
  it('keeps a change that needs a restart away from the trainer', async () => {
    await open()
    start(tinyRun('vae'), false)
    send({ type: 'retune', runId: 1, experiment: { ...tinyRun('vae'), batchSize: 32 } })
    expect((await heard('failed')).failure.code).toBe('badExperiment')
  })

  it('refuses a mix that leaves nothing', async () => {
    await open()
    start({ ...tinyRun('vae'), mix: [1e-9, 0] })
    expect((await heard('failed')).failure).toMatchObject({ code: 'badExperiment' })
  })

  it('is a failure without a backend', async () => {
    start(tinyRun())
    expect((await heard('failed')).failure.code).toBe('noBackend')
  })

  it('names the faults of an experiment that does not fit', async () => {
    await open()
    start({ ...tinyRun(), batchSize: 3 })
    const { failure } = await heard('failed')
    expect(failure.code).toBe('badExperiment')
    expect(failure.detail).toContain('batchSize')
  })

  it('is dataMissing when the files are not there', async () => {
    await open()
    start(defaultExperiment('vae'))
    const { failure } = await heard('failed')
    expect(failure.code).toBe('dataMissing')
    expect(failure.detail).toContain('mnist')
  })

  it('refuses a file that is not a checkpoint', async () => {
    await open()
    send({ type: 'start', runId: 1, experiment: tinyRun(), play: false, from: new ArrayBuffer(4) })
    expect((await heard('failed')).failure.code).toBe('badCheckpoint')
  })

  it('ends the run when the GPU goes away', async () => {
    await open()
    start(tinyRun())
    await heard('progress')
    lose('device removed')
    const failure = { code: 'backendLost', detail: 'device removed' }
    // Before the step in hand is over: on a device that is gone it may never be.
    expect(of('failed')).toEqual([{ type: 'failed', runId: 1, failure }])
    const requestId = ask({ kind: 'memory' })
    await heard('reply', (event) => event.requestId === requestId)
    expect(of('failed')).toHaveLength(1)
  })

  it('is told that the GPU went away while it was being opened, and first that it was opened', async () => {
    whenWatched = () => lose('device removed')
    await open()
    await heard('failed')
    const types = events.map(({ type }) => type)
    expect(types.filter((type) => type === 'opened' || type === 'failed')).toEqual([
      'opened',
      'failed',
    ])
  })

  it('is told when the GPU goes away before there is a run', async () => {
    await open()
    lose('device removed')
    expect(of('failed')).toMatchObject([{ runId: null, failure: { code: 'backendLost' } }])
  })

  it('ends the run when a kernel throws in the middle', async () => {
    await open()
    start(tinyRun())
    await heard('progress')
    const kernel = tf.getKernel('BatchMatMul', 'cpu')
    tf.unregisterKernel('BatchMatMul', 'cpu')
    tf.registerKernel({
      ...kernel,
      kernelFunc: () => {
        throw new Error('out of memory')
      },
    })
    try {
      expect((await heard('failed')).failure).toEqual({
        code: 'backendLost',
        detail: 'out of memory',
      })
    } finally {
      tf.unregisterKernel('BatchMatMul', 'cpu')
      tf.registerKernel(kernel)
    }
  })
})

describe('a preview', () => {
  it('shows the first examples of a mix and counts every class', async () => {
    const selection = { dataset: 'moons', mix: [1, 0], images: 100, noise: 1, dataSeed: 0 }
    const requestId = ask({ kind: 'preview', ...selection, count: 4, forRun: true })
    const { result } = await heard('reply', (event) => event.requestId === requestId)
    expect(result).toMatchObject({ examples: { count: 4, shape: [2] }, perClass: [100, 0] })
  })

  it('shows points as they are to be drawn', async () => {
    const shown = async (drawing: Drawing): Promise<unknown> => {
      const selection = { dataset: 'moons', mix: [1, 1], images: 0, ...drawing }
      const requestId = ask({ kind: 'preview', ...selection, count: 4, forRun: false })
      const { result } = await heard('reply', (event) => event.requestId === requestId)
      return (result as Queries['preview']['result']).examples.values
    }
    const usual = await shown(USUAL_DRAWING)
    expect(await shown({ noise: 0, dataSeed: 0 })).not.toEqual(usual)
    expect(await shown({ noise: 1, dataSeed: 1 })).not.toEqual(usual)
    expect(await shown(USUAL_DRAWING)).toEqual(usual)
  })
})
