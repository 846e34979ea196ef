/** Questions about the latent space of a run, as the screen asks them. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { memoryInUse } from '../nn/memory.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { Session } from './session.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Command, Queries, Query, QueryKind, WorkerEvent } from './protocol.ts'
import type { Aborted, Failure } from './protocol/failures.ts'

/** A tiny run on points in the plane. */
function tiny(family: string, change: Hyperparameters = {}, dataset: string = 'moons'): Experiment {
  const base = defaultExperiment(family, dataset)
  const small = { width: 8, depth: 1, latentDim: 2 }
  return {
    ...base,
    batchSize: 16,
    hyperparameters: { ...base.hyperparameters, ...small, ...change },
  }
}

type EventOf<T extends WorkerEvent['type']> = Extract<WorkerEvent, { type: T }>

let events: WorkerEvent[]
let session: Session
let listeners: (() => void)[]
let requests = 0

const of = <T extends WorkerEvent['type']>(type: T): EventOf<T>[] =>
  events.filter((event): event is EventOf<T> => event.type === type)

/** Waits for the first thing that `find` finds. */
async function until<T>(find: () => T | undefined): Promise<T> {
  for (;;) {
    const found = find()
    if (found !== undefined) return found
    await new Promise<void>((resolve) => listeners.push(resolve))
  }
}

const send = (command: Command): void => session.handle(command)

/** Asks, and returns how it was settled. */
async function settled(query: Query): Promise<EventOf<'reply'> | EventOf<'refused'>> {
  const requestId = ++requests
  send({ type: 'request', requestId, runId: 1, query })
  return await until(() =>
    [...of('reply'), ...of('refused')].find((event) => event.requestId === requestId),
  )
}

async function answer<K extends QueryKind>(
  kind: K,
  params: Queries[K]['params'],
): Promise<Queries[K]['result']> {
  const event = await settled({ kind, ...params } as Query)
  if (event.type === 'refused') throw new Error(event.failure.detail)
  return event.result as Queries[K]['result']
}

async function refusal(query: Query): Promise<Failure | Aborted> {
  const event = await settled(query)
  if (event.type === 'reply') throw new Error(`${query.kind} was answered`)
  return event.failure
}

async function start(experiment: Experiment, play = false): Promise<void> {
  send({ type: 'open', wish: 'auto', exclude: [], experiment })
  send({ type: 'start', runId: 1, experiment, play, from: null })
  await until(() => of('sampled')[0])
}

const point = Float32Array.of(0.3, -0.4)

beforeAll(() => openTestBackend('wasm'))

beforeEach(() => {
  events = []
  listeners = []
  session = new Session({
    post: (event, transfer = []) => {
      // What is sent is gone here, as in a worker: a buffer that was still needed would be missed.
      events.push(structuredClone(event, { transfer }))
      for (const listener of listeners.splice(0)) listener()
    },
    openBackend: async () => ({ backend: 'wasm', adapter: '', backends: [] }),
    watchBackend: () => undefined,
    fetchFile: () => Promise.resolve(new Response(null, { status: 404 })),
    memory: memoryInUse,
  })
})

afterEach(async () => {
  send({ type: 'stop', runId: 1 })
  await answer('memory', {})
})

describe.each(['vae', 'autoencoder'])('the latent space of a run with an encoder: %s', (family) => {
  it('has codes of test examples, and encodes what it is sent', async () => {
    await start(tiny(family))
    const codes = await answer('codes', { count: 30 })
    expect(codes).toMatchObject({ origin: 'test', latentDim: 2, slant: null, thickness: null })
    expect([codes.z.length, codes.labels?.length, codes.examples.count]).toEqual([60, 30, 30])
    expect(codes.std === null).toBe(family === 'autoencoder')
    expect(codes.principal[0]).toHaveLength(2)
    const values = new Float32Array(codes.examples.values)
    const again = await answer('encode', { values, count: 30 })
    expect(again).toEqual({ z: codes.z, std: codes.std, latentDim: 2 })
    // Asked twice, the answer is whole: nothing was given away.
    expect(await answer('codes', { count: 30 })).toEqual(codes)
  })

  it('is drawn from in three ways', async () => {
    await start(tiny(family))
    const wish = { count: 5, temperature: 0.7, seed: 2, labels: null }
    for (const from of ['prior', 'gaussian', 'mixture'] as const) {
      const { z, examples } = await answer('draw', { from, ...wish })
      expect(z).toHaveLength(10)
      const decoded = await answer('decode', { z: z.slice(), count: 5, labels: null })
      expect(examples).toEqual(decoded)
      expect((await answer('draw', { from, ...wish })).z).toEqual(z)
    }
  })
})

