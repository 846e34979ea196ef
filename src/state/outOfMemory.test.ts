import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { halveBatch } from './experimentStore.ts'
import { setUpLab } from './fixtures.ts'
import type { BackendName } from '../lib/backends.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A run on a backend that has no memory left whenever a test says so, at step 50; its state of step 40 is saved. */
function withoutMemory(backend: BackendName) {
  const set = setUpLab({ ...PRESETS['gan-dense'], backend })
  set.lab.open()
  set.opened(backend)
  set.lab.intents.play()
  set.reach('running')
  set.say({ type: 'saved', runId: 1, step: 40, checkpoint: Uint8Array.of(9).buffer })
  const outOfMemoryAt50 = (): void => {
    set.progress(50)
    set.fail({ code: 'outOfMemory', detail: '' })
  }
  return { ...set, outOfMemoryAt50 }
}

describe('a run without memory', () => {
  it('is begun again, and the run rests when there is none again', () => {
    const { lab, workers, outOfMemoryAt50, opened, started } = withoutMemory('wasm')
    outOfMemoryAt50()
    opened('wasm')
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'memoryRanOut', step: 40 }])
    outOfMemoryAt50()
    const failure = { code: 'outOfMemory', keptStep: 40 }
    expect(lab.run.getState()).toMatchObject({ phase: 'failed', failure })
    expect(workers.all).toHaveLength(2)
    lab.intents.goOn()
    opened('wasm')
    expect(workers.all).toHaveLength(3)
    expect(started()).toMatchObject({ play: true })
    expect(started().from?.byteLength).toBe(1)
  })

  it('goes on with the batch that was chosen since', () => {
    const { lab, outOfMemoryAt50, opened, started } = withoutMemory('wasm')
    outOfMemoryAt50()
    opened('wasm')
    outOfMemoryAt50()
    lab.intents.edit(halveBatch)
    lab.intents.goOn()
    opened('wasm')
    expect(started().experiment.batchSize).toBe(PRESETS['gan-dense'].batchSize / 2)
    expect(started().from?.byteLength).toBe(1)
    expect(lab.intents.pending()).toEqual([])
  })

  it('on a graphics card goes on elsewhere when there is none again', () => {
    const { lab, workers, outOfMemoryAt50, opened, started } = withoutMemory('webgl')
    outOfMemoryAt50()
    opened('webgl')
    outOfMemoryAt50()
    expect(workers.current().last('open')).toMatchObject({ exclude: ['webgl'] })
    opened('wasm')
    expect(started().from?.byteLength).toBe(1)
    expect(lab.run.getState().notices.at(-1)).toMatchObject({ kind: 'backendLost', step: 40 })
  })

  it('begins again where nothing was saved', () => {
    const { lab, running, fail, opened, started } = setUpLab()
    running()
    fail({ code: 'outOfMemory', detail: '' })
    opened('wasm')
    fail({ code: 'outOfMemory', detail: '' })
    lab.intents.goOn()
    opened('wasm')
    expect(started()).toMatchObject({ from: null, play: true })
  })
})
