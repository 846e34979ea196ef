import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../src/datasets/load.ts'
import { textsOf } from '../../src/datasets/text.ts'
import { sizeOf } from '../../src/lib/numbers.ts'
import { buildPlaces } from './build.ts'

describe('the built place names', () => {
  let root: string
  let built: Awaited<ReturnType<typeof buildPlaces>>
  const byCountry: { train: Set<string>[]; test: Set<string>[] } = { train: [], test: [] }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'ganvas-'))
    built = await buildPlaces(join(root, 'places'))
    const data = await openDataset('places', {
      fetchFile: async (path) => new Response(await readFile(join(root, path))),
    })
    const { spec, trainLabels } = data
    await data.need(spec.trainCount)
    const train = new Float32Array(spec.trainCount * sizeOf(spec.shape))
    data.read(Uint32Array.from(trainLabels.keys()), train)
    const held = await data.test()
    const test = new Float32Array(spec.testCount * sizeOf(spec.shape))
    held.read(0, spec.testCount, test)
    const sorted = (values: Float32Array, labels: Uint8Array): Set<string>[] => {
      const texts = textsOf(spec, values)
      return spec.classNames.map((_, of) => new Set(texts.filter((_text, i) => labels[i] === of)))
    }
    Object.assign(byCountry, { train: sorted(train, trainLabels), test: sorted(test, held.labels) })
  }, 60_000)

  afterAll(() => rm(root, { recursive: true }))

  it('are small, and left alone when they are there and intact', async () => {
    const files = [built.manifest.train, built.manifest.test].flatMap((set) => [
      set.labels,
      ...set.examples,
    ])
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThanOrEqual(300e3)
    expect(await buildPlaces(join(root, 'places'))).toEqual({ ...built, written: false })
  })

  it('are each there once in a country: none is counted twice', () => {
    const counts = (sets: Set<string>[]) => sets.map((set) => set.size)
    expect(counts(byCountry.train)).toEqual([7805, 8675, 3698, 10649])
    expect(counts(byCountry.test)).toEqual([859, 1013, 405, 1162])
  })

  it('are held out by the name alone: one of two countries is on one side', () => {
    const train = new Set(byCountry.train.flatMap((set) => [...set]))
    for (const set of byCountry.test) for (const name of set) expect(train.has(name)).toBe(false)
  })

  it('are written lower case, with their accents, without numbers and remarks', () => {
    const [france, , britain, states] = byCountry.train.map(
      (set, of) => new Set([...set, ...(byCountry.test[of] as Set<string>)]),
    ) as [Set<string>, Set<string>, Set<string>, Set<string>]
    for (const name of [
      'saint-étienne',
      "l'haÿ-les-roses",
      'vandœuvre-lès-nancy',
      'château-chinon',
    ])
      expect(france.has(name), name).toBe(true)
    for (const name of ["bo'ness", 'st. helens']) expect(britain.has(name), name).toBe(true)
    for (const name of ["lā'ie", 'washington']) expect(states.has(name), name).toBe(true)
    for (const name of france) expect(name).not.toMatch(/[\dA-Z(]/)
  })
})
