/** What every measure must keep, on data that a judge reads and on those that none does, before its author writes a test. */
import { beforeAll, describe, expect, it } from 'vitest'
import { DATA_FIXTURES } from '../datasets/fixtures.ts'
import { openDataset } from '../datasets/load.ts'
import { defined } from '../lib/assert.ts'
import { realData } from '../measuring/realData.ts'
import { Reference } from './reference/reference.ts'
import { measureSamples } from './reference/samples.ts'
import { appliesTo, MEASURE_NAMES, measureOf, reasonOf } from './report/measures.ts'
import { noPause, slice } from './statistics/rows.ts'
import type { Dataset } from '../data/dataset.ts'
import type { RealData } from './reference/known.ts'
import type { SampleMeasures } from './report/measures.ts'
import type { Rows } from './statistics/rows.ts'

const COUNT = 100

const fixture = (id: string): Promise<Dataset> =>
  defined(
    DATA_FIXTURES.find(({ spec }) => spec.id === id),
    id,
  ).open({ fetchFile: () => Promise.reject(new Error('no files')) })
const points = (): Promise<Dataset> =>
  openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })

const look = (real: RealData): Promise<Reference> =>
  Reference.open(real, null, {
    most: { train: 1000, heldOut: real.heldOut.count - COUNT },
    turns: () => noPause,
    progress: () => undefined,
  })

/** The same real data with `count` training examples alone. */
const cut = (real: RealData, count: number): RealData => ({
  ...real,
  train: { ...real.train, count },
})

describe.each([
  ['points', points, 'coordinates'],
  ['images that nobody judges', () => fixture('stripes'), 'pixels'],
] as const)('on %s', (_name, open, extractor) => {
  let real: RealData
  /** Examples that are as good as real ones: real ones that nothing else has looked at. */
  let perfect: Rows
  let measured: SampleMeasures

  beforeAll(async () => {
    const data = await open()
    const mix = data.spec.classNames.map(() => 1)
    real = await realData(data, { mix, images: 0 })
    perfect = real.heldOut.read(real.heldOut.count - COUNT, COUNT)
    measured = (await measureSamples(perfect, 'samples', await look(real), noPause)).measures
  }, 60_000)

  it.each(MEASURE_NAMES)(
    '%s of perfect samples is what real data score, or says why not',
    (name) => {
      const value = measureOf(measured, name)
      if (!appliesTo(name, extractor)) {
        expect(value).toBeNull()
        expect(['notDigits', 'notImages', 'noModes']).toContain(reasonOf(measured, name).reason)
        return
      }
      const floor = defined(measured.floors[name], `the floor of ${name}`)
      expect(value).toBeGreaterThanOrEqual(floor.low)
      expect(value).toBeLessThanOrEqual(floor.high)
    },
  )

  it.each(MEASURE_NAMES)(
    '%s of a single training example is a number, or says what it lacks',
    async (name) => {
      const alone = await look(cut(real, 1))
      const { measures } = await measureSamples(slice(perfect, 0, 20), 'samples', alone, noPause)
      const value = measureOf(measures, name)
      if (value !== null) return expect(Number.isNaN(value)).toBe(false)
      expect(['notDigits', 'notImages', 'noModes', 'needsMore', 'alike']).toContain(
        reasonOf(measures, name).reason,
      )
    },
  )

  it.each(['ct', 'nearestRatio', 'copies'] as const)(
    '%s is not asked of reconstructions',
    async (name) => {
      const { measures } = await measureSamples(
        perfect,
        'reconstructions',
        await look(real),
        noPause,
      )
      expect(measureOf(measures, name)).toBeNull()
      expect(reasonOf(measures, name)).toEqual({ reason: 'reconstructions' })
    },
  )
})
