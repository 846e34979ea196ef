/** Lists of names whose answer is known, through the code that measures a model's samples. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../datasets/load.ts'
import { Rng } from '../../lib/rng.ts'
import { realData } from '../../measuring/realData.ts'
import { lettersOf } from '../eyes/letters.ts'
import { Reference } from '../reference/reference.ts'
import { measureSamples } from '../reference/samples.ts'
import { fetchPublic } from '../reference/testData.ts'
import { appliesTo, MEASURE_NAMES, measureOf, reasonOf } from '../report/measures.ts'
import { noPause, pick } from '../statistics/rows.ts'
import { verdictOfImages } from '../verdict/evidence.ts'
import { namesOf } from './names.ts'
import { BIGRAM, LONGEST } from './ngrams.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { SampleMeasures } from '../report/measures.ts'
import type { Rows } from '../statistics/rows.ts'
import type { Verdict } from '../verdict/verdicts.ts'

const COUNT = 1000

let data: Dataset
let reference: Reference

beforeAll(async () => {
  data = await openDataset('places', { fetchFile: (path) => fetchPublic(`datasets/${path}`) })
  await data.need(data.spec.trainCount)
  reference = await Reference.open(
    await realData(data, { mix: [1, 1, 1, 1], images: 0 }),
    lettersOf(size()),
    {
      most: { train: Number.POSITIVE_INFINITY, heldOut: Number.POSITIVE_INFINITY },
      turns: () => noPause,
      progress: () => undefined,
    },
  )
}, 120_000)

const size = (): number => data.spec.shape[0] as number
const vocabulary = (): number => data.spec.vocabulary as number

async function examine(raw: Rows): Promise<{ measures: SampleMeasures; verdict: Verdict }> {
  const { measures } = await measureSamples(raw, 'samples', reference, noPause)
  return { measures, verdict: verdictOfImages(measures, reference.known.data.mix) }
}

/** Names written as tokens, with ends behind them. */
function written(names: readonly string[]): Rows {
  const values = new Float32Array(names.length * size())
  for (const [i, name] of names.entries())
    values.set(
      Array.from(name, (token) => token.charCodeAt(0)),
      i * size(),
    )
  return { count: names.length, size: size(), values }
}

/** Held-out names that stand for samples. */
const heldOut = (): Rows =>
  pick(
    reference.known.standIns.raw,
    Uint32Array.from({ length: COUNT }, (_, i) => i),
  )

/** Letters drawn at random, as long as held-out names are. */
function randomLetters(): Rows {
  const rng = new Rng(1)
  const draw = (): string => String.fromCharCode(1 + rng.integer(vocabulary() - 1))
  return written(namesOf(heldOut()).map((name) => Array.from(name, draw).join('')))
}

describe('names', () => {
  it('that were held out are healthy, all new, and what real names score', async () => {
    const { measures, verdict } = await examine(heldOut())
    expect(verdict.id).toBe('healthy')
    expect(measures).toMatchObject({
      extractor: 'characters',
      newNames: 1,
      frechet: { value: null },
    })
    for (const name of MEASURE_NAMES) {
      if (!appliesTo(name, 'characters')) {
        expect([name, measureOf(measures, name)]).toEqual([name, null])
        expect(['noDistances', 'noModes', 'notDigits', 'notImages', 'notPoints']).toContain(
          reasonOf(measures, name).reason,
        )
        continue
      }
      const { low, high } = measures.floors[name] ?? { low: Number.NaN, high: Number.NaN }
      expect(measureOf(measures, name), name).toBeGreaterThanOrEqual(low)
      expect(measureOf(measures, name), name).toBeLessThanOrEqual(high)
    }
  })

  it('of the training list are learnt by heart', async () => {
    const { measures, verdict } = await examine(reference.known.data.train.read(0, COUNT))
    expect(verdict.id).toBe('memorising')
    expect(measures).toMatchObject({ newNames: 0, nearCopies: 0 })
  })

  it('that are one name over and over repeat themselves', async () => {
    const { measures, verdict } = await examine(pick(heldOut(), new Uint32Array(COUNT)))
    expect(verdict.id).toBe('repeating')
    expect(measures.distinctNames).toBe(1 / COUNT)
    expect(measures.selfBleu).toBeCloseTo(1, 9)
  })

  it('of random letters are no names', async () => {
    const { measures, verdict } = await examine(randomLetters())
    expect(measures.bleu).toBeLessThan(0.1)
    expect(verdict.id).toBe('underfitting')
  })
})

describe('counts of letters', () => {
  it('cost what the order-5 counts of each country are known to, and pairs more', async () => {
    const rivals = await reference.rivals(true)
    const { heldOut: held } = reference.known.data
    const real = { names: namesOf(held.read(0, held.count)), labels: held.labels }
    // Interpolated Witten-Bell of order 5, each country on its own: FR 1.857, IT 1.785, GB 1.999, US 1.783 on another random
    // tenth; ten random tenths scatter by 0.03.
    const { perClass, all } = rivals?.nats(real, LONGEST) ?? { perClass: [], all: Number.NaN }
    for (const [label, known] of [1.857, 1.785, 1.999, 1.783].entries())
      expect(Math.abs((perClass[label] ?? Number.NaN) - known), `${label}`).toBeLessThan(0.08)
    expect(rivals?.nats(real, BIGRAM).all).toBeGreaterThan(all + 0.4)
  })
})
