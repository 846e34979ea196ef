/** What every measure must keep, on data that a judge reads and on those that none does, before its author writes a test. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { DATA_FIXTURES } from '../datasets/fixtures.ts'
import { openDataset } from '../datasets/load.ts'
import { defined } from '../lib/assert.ts'
import { realData } from '../measuring/realData.ts'
import { FEATURES } from './digits/judge.ts'
import { lettersOf } from './eyes/letters.ts'
import { Reference } from './reference/reference.ts'
import { measureSamples } from './reference/samples.ts'
import { MEASURES } from './measures/catalog.ts'
import { appliesTo, MEASURE_NAMES, measureOf, reasonOf } from './report/measures.ts'
import { noPause, pick, slice } from './statistics/rows.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Judgement } from './digits/judge.ts'
import type { Eyes } from './eyes/eyes.ts'
import type { Measure } from './measures/measure.ts'
import type { RealData } from './reference/known.ts'
import type { SampleMeasures } from './report/measures.ts'
import type { Rows } from './statistics/rows.ts'

const COUNT = 100
const NOT_OF_THESE = ['notDigits', 'notImages', 'notPoints', 'notText', 'noModes', 'noDistances']
const ANY = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** What `--json` has written from the first, at the top of the measures. */
const WRITTEN = [
  ...['count', 'of', 'extractor', 'digits', 'frechet', 'digitScore', 'recognised', 'confident'],
  ...['precision', 'recall', 'density', 'coverage', 'diversity', 'featureSpread', 'nearestPair'],
  ...['repeats', 'pictures', 'twoSample', 'modes', 'plane', 'empty', 'ndb', 'sharpness'],
  ...['memorisation'],
  ...['lacking', 'floors'],
]

const MODES = ['highQuality', 'covered', 'of', 'missing', 'reverseKl', 'variation']

/** So many more points of a perfect sampler than the floors were measured on. */
const BEYOND = 50_000

/** As many points as densities are measured on; of images, those at hand. */
async function cloudOf({ known }: Reference, examples: Rows): Promise<Rows> {
  const { plane, data } = known
  if (!plane || !data.fresh) return examples
  const { raw } = await data.fresh(BEYOND + plane.samples, 0, noPause)
  return slice(raw, BEYOND, plane.samples)
}

const fixture = (id: string): Promise<Dataset> =>
  defined(
    DATA_FIXTURES.find(({ spec }) => spec.id === id),
    id,
  ).open({ fetchFile: () => Promise.reject(new Error('no files')) })
const points = (): Promise<Dataset> =>
  openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })

/** Places of 8 x 8 pixels that have a neighbour on both sides and below. */
const INNER = Array.from({ length: 56 }, (_, at) => at).filter((at) => at % 8 > 0 && at % 8 < 7)

/** Tells the stripes apart by which way they run, and takes nothing else for stripes. */
async function lookAtStripes(images: Float32Array): Promise<Judgement> {
  const count = images.length / FEATURES
  const at = (i: number, place: number): number => images[i * FEATURES + place] as number
  const runs = [1, 8, 7].map((along) =>
    Uint8Array.from({ length: count }, (_, i) =>
      Number(INNER.every((place) => at(i, place) === at(i, place + along))),
    ),
  )
  const one = (i: number): number => runs.findIndex((way) => way[i] === 1)
  return {
    count,
    features: images,
    probabilities: Float32Array.from({ length: 3 * count }, (_, place) =>
      place % 3 === one(Math.floor(place / 3)) ? 0.96 : 0.02,
    ),
    recognised: Uint8Array.from({ length: count }, (_, i) =>
      Number(runs.filter((way) => way[i] === 1).length === 1),
    ),
  }
}

const ofStripes: Eyes = { extractor: 'judge', own: null, look: lookAtStripes }

/** The same as eyes of a reader's own images, which do not say what is none. */
const ofOwn: Eyes = {
  extractor: 'classifier',
  own: { features: FEATURES, exam: { accuracy: 1, count: 100 }, instead: null, variance: null },
  look: async (images) => ({ ...(await lookAtStripes(images)), recognised: null }),
}

const look = (real: RealData, judge: Eyes | null): Promise<Reference> =>
  Reference.open(real, judge, {
    most: { train: 1000, heldOut: real.heldOut.count - COUNT },
    turns: () => noPause,
    progress: () => undefined,
  })

/** The same real data with `count` training examples alone. */
const cut = (real: RealData, count: number): RealData => ({
  ...real,
  train: { ...real.train, count },
})

it('each file of measures/ is in the list, under its own name', async () => {
  const files = await readdir(join(import.meta.dirname, 'measures'))
  expect(files.map((file) => file.replace(/\.ts$/, '')).toSorted()).toEqual(
    [...MEASURE_NAMES, 'catalog', 'measure'].toSorted(),
  )
})

