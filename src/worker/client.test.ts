import { describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { LabClient, LabFailure, RequestAborted } from './client.ts'
import { fakeWorkers } from './fakeWorker.ts'
import type { WorkerEvent } from './protocol.ts'

function setUp() {
  const workers = fakeWorkers()
  const client = new LabClient(workers.makeWorker)
  const events: WorkerEvent[] = []
  const end = client.on((event) => events.push(event))
  const start = (runId: number): void =>
    client.send({
      type: 'start',
      runId,
      experiment: defaultExperiment('gan'),
      play: true,
      from: null,
    })
  return { workers, client, events, end, start }
}

const state = (runId: number): WorkerEvent => ({ type: 'state', runId, state: 'running' })

describe('LabClient', () => {
  it('hands on the events of the current run and drops those of an earlier one', () => {
    const { workers, events, start } = setUp()
    start(1)
    start(2)
    workers.current().say(state(1))
    workers.current().say(state(2))
    expect(events).toEqual([state(2)])
  })

  it('drops the events of a run that was stopped', () => {
    const { workers, client, events, start } = setUp()
    start(1)
    client.send({ type: 'stop', runId: 1 })
    workers.current().say(state(1))
    expect(events).toEqual([])
  })

  it('settles each request with its own answer, in whatever order they come', async () => {
    const { workers, client } = setUp()
    const first = client.request('measure', {})
    const second = client.request('memory', {})
    const memory = { tensors: 1, tensorBytes: 4, heapBytes: 9 }
    workers.current().say({ type: 'reply', requestId: 2, result: memory })
    workers.current().say({ type: 'reply', requestId: 1, result: { step: 7, terms: { kl: 1 } } })
    expect(await first).toEqual({ step: 7, terms: { kl: 1 } })
    expect(await second).toEqual(memory)
  })

  it('rejects a refused request with the failure that the lab gave', async () => {
    const { workers, client } = setUp()
    const asked = client.request('measure', {})
    const failure = { code: 'noRun', detail: 'measure needs a run' } as const
    workers.current().say({ type: 'refused', requestId: 1, failure })
    await expect(asked).rejects.toBeInstanceOf(LabFailure)
    await expect(asked).rejects.toMatchObject({ failure })
  })

  it('asks about the run that there is', () => {
    const { workers, client, start } = setUp()
    const runOf = () => workers.current().last('request')?.runId
    client.request('memory', {}).catch(() => undefined)
    expect(runOf()).toBeNull()
    start(4)
    client.request('model', {}).catch(() => undefined)
    expect(runOf()).toBe(4)
  })

  it('ends a request here and in the lab when its signal says so', async () => {
    const { workers, client } = setUp()
    const end = new AbortController()
    const asked = client.request('influence', {}, { signal: end.signal })
    end.abort()
    await expect(asked).rejects.toBeInstanceOf(RequestAborted)
    expect(workers.current().last('cancel')).toEqual({ type: 'cancel', requestId: 1 })
    const failure = { code: 'aborted', detail: '' } as const
    workers.current().say({ type: 'refused', requestId: 1, failure })
    const late = client.request('influence', {}, { signal: end.signal })
    await expect(late).rejects.toBeInstanceOf(RequestAborted)
    expect(workers.current().heard.filter(({ type }) => type === 'request')).toHaveLength(1)
  })

  it('cancels nothing that is settled', async () => {
    const { workers, client } = setUp()
    const end = new AbortController()
    const asked = client.request('measure', {}, { signal: end.signal })
    workers.current().say({ type: 'reply', requestId: 1, result: { step: 7, terms: {} } })
    await asked
    end.abort()
    expect(workers.current().last('cancel')).toBeUndefined()
  })

  it('tells each request alone how far it is, and the listeners all', () => {
    const { workers, client, events, start } = setUp()
    start(1)
    const heard: number[][] = [[], []]
    for (const list of heard)
      client
        .request('diagnose', { count: 9 }, { progress: () => list.push(list.length) })
        .catch(() => undefined)
    const progress = { type: 'measuring', runId: 1, of: 'samples', done: 0.5 } as const
    workers.current().say({ ...progress, requestId: 2 })
    workers.current().say({ ...progress, requestId: null })
    expect(heard).toEqual([[], [0]])
    expect(events).toHaveLength(2)
  })

  it('leaves no request open when the worker is replaced, and listens to the new one alone', async () => {
    const { workers, client, events } = setUp()
    const asked = client.request('measure', {})
    client.restart()
    await expect(asked).rejects.toMatchObject({ failure: { code: 'noRun' } })
    const [old, current] = [workers.all[0], workers.current()]
    expect(old?.isTerminated).toBe(true)
    old?.say({ type: 'loading', dataset: 'mnist', loaded: 1, total: 2, isSilent: false })
    current.say({ type: 'loading', dataset: 'mnist', loaded: 2, total: 2, isSilent: false })
    expect(events).toEqual([
      { type: 'loading', dataset: 'mnist', loaded: 2, total: 2, isSilent: false },
    ])
  })

  it('turns a crash of the worker into a failed event, and rejects what was asked', async () => {
    const { workers, client, events } = setUp()
    const asked = client.request('measure', {})
    workers.current().crash('boom')
    await expect(asked).rejects.toMatchObject({ failure: { code: 'internal', detail: 'boom' } })
    expect(events).toEqual([
      { type: 'failed', runId: null, failure: { code: 'internal', detail: 'boom' } },
    ])
  })

  it('is silent after a listener ended, and after it was disposed of', () => {
    const { workers, client, events, end } = setUp()
    end()
    workers.current().say(state(0))
    client.dispose()
    expect(workers.current().isTerminated).toBe(true)
    expect(events).toEqual([])
  })

  it('tells of a worker that was killed as soon as its lifeline is free, and not of one that it ended', () => {
    const waiting: { signal: AbortSignal; ended: () => void }[] = []
    const request = (_name: string, { signal }: LockOptions, ended: () => void) => {
      waiting.push({ signal: signal as AbortSignal, ended })
      return new Promise(() => undefined)
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const { workers, client, events } = setUp()
    workers.current().say({ type: 'alive', lifeline: 'one' })
    expect(events).toEqual([])
    client.restart()
    expect(waiting[0]?.signal.aborted).toBe(true)
    workers.current().say({ type: 'alive', lifeline: 'two' })
    waiting[1]?.ended()
    expect(events).toMatchObject([{ type: 'failed', runId: null, failure: { code: 'internal' } }])
    vi.unstubAllGlobals()
  })
})
