import { beforeAll, expect, it } from 'vitest'
import { readArchiveHeader } from '../lib/archiveHeader.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { memoryInUse } from '../nn/memory.ts'
import { Session } from './session.ts'
import type { Experiment } from '../models/experiment.ts'
import type { WorkerEvent } from './protocol.ts'

const base = defaultExperiment('gan', 'moons')
const EXPERIMENT: Experiment = {
  ...base,
  batchSize: 16,
  hyperparameters: { ...base.hyperparameters, width: 8, depth: 1, latentDim: 2 },
  stop: { kind: 'steps', at: 6 },
}

/** A session with an open backend, and the first event to come that answers a description. */
async function openSession() {
  const waiting = new Set<(event: WorkerEvent) => void>()
  const session = new Session({
    post: (event) => {
      for (const listener of waiting) listener(event)
    },
    openBackend: async () => ({ backend: 'cpu', adapter: 'JavaScript', backends: [] }),
    watchBackend: () => undefined,
    fetchFile: () => Promise.resolve(new Response(null, { status: 404 })),
    memory: memoryInUse,
  })
  const heard = <T extends WorkerEvent['type']>(
    type: T,
    fits: (event: Extract<WorkerEvent, { type: T }>) => boolean = () => true,
  ) =>
    new Promise<Extract<WorkerEvent, { type: T }>>((resolve) => {
      const listener = (event: WorkerEvent): void => {
        if (event.type !== type || !fits(event as Extract<WorkerEvent, { type: T }>)) return
        waiting.delete(listener)
        resolve(event as Extract<WorkerEvent, { type: T }>)
      }
      waiting.add(listener)
    })
  const opened = heard('opened')
  session.handle({ type: 'open', wish: 'auto', exclude: [], experiment: EXPERIMENT })
  await opened
  return { session, heard }
}

/** The model of a run that was trained to its stop rule. */
async function trainedModel({ session, heard }: Awaited<ReturnType<typeof openSession>>) {
  const finished = heard('state', ({ state }) => state === 'finished')
  session.handle({ type: 'start', runId: 1, experiment: EXPERIMENT, play: true, from: null })
  await finished
  const reply = heard('reply', ({ requestId }) => requestId === 7)
  session.handle({ type: 'request', requestId: 7, runId: 1, query: { kind: 'model' } })
  return (await reply).result as ArrayBuffer
}

beforeAll(() => openTestBackend('cpu'))

it('a run starts from a trained model, paused at its step, and trains on beyond its stop rule', async () => {
  const opened = await openSession()
  const { session, heard } = opened
  const from = await trainedModel(opened)
  const shown = heard('sampled', ({ runId }) => runId === 2)
  const saved = heard('saved', ({ runId }) => runId === 2)
  const paused = heard('state', ({ runId }) => runId === 2)
  session.handle({ type: 'start', runId: 2, experiment: EXPERIMENT, play: false, from })
  expect((await paused).state).toBe('paused')
  expect((await shown).step).toBe(6)
  // What is kept to fall back on is the whole run again, in full precision.
  const { entries, metadata } = readArchiveHeader((await saved).checkpoint)
  expect(JSON.parse(metadata['state'] ?? '')).toMatchObject({ step: 6, updates: { critic: 0 } })
  expect(new Set([...entries.values()].map(({ dtype }) => dtype))).toEqual(new Set(['F32']))
  const trained = heard('progress', ({ steps }) => steps.includes(20))
  session.handle({ type: 'play', runId: 2 })
  expect((await trained).images).toBeGreaterThanOrEqual(20 * 16)
  session.handle({ type: 'stop', runId: 2 })
})

it('a model of other networks ends the start with a failure', async () => {
  const opened = await openSession()
  const { session, heard } = opened
  const from = await trainedModel(opened)
  const failed = heard('failed')
  const experiment = defaultExperiment('gan', 'moons')
  session.handle({ type: 'start', runId: 2, experiment, play: false, from })
  expect((await failed).failure.code).toBe('badCheckpoint')
})