describe.each([
  ['points', points, 'coordinates', null],
  ['images that nobody judges', () => fixture('stripes'), 'pixels', null],
  ['images that a judge reads', () => fixture('stripes'), 'judge', ofStripes],
  ['images whose classes are told apart', () => fixture('stripes'), 'classifier', ofOwn],
  ['text', () => fixture('counting'), 'characters', lettersOf(6)],
] as const)('on %s', (_name, open, extractor, judge) => {
  let real: RealData
  /** Examples that are as good as real ones: real ones that nothing else has looked at. */
  let perfect: Rows
  let measured: SampleMeasures
  /** And one example, over and over. */
  let repeated: SampleMeasures
  /** Against a single training example. */
  let alone: SampleMeasures
  let reconstructed: SampleMeasures

  beforeAll(async () => {
    const data = await open()
    const mix = data.spec.classNames.map(() => 1)
    real = await realData(data, { mix, images: 0 })
    perfect = real.heldOut.read(real.heldOut.count - COUNT, COUNT)
    const reference = await look(real, judge)
    const cloud = await cloudOf(reference, perfect)
    measured = (await measureSamples(perfect, 'samples', reference, noPause, cloud)).measures
    const one = pick(perfect, new Uint32Array(COUNT))
    repeated = (await measureSamples(one, 'samples', reference, noPause)).measures
    const few = await look(cut(real, 1), judge)
    alone = (await measureSamples(slice(perfect, 0, 20), 'samples', few, noPause)).measures
    reconstructed = (await measureSamples(perfect, 'reconstructions', reference, noPause)).measures
  }, 60_000)

  it('a report keeps the names that programs read', () => {
    expect(Object.keys(measured)).toEqual(expect.arrayContaining(WRITTEN))
    expect(Object.keys(measured.frechet)).toEqual(['value', 'floor'])
    if (extractor === 'characters') expect(measured.memorisation).toBeNull()
    else expect(Object.keys(measured.memorisation ?? {})).toEqual(['ct', 'nearestRatio', 'copies'])
    if (measured.digits)
      expect(Object.keys(measured.digits)).toEqual(['share', 'covered', 'totalVariation', 'kl'])
    if (measured.modes) expect(Object.keys(measured.modes)).toEqual(MODES)
  })

  it.each(MEASURE_NAMES)(
    '%s of perfect samples is what real data score, or says why not',
    (name) => {
      const value = measureOf(measured, name)
      if (!appliesTo(name, extractor)) {
        expect(value).toBeNull()
        expect(NOT_OF_THESE).toContain(reasonOf(measured, name).reason)
        return
      }
      const floor = defined(measured.floors[name], `the floor of ${name}`)
      expect(value).toBeGreaterThanOrEqual(floor.low)
      expect(value).toBeLessThanOrEqual(floor.high)
    },
  )

  it.each(MEASURES.filter(({ id }) => appliesTo(id, extractor)).map((one) => [one.id, one]))(
    '%s of perfect samples is written as it is: a share is none to all, a count is whole',
    (name, { unit, most: limit = Number.POSITIVE_INFINITY }: Measure) => {
      const most = limit === 'classes' ? real.mix.length : limit
      const value = defined(measureOf(measured, name), name)
      expect(value).toBeLessThanOrEqual(unit === 'share' ? 1 : most)
      if (unit !== 'figure') expect(value).toBeGreaterThanOrEqual(0)
      if (unit === 'count') expect(Number.isInteger(value)).toBe(true)
    },
  )

  it.each(MEASURES.filter(({ id }) => appliesTo(id, extractor)).map((one) => [one.id, one]))(
    '%s of one example over and over is no better than what real data score',
    (name, { better }: Measure) => {
      const value = measureOf(repeated, name)
      const floor = defined(measured.floors[name], `the floor of ${name}`)
      if (value === null) return expect(reasonOf(repeated, name).reason).toBe('alike')
      const { low, high } = {
        higher: { ...ANY, high: floor.high },
        lower: { ...ANY, low: floor.low },
        real: ANY,
      }[better]
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
    },
  )

  it.each(MEASURE_NAMES)(
    '%s of a single training example is a number, or says what it lacks',
    (name) => {
      const value = measureOf(alone, name)
      if (value !== null) return expect(Number.isNaN(value)).toBe(false)
      expect([...NOT_OF_THESE, 'needsMore', 'alike']).toContain(reasonOf(alone, name).reason)
    },
  )

  it.each(
    MEASURES.filter(
      (one: Measure) => one.samplesOnly && (one.only !== 'stacks' || appliesTo(one.id, extractor)),
    ).map(({ id }) => id),
  )('%s is not asked of reconstructions', (name) => {
    expect(measureOf(reconstructed, name)).toBeNull()
    const reason = appliesTo(name, extractor) ? 'reconstructions' : 'noDistances'
    expect(reasonOf(reconstructed, name)).toEqual({ reason })
  })
})
