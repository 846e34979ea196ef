import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { setUpLab } from './fixtures.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const CHECKPOINT = Uint8Array.of(9, 9).buffer

/** A run at step 12 that moves to plain JavaScript and waits for it. */
async function moving() {
  const set = setUpLab()
  set.running()
  set.progress(12)
  set.lab.intents.chooseBackend('cpu')
  set.answer('checkpoint', CHECKPOINT)
  await vi.waitFor(() => expect(set.workers.all).toHaveLength(2))
  return set
}

describe('another backend by choice', () => {
  it('takes the run along, as it is at that moment', async () => {
    const { lab, workers, say, running, progress, opened, started } = setUpLab()
    running()
    progress(12)
    lab.intents.chooseBackend('cpu')
    const asked = defined(workers.current().last('request'), 'a request')
    expect(asked.query.kind).toBe('checkpoint')
    say({ type: 'reply', requestId: asked.requestId, result: Uint8Array.of(9).buffer })
    await vi.waitFor(() => expect(workers.all).toHaveLength(2))
    opened('cpu')
    expect(started()).toMatchObject({ play: true, experiment: { backend: 'cpu' } })
    expect(started().from?.byteLength).toBe(1)
    expect(lab.intents.pending()).toEqual([])
    expect(lab.run.getState().notices).toMatchObject([
      { kind: 'backendChanged', now: 'cpu', step: 12 },
    ])
  })

  it('takes the run along when a second one is chosen while the first is opening', async () => {
    const { lab, workers, opened, started } = await moving()
    lab.intents.chooseBackend('wasm')
    await vi.waitFor(() => expect(workers.all).toHaveLength(3))
    expect(workers.current().last('open')).toMatchObject({ wish: 'wasm' })
    opened('wasm')
    expect(started()).toMatchObject({ play: true, experiment: { backend: 'wasm' } })
    expect(started().from?.byteLength).toBe(2)
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'backendChanged', step: 12 }])
    expect(lab.intents.pending()).toEqual([])
  })

  it('takes the run along when a second one is chosen before the run was saved for the first', async () => {
    const { lab, workers, running, reach, progress, opened, started, answer } = setUpLab()
    running()
    progress(12)
    lab.intents.chooseBackend('cpu')
    reach('paused')
    lab.intents.chooseBackend('wasm')
    answer('checkpoint', CHECKPOINT)
    await vi.waitFor(() => expect(workers.all).toHaveLength(2))
    expect(workers.current().last('open')).toMatchObject({ wish: 'wasm' })
    opened('wasm')
    expect(started()).toMatchObject({ play: true, experiment: { backend: 'wasm' } })
    expect(started().from?.byteLength).toBe(2)
    expect(workers.all).toHaveLength(2)
  })

  it('takes the run along when the one that was opening fails', async () => {
    const { workers, say, opened, started, lab } = await moving()
    say({ type: 'failed', runId: null, failure: { code: 'backendLost', detail: '' } })
    expect(workers.all).toHaveLength(3)
    opened('wasm')
    expect(started().from?.byteLength).toBe(2)
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'backendLost', step: 12 }])
  })

  it('takes the run along when there was none and it is tried again', async () => {
    const { say, opened, started, lab } = await moving()
    say({ type: 'failed', runId: null, failure: { code: 'noBackend', detail: '' } })
    lab.intents.restart()
    opened('cpu')
    expect(started().from?.byteLength).toBe(2)
  })

  it('lets a restart made meanwhile begin afresh there', async () => {
    const { lab, workers, running, progress, opened, started, answer } = setUpLab()
    running()
    progress(12)
    lab.intents.chooseBackend('cpu')
    const [asked] = workers.current().heard.filter(({ type }) => type === 'request')
    lab.intents.restart()
    if (asked?.type !== 'request') throw new Error('a checkpoint was to be asked for')
    workers.current().say({ type: 'reply', requestId: asked.requestId, result: CHECKPOINT })
    await vi.waitFor(() => expect(workers.all).toHaveLength(2))
    opened('cpu')
    expect(started()).toMatchObject({ from: null, play: true })
    expect(() => answer('checkpoint', CHECKPOINT)).toThrow('nobody asked')
  })

  it('takes a trained model along that was chosen while another was opening', async () => {
    const { lab, workers, opened, started } = setUpLab()
    const file = encodeArchive({
      tensors: new Map(),
      metadata: {
        experiment: JSON.stringify(PRESETS['vae-2d']),
        trained: JSON.stringify({
          step: 900,
          epoch: 2,
          images: 9000,
          seconds: 3,
          rng: [1, 2, 3, 4, null],
          batches: { epoch: 1, position: 0, rng: [1, 2, 3, 4, null] },
        }),
      },
    })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(file)))
    lab.open()
    await lab.intents.openTrained('vae-2d')
    lab.intents.chooseBackend('cpu')
    await vi.waitFor(() => expect(workers.all).toHaveLength(2))
    opened('cpu')
    expect(started()).toMatchObject({ play: false, experiment: { family: 'vae', backend: 'cpu' } })
    expect(defined(started().from, 'a file').byteLength).toBe(file.byteLength)
    expect(lab.run.getState()).toMatchObject({ step: 900, notices: [] })
  })
})
