/** What every data set of the catalogue must keep, before its author writes a test. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOf } from '../lib/numbers.ts'
import { JUDGED_SHAPE } from '../metrics/digits/judge.ts'
import { fetchPublic } from '../metrics/reference/testData.ts'
import { checkExperiment, defaultExperiment } from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { areDigits, DATASETS } from './datasets.ts'
import { DATA_FIXTURES } from './fixtures.ts'
import { openDataset } from './load.ts'
import { firstHeldOut, firstOf } from './testSets.ts'
import { charactersOf, END, textsOf, tokensOf } from './text.ts'
import type { Dataset, OpenDataset } from '../data/dataset.ts'

const LOOKED_AT = 400
const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url))
const fetchFile = (path: string): Promise<Response> => fetchPublic(`datasets/${path}`)

/** The catalogue's, and the throw-away ones that no page offers. */
const ALL = [
  ...DATASETS.map(
    (spec) => [spec.id, spec, (o: Parameters<OpenDataset>[0]) => openDataset(spec.id, o)] as const,
  ),
  ...DATA_FIXTURES.map(({ spec, open }) => [spec.id, spec, open] as const),
]

describe('the catalogue of data sets', () => {
  it('has every data set once', () => {
    expect(new Set(ALL.map(([id]) => id)).size).toBe(ALL.length)
  })

  it('knows no folder that is not there', async () => {
    await expect(openDataset('nowhere', { fetchFile })).rejects.toThrow('datasets/nowhere')
  })
})

describe.each(ALL)('the data set %s', (_id, spec, open) => {
  const { shape, classes, trainCount, testCount } = spec
  let data: Dataset
  beforeAll(async () => {
    data = await open({ fetchFile })
    await data.need(LOOKED_AT)
  })

  it('says of itself what it is', () => {
    expect(shape).toHaveLength({ image: 3, points: 1, tokens: 1 }[spec.kind])
    expect(spec.vocabulary !== undefined).toBe(spec.kind === 'tokens')
    expect(spec.alphabet?.length).toBe(spec.vocabulary)
    expect(new Set(spec.classNames).size).toBe(classes)
    expect(spec.mixes.flat().every((index) => index < classes)).toBe(true)
    for (const kept of spec.mixes) expect(kept.length).toBeLessThan(classes)
    for (const picture of [spec.thumbnail, ...Object.values(spec.firstVisit ?? {})])
      if (picture) expect(existsSync(PUBLIC + picture)).toBe(true)
  })

  it('is judged only where the judge can read it', () => {
    if (!areDigits(spec)) return
    expect([shape, classes]).toEqual([JUDGED_SHAPE, 10])
  })

  it('has the examples that it announces, and no more', async () => {
    expect(data.spec).toBe(spec)
    expect([data.trainLabels.length, data.blockEnds.at(-1)]).toEqual([trainCount, trainCount])
    const test = await data.test()
    expect([test.count, test.labels.length]).toEqual([testCount, testCount])
    await expect(data.need(trainCount + 1)).rejects.toThrow(`no ${trainCount + 1} training`)
    expect(() => test.read(testCount - 1, 2, new Float32Array(2 * sizeOf(shape)))).toThrow(
      'no test examples',
    )
  })

  it('labels its examples with each of its classes, and with no other', async () => {
    const { labels } = await data.test()
    for (const all of [data.trainLabels, labels])
      expect(new Set(all)).toEqual(new Set(spec.classNames.keys()))
  })

  it('reads as numbers of its kind that are not all alike, and holds others out', async () => {
    const values = firstOf(data, LOOKED_AT)
    const least = values.reduce((a, b) => Math.min(a, b))
    const most = values.reduce((a, b) => Math.max(a, b))
    expect(most).toBeGreaterThan(least)
    expect(Number.isFinite(least) && Number.isFinite(most)).toBe(true)
    if (spec.kind === 'image') expect([least, most]).toEqual([0, 1])
    expect(await firstHeldOut(data, 100)).not.toEqual(values.slice(0, 100 * sizeOf(shape)))
  })

  it('reads as texts that end, in characters of its alphabet, each of which is in use', async () => {
    if (spec.kind !== 'tokens') return
    expect(spec.alphabet?.[END]).toBe('')
    expect(new Set(spec.alphabet).size).toBe(spec.alphabet?.length)
    await data.need(trainCount)
    const values = firstOf(data, trainCount)
    const texts = textsOf(spec, values)
    expect(new Set(texts.flatMap(charactersOf))).toEqual(new Set(spec.alphabet?.slice(1)))
    expect(Float32Array.from(texts.flatMap((text) => [...tokensOf(spec, text)]))).toEqual(values)
  })

  it('is the same each time that it is opened', async () => {
    const again = await open({ fetchFile })
    await again.need(LOOKED_AT)
    expect(firstOf(again, LOOKED_AT)).toEqual(firstOf(data, LOOKED_AT))
    expect(again.trainLabels).toEqual(data.trainLabels)
  })

  it('takes a mix: all of its classes, or one alone', () => {
    const all = spec.classNames.map(() => 1)
    expect(data.select(all, 0)).toHaveLength(trainCount)
    expect(data.select(all, 7)).toHaveLength(7)
    const last = data.select(
      all.map((_, index) => (index === classes - 1 ? 1 : 0)),
      0,
    )
    expect(new Set(Array.from(last, (index) => data.trainLabels[index]))).toEqual(
      new Set([classes - 1]),
    )
  })

  const readers = FAMILIES.filter(({ kinds }) => kinds.includes(spec.kind))
  it.each(readers.map(({ id }) => id))('is an experiment of the family %s', (family) => {
    if (!DATASETS.includes(spec)) return
    expect(checkExperiment(defaultExperiment(family, spec.id))).toHaveProperty('experiment')
  })
})
