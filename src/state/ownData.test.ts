import { describe, expect, it } from 'vitest'
import { packOwn } from '../imports/pack.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { setUpLab } from './fixtures.ts'
import { formatHash, parseHash } from './hash.ts'
import { OwnData } from './ownData.ts'
import type { OwnStorage } from '../storage/ownData.ts'

/** Points that no other test has. */
const brought = (seed: number) =>
  packOwn({
    kind: 'points',
    values: Float32Array.from({ length: 40 }, (_, at) => Math.sin(seed + at)),
    labels: new Uint8Array(20),
    classNames: [],
    name: `Points ${seed}`,
    file: `points ${seed}.csv`,
  })

/** A device that keeps what it is given, or nothing. */
function device({ isFull = false } = {}) {
  const kept = new Map<string, { spec: unknown; sample: never; bytes: ArrayBuffer }>()
  const storage: OwnStorage = {
    list: async () => [...kept.values()],
    bytes: async (id) => kept.get(id)?.bytes ?? null,
    put: async ({ spec, sample }, bytes) => {
      if (isFull) throw new Error('full')
      kept.set(spec.id, { spec, sample: sample as never, bytes })
    },
    delete: async (id) => void kept.delete(id),
  }
  return { storage, kept }
}

describe('data that a reader brought', () => {
  it('are there again on the next visit', async () => {
    const { storage } = device()
    const { spec, bytes, sample } = brought(1)
    await new OwnData(storage).add({ spec, sample }, bytes)
    const next = new OwnData(storage)
    await next.open()
    expect(next.store.getState().cards.map((card) => card.spec)).toEqual([spec])
    expect(await next.bytesOf(spec.id)).toEqual(bytes)
    expect(next.store.getState().unkept.size).toBe(0)
  })

  it('can be used as long as the page is open when the device does not keep them', async () => {
    const own = new OwnData(device({ isFull: true }).storage)
    const { spec, bytes, sample } = brought(2)
    await own.add({ spec, sample }, bytes)
    expect(await own.bytesOf(spec.id)).toBe(bytes)
    expect([...own.store.getState().unkept]).toEqual([spec.id])
  })

  it('are passed over when what was kept is damaged', async () => {
    const { storage, kept } = device()
    kept.set('x', { spec: { id: 'own-x' }, sample: null as never, bytes: new ArrayBuffer(0) })
    const own = new OwnData(storage)
    await own.open()
    expect(own.store.getState().cards).toEqual([])
  })

  it('are told to every worker, and sent to the one that asks for them', async () => {
    const { lab, workers, say } = setUpLab()
    const { spec, bytes, sample } = brought(3)
    await lab.own.add({ spec, sample }, bytes)
    expect(workers.current().last('know')?.specs).toEqual([spec])
    lab.client.restart()
    expect(workers.current().last('know')?.specs).toContainEqual(spec)
    say({ type: 'wanted', dataset: spec.id })
    await expect
      .poll(() => workers.current().last('provide'))
      .toEqual({
        type: 'provide',
        dataset: spec.id,
        bytes,
      })
  })
})

describe('a link about data that a reader brought', () => {
  const link = (id: string): string => `#v=1&family=vae&dataset=${id}&batchSize=32`

  it('is followed where they are, also under the name of another file', async () => {
    const { spec, bytes, sample } = brought(4)
    await new OwnData(null).add({ spec, sample }, bytes)
    expect(spec.id).toMatch(/^own-[0-9a-f]{16}-points-4\.csv$/)
    expect(parseHash(link(spec.id))?.experiment.dataset).toBe(spec.id)
    const renamed = spec.id.replace('points-4', 'other')
    expect(parseHash(link(renamed))?.experiment.dataset).toBe(spec.id)
    const experiment = { ...defaultExperiment('vae'), dataset: spec.id, mix: [1] }
    expect(parseHash(formatHash(experiment))).toMatchObject({
      experiment,
      ignored: [],
      awaits: null,
    })
  })

  it('says which file is missing, and is followed as soon as it is brought', async () => {
    const { spec, bytes, sample } = brought(5)
    const hash = link(spec.id)
    const parsed = parseHash(hash)
    expect(parsed?.ignored).toEqual([{ key: 'dataset', value: spec.id, reason: 'ownMissing' }])
    const { lab } = setUpLab()
    if (parsed) lab.intents.adopt(parsed)
    await lab.own.add({ spec, sample }, bytes)
    lab.intents.takeOwn(spec.id)
    const { experiment } = lab.experiment.getState()
    expect([experiment.dataset, experiment.family, experiment.batchSize]).toEqual([
      spec.id,
      'vae',
      32,
    ])
  })
})