describe('the latent space of a run without an encoder', () => {
  it('has draws in the place of codes, and refuses what needs codes with a way out', async () => {
    await start(tiny('gan'))
    const codes = await answer('codes', { count: 20 })
    expect(codes).toMatchObject({ origin: 'prior', std: null, labels: null })
    expect(codes.examples.count).toBe(20)
    const encode = await refusal({ kind: 'encode', values: point, count: 1 })
    expect(encode.detail).toMatch(/no encoder.*search/)
    const wish = { count: 2, temperature: 1, seed: 1, labels: null }
    const draw = await refusal({ kind: 'draw', from: 'mixture', ...wish })
    expect(draw.detail).toMatch(/no encoder.*prior/)
  })

  it('goes by the class that a conditional model is asked for', async () => {
    await start(tiny('gan', { conditional: true }, 'ring8'))
    const { labels } = await answer('codes', { count: 10 })
    expect([...(labels ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1])
    const wish = { from: 'prior', count: 2, temperature: 1, seed: 1 } as const
    expect((await refusal({ kind: 'draw', ...wish, labels: null })).detail).toMatch(/class/)
    const eighth = Uint8Array.of(1, 8)
    expect((await refusal({ kind: 'draw', ...wish, labels: eighth })).detail).toMatch(/no class 8/)
    expect((await refusal({ kind: 'invert', values: point, label: null })).detail).toMatch(/class/)
    expect((await answer('invert', { values: point, label: 3 })).z).toHaveLength(2)
    expect((await answer('influence', {})).change).toHaveLength(2)
  })
})

describe.each(['vae', 'gan', 'autoencoder'])('of a run of %s', (family) => {
  it('the training examples nearest to one are found, and the influence of its dimensions', async () => {
    await start(tiny(family))
    const near = await answer('neighbours', { values: point, count: 3 })
    expect(near.among).toBe(10_000)
    expect([near.examples.count, near.labels.length, near.distances.length]).toEqual([3, 3, 3])
    const copy = new Float32Array(near.examples.values.slice(0, 2))
    const [distance] = (await answer('neighbours', { values: copy, count: 1 })).distances
    expect(distance).toBe(0)
    const { change, kl } = await answer('influence', {})
    expect(change).toHaveLength(2)
    expect(kl === null).toBe(family !== 'vae')
  })

  it('a latent vector is searched for, with word of how it goes, and no tensor stays', async () => {
    await start(tiny(family))
    const { tensors } = await answer('memory', {})
    const found = await answer('invert', { values: point, label: null })
    const told = of('searching')
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ runId }) => runId === 1)).toBe(true)
    expect(found.error).toBeLessThanOrEqual(told[0]!.found.error)
    const decoded = await answer('decode', { z: found.z.slice(), count: 1, labels: null })
    expect(found.example).toEqual(decoded)
    expect((await answer('invert', { values: point, label: null })).z).toEqual(found.z)
    expect((await answer('memory', {})).tensors).toBe(tensors)
  })
})

describe('a search', () => {
  it('lets the run train on and commands in, and trains as it would have without it', async () => {
    const stop = { kind: 'steps', at: 60 } as const
    const curve = async (search: boolean): Promise<number[]> => {
      events = []
      await start({ ...tiny('vae'), stop }, true)
      if (search) {
        const asked = answer('invert', { values: point, label: null })
        await answer('decode', { z: Float32Array.of(0, 0), count: 1, labels: null })
        expect(of('reply').some(({ result }) => result && 'error' in result)).toBe(false)
        await asked
        expect(of('progress').length).toBeGreaterThan(0)
      }
      await until(() => of('state').find(({ state }) => state === 'finished'))
      return of('progress').flatMap(({ values }) => [...values])
    }
    expect(await curve(true)).toEqual(await curve(false))
  })

  it('is refused when a newer one begins, which is answered', async () => {
    await start(tiny('vae'))
    const first = refusal({ kind: 'invert', values: point, label: null })
    const second = answer('invert', { values: Float32Array.of(1, 1), label: null })
    expect((await first).detail).toMatch(/newer search/)
    expect((await second).z).toHaveLength(2)
  })

  it('is refused when the run ends, and leaves no tensor', async () => {
    const before = tf.memory().numTensors
    await start(tiny('vae'))
    const search = refusal({ kind: 'invert', values: point, label: null })
    await until(() => of('searching')[0])
    send({ type: 'stop', runId: 1 })
    expect((await search).code).toBe('noRun')
    expect(tf.memory().numTensors).toBe(before)
  })

  it('goes on beside other long questions', async () => {
    await start(tiny('vae'))
    const wish = { count: 2, temperature: 1, seed: 1, labels: null }
    const results = await Promise.all([
      answer('invert', { values: point, label: null }),
      answer('draw', { from: 'mixture', ...wish }),
      answer('draw', { from: 'mixture', ...wish }),
      answer('influence', {}),
      answer('neighbours', { values: point, count: 2 }),
      answer('measure', {}),
      answer('codes', { count: 2 }),
    ])
    expect(results[1]).toEqual(results[2])
  })
})

describe('bad input', () => {
  const wish = { from: 'prior', count: 2, temperature: 1, seed: 1, labels: null } as const
  const bytes = new Uint8Array(2)
  it.each<[string, Query, RegExp]>([
    ['no whole count', { kind: 'codes', count: 1.5 }, /whole number/],
    ['a count of nothing', { kind: 'neighbours', values: point, count: 0 }, /whole number/],
    ['too many', { kind: 'draw', ...wish, count: 1e9 }, /whole number/],
    ['a wrong length', { kind: 'encode', values: point, count: 2 }, /have 4 numbers, not 2/],
    ['two examples', { kind: 'invert', values: new Float32Array(4), label: null }, /not 4/],
    ['bytes for points', { kind: 'encode', values: bytes, count: 1 }, /floats/],
    [
      'a coordinate that is NaN',
      { kind: 'invert', values: Float32Array.of(Number.NaN, 0), label: null },
      /finite/,
    ],
    ['a temperature below 0', { kind: 'draw', ...wish, temperature: -1 }, /temperature/],
    ['no temperature', { kind: 'draw', ...wish, temperature: Number.NaN }, /temperature/],
  ])('is refused in plain words: %s', async (_, query, words) => {
    await start(tiny('vae'))
    expect((await refusal(query)).detail).toMatch(words)
  })

  it('is refused without a run', async () => {
    expect((await refusal({ kind: 'influence' })).code).toBe('noRun')
  })
})
