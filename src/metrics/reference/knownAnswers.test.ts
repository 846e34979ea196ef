/** Inputs whose answer is known, through the code that measures a model's samples. */
import { beforeAll, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { loadJudge } from '../../judge/loadJudge.ts'
import { OUTLIER_KINDS, outliersOf } from '../../judge/outlierExam.ts'
import { realData } from '../../measuring/realData.ts'
import { verdictOfImages } from '../verdict/evidence.ts'
import { recognisedShare } from '../digits/digits.ts'
import { see } from './look.ts'
import { appliesTo, MEASURE_NAMES, measureOf } from '../report/measures.ts'
import { Reference } from './reference.ts'
import { noPause, pick } from '../statistics/rows.ts'
import { measureSamples } from './samples.ts'
import { fetchPublic, openMnist, testImages } from './testData.ts'
import type { SampleMeasures } from '../report/measures.ts'
import type { Rows } from '../statistics/rows.ts'
import type { Verdict } from '../verdict/verdicts.ts'

const COUNT = 1000

let reference: Reference
let test: { images: Rows; labels: Uint8Array }

beforeAll(async () => {
  await openTestBackend('wasm')
  const data = await openMnist()
  test = await testImages(data)
  reference = await Reference.open(
    await realData(data, { mix: new Array<number>(10).fill(1), images: 0 }),
    await loadJudge(fetchPublic),
    { most: { train: 20_000, heldOut: 10_000 }, turns: () => noPause, progress: () => undefined },
  )
}, 180_000)

async function examine(raw: Rows): Promise<{ measures: SampleMeasures; verdict: Verdict }> {
  const { measures } = await measureSamples(raw, 'samples', reference, noPause)
  return { measures, verdict: verdictOfImages(measures, reference.known.data.mix) }
}

/** The first test images of these digits. */
function ofDigits(digits: readonly number[], count: number): number[] {
  const places: number[] = []
  for (let i = 0; places.length < count; i++)
    if (digits.includes(test.labels[i] as number)) places.push(i)
  return places
}

/** Held-out images drawn at random: the second half of the test set is easier than the first. */
function heldOut(count = COUNT): Rows {
  const places = Uint32Array.from({ length: test.images.count }, (_, i) => i)
  new Rng(5).shuffle(places)
  return pick(test.images, places.subarray(0, count))
}

const copied = (count = COUNT): Rows => reference.known.data.train.read(10_000, count)

function join(...parts: readonly Rows[]): Rows {
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  return {
    count,
    size: 784,
    values: Float32Array.from(parts.flatMap(({ values }) => [...values])),
  }
}

/** Convolves with a Gaussian of this width, cut at three widths. */
function blurred({ count, size, values }: Rows, sigma: number): Rows {
  const reach = Math.ceil(3 * sigma)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)),
  )
  const total = weights.reduce((sum, w) => sum + w, 0)
  const along = (source: Float32Array, dx: number, dy: number): Float32Array => {
    const out = new Float32Array(source.length)
    for (let n = 0; n < count; n++)
      for (let y = 0; y < 28; y++)
        for (let x = 0; x < 28; x++) {
          let sum = 0
          for (let k = -reach; k <= reach; k++) {
            const [px, py] = [x + k * dx, y + k * dy]
            if (px < 0 || px >= 28 || py < 0 || py >= 28) continue
            sum += (weights[k + reach] as number) * (source[n * 784 + py * 28 + px] as number)
          }
          out[n * 784 + y * 28 + x] = sum / total
        }
    return out
  }
  return { count, size, values: along(along(values, 1, 0), 0, 1) }
}

