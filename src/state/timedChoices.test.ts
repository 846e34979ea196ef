import { describe, expect, it } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { createLab } from './lab.ts'
import { TimedChoices } from './timedChoices.ts'
import type { TimedChoice } from '../lib/backends.ts'

const VAE = PRESETS['vae-2d']
const CHOICE: TimedChoice = {
  ...{ place: 'here', gpu: 'webgl', gpuMs: 2, wasmMs: 4, at: 1 },
  tiles: { 'MatMul false false 64 64 4096': '16 x 16 of 4 x 4' },
}

/** A storage of texts as a page has it. */
function fakeStorage() {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  }
}

/** A lab on a device; `opened` lets its worker say that a choice was made. */
function visit(storage: ReturnType<typeof fakeStorage>) {
  const workers = fakeWorkers()
  const timed = new TimedChoices(storage)
  const lab = createLab({ makeWorker: workers.makeWorker, initial: VAE, timed })
  lab.open()
  const opened = (choice: TimedChoice): void =>
    workers.current().say({
      type: 'opened',
      report: {
        ...{ backend: 'webgl', adapter: '', backends: [] },
        timed: { choice, isRemembered: false },
      },
    })
  return { lab, workers, timed, opened }
}

describe('a timed choice', () => {
  it('is told to the lab of the next visit, for steps of the same shape', () => {
    const storage = fakeStorage()
    visit(storage).opened(CHOICE)
    const { workers, timed } = visit(storage)
    expect(workers.current().last('open')?.timed).toEqual([CHOICE])
    expect(timed.of({ ...VAE, seed: 3 })).toEqual([CHOICE])
    expect(timed.of({ ...VAE, batchSize: 16 })).toEqual([])
  })

  it('gives way to a newer one at the same place', () => {
    const timed = new TimedChoices(fakeStorage())
    const elsewhere = { ...CHOICE, place: 'there' }
    const newer = { ...CHOICE, gpuMs: 9, at: 2 }
    for (const choice of [CHOICE, elsewhere, newer]) timed.remember(VAE, choice)
    expect(timed.of(VAE)).toEqual([elsewhere, newer])
  })

  it('is dropped when its backend fails, and others are not', () => {
    const storage = fakeStorage()
    const { workers, timed, opened } = visit(storage)
    const wasm = { ...CHOICE, place: 'there', gpuMs: 8 }
    timed.remember(VAE, wasm)
    opened(CHOICE)
    const failure = { code: 'backendLost', detail: '' } as const
    workers.current().say({ type: 'failed', runId: null, failure })
    expect(timed.of(VAE)).toEqual([wasm])
    expect(workers.current().last('open')?.timed).toEqual([wasm])
  })

  it('is not kept when a backend could not train the step, nor after everything was forgotten', () => {
    const storage = fakeStorage()
    const timed = new TimedChoices(storage)
    timed.remember(VAE, { ...CHOICE, gpuMs: Number.POSITIVE_INFINITY })
    timed.stop()
    timed.remember(VAE, CHOICE)
    expect(timed.of(VAE)).toEqual([])
    expect(storage.texts.size).toBe(0)
  })

  it.each(['', '{', '[{"shape":1}]', '[{"gpu":"cpu"}]'])('is none in %j', (text) => {
    const storage = fakeStorage()
    storage.setItem('ganvas.timedChoices', text)
    expect(new TimedChoices(storage).of(VAE)).toEqual([])
  })
})