describe('images whose answer is known', () => {
  it('finds held-out digits healthy, with every measure within what real data score', async () => {
    const { measures, verdict } = await examine(heldOut())
    const outside = MEASURE_NAMES.filter((name) => {
      if (!appliesTo(name, 'judge')) return false
      const value = measureOf(measures, name)
      const floor = measures.floors[name]
      return value === null || !floor || value < floor.low || value > floor.high
    })
    expect(outside).toEqual([])
    expect(verdict.id).toBe('healthy')
  })

  it('names the seven digits that are missing when there are only 1, 7 and 9', async () => {
    const { measures, verdict } = await examine(pick(test.images, ofDigits([1, 7, 9], COUNT)))
    expect(verdict.id).toBe('partial-collapse')
    expect(verdict.evidence.missing).toEqual([0, 2, 3, 4, 5, 6, 8])
    expect(verdict.evidence.dominant.toSorted((a, b) => a - b)).toEqual([1, 7, 9])
    expect(measures.digits?.covered).toBe(3)
  })

  it('calls one image a thousand times a collapse', async () => {
    for (const place of [0, 1, 2, 8, 18]) {
      const image = new Array<number>(COUNT).fill(place)
      const { measures, verdict } = await examine(pick(test.images, image))
      expect(verdict.id).toBe('collapse')
      expect(measures.diversity).toBeLessThan(0.01)
    }
  })

  it('counts the pictures of who owns one of each digit, and calls it a collapse', async () => {
    const places = Array.from({ length: 10 }, (_, digit) => ofDigits([digit], 1)[0] as number)
    const ten = Array.from({ length: 1500 }, (_, i) => places[i % 10] as number)
    const { measures, verdict } = await examine(pick(test.images, ten))
    expect(measures.diversity).toBeGreaterThan(0.8)
    expect(measures.digits?.covered).toBeGreaterThan(8)
    expect(measures.pictures?.estimate).toBeCloseTo(10, 0)
    expect(verdict.id).toBe('collapse')
    expect(verdict.evidence.signals.pictures).toBe(measures.pictures?.estimate)
  })

  it('shows no precision of empty images, and gives no verdict on them', async () => {
    const empty = { count: COUNT, size: 784, values: new Float32Array(COUNT * 784) }
    const { measures } = await examine(empty)
    expect(measures).toMatchObject({ precision: null, density: null })
    expect(measures.lacking.precision).toEqual({ reason: 'alike' })
    const { mix } = reference.known.data
    const oddities = [{ kind: 'empty', share: 1, value: 0 }] as const
    expect(verdictOfImages(measures, mix, oddities).id).toBe('unclear')
  })

  it('names the digit that makes up half of the samples', async () => {
    const half = pick(test.images, ofDigits([3], COUNT / 2))
    const { verdict } = await examine(join(half, heldOut(COUNT / 2)))
    expect(verdict.id).toBe('partial-collapse')
    expect(verdict.evidence.dominant).toEqual([3])
  })

  it('recognises nothing in uniform noise', async () => {
    const values = new Rng(3).uniforms(COUNT * 784)
    const { measures, verdict } = await examine({ count: COUNT, size: 784, values })
    expect(verdict.id).toBe('unrecognisable')
    expect(measures.density).toBeLessThan(0.3)
    expect(measures.memorisation?.nearestRatio).toBeGreaterThan(2)
    expect(measures.recall).toBe(0)
    expect(measures.recognised).toBeLessThan(0.02)
    expect(measures.digits).toMatchObject({ covered: 0 })
    expect(measures.confident).toBeLessThan(0.02)
  })

  it('counts the digits alone of which half have noise in their place, and says so', async () => {
    const noise = { count: COUNT / 2, size: 784, values: new Rng(3).uniforms((COUNT / 2) * 784) }
    const { measures, verdict } = await examine(join(heldOut(COUNT / 2), noise))
    expect(measures.recognised).toBeGreaterThan(0.48)
    expect(measures.recognised).toBeLessThan(0.51)
    expect(measures.confident).toBeLessThan(0.51)
    expect(measures.digits).toMatchObject({ covered: 10 })
    expect(measures.digits?.totalVariation).toBeLessThan(0.1)
    expect(verdict.id).toBe('unrecognisable')
    expect(verdict.evidence.signals.recognised).toBe(measures.recognised)
    expect(verdict.evidence).toMatchObject({ dominant: [], missing: [] })
  })

  it.each([0, 0.5, 1])('sees no digit in images that are %d throughout', async (value) => {
    const flat = { count: COUNT, size: 784, values: new Float32Array(COUNT * 784).fill(value) }
    const { measures } = await examine(flat)
    expect(measures).toMatchObject({ recognised: 0, confident: 0, digitScore: 1 })
    expect(measures.digits).toMatchObject({ covered: 0, totalVariation: null, kl: null })
  })

  it.each(OUTLIER_KINDS)('takes next to none of %s for digits', async (kind) => {
    const { labels, images } = test
    const values = outliersOf(kind, 500, { images: images.values, labels }, new Rng(7))
    const { eyes } = reference.known
    const { judged } = await see({ count: 500, size: 784, values }, eyes, noPause)
    expect(recognisedShare(defined(judged, 'a judgement').recognised)).toBeLessThan(0.03)
  })

  it('sees the Fréchet distance rise with every blur, and the sharpness fall', async () => {
    const sharp = heldOut()
    const panels = [await examine(sharp)]
    for (const sigma of [0.5, 0.75, 1, 1.5, 2, 3]) panels.push(await examine(blurred(sharp, sigma)))
    const distances = panels.map(({ measures }) => measures.frechet.value as number)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    const sharpness = panels.map(({ measures }) => measures.sharpness as number)
    expect(sharpness).toEqual(sharpness.toSorted((a, b) => b - a))
  })

  it('calls training images memorised', async () => {
    const { measures, verdict } = await examine(copied())
    expect(measures.memorisation?.ct).toBeLessThan(-10)
    expect(measures.memorisation?.nearestRatio).toBe(0)
    expect(verdict.id).toBe('memorising')
  })

  it('calls samples memorised of which every second one is a training image', async () => {
    const { measures, verdict } = await examine(join(copied(500), heldOut(500)))
    expect(measures.memorisation?.ct).toBeLessThan(-3)
    expect(measures.memorisation?.copies).toBeGreaterThan(0.45)
    expect(verdict.id).toBe('memorising')
  })
})
