import { beforeAll, describe, expect, it } from 'vitest'
import { DataError } from '../data/dataError.ts'
import { Rng } from '../lib/rng.ts'
import { Judge } from '../metrics/digits/judge.ts'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { landscapeOf, placesOf, principalDirections } from './codes.ts'
import { disposeSpace, noiseImages, openPoints, smallSpace } from './testSpace.ts'

beforeAll(() => openTestBackend('wasm'))

const nobody = async (): Promise<null> => null

describe('the places of a model with an encoder', () => {
  it('are the posterior means of the first test examples, with their spread', async () => {
    const data = await openPoints()
    const space = await smallSpace('vae', data)
    const places = await placesOf(space, 7, nobody, noPause)
    const test = await data.test()
    const points = new Float32Array(14)
    test.read(0, 7, points)
    expect(places.origin).toBe('test')
    expect(places.examples.values).toEqual(points)
    expect(places.labels).toEqual(test.labels.slice(0, 7))
    const { mu, logVar } = (await space.model.encode(rowsOf(points, 2), noPause))!
    expect(places.z).toEqual(mu)
    expect(places.std![3]!).toBeCloseTo(Math.exp(logVar!.values[3]! / 2), 6)
    disposeSpace(space)
  })

  it('are points where it encodes to points, and no more than there are examples', async () => {
    const space = await smallSpace('autoencoder', noiseImages(10, 12))
    const places = await placesOf(space, 50, nobody, noPause)
    expect(places.std).toBeNull()
    expect(places.z.count).toBe(12)
    const { slant, thickness } = landscapeOf(places, space.data.spec)
    expect([slant?.length, thickness?.length]).toEqual([12, 12])
    disposeSpace(space)
  })
})

describe('the places of a model without an encoder', () => {
  it('are the same draws every time, with what they decode to, and leave no tensor', async () => {
    const space = await smallSpace('gan', await openPoints(), { conditional: false })
    const before = tf.memory().numTensors
    const places = await placesOf(space, 600, nobody, noPause)
    expect(tf.memory().numTensors).toBe(before)
    expect(places).toEqual(await placesOf(space, 600, nobody, noPause))
    expect(places).toMatchObject({ origin: 'prior', std: null, labels: null })
    expect(places.examples).toEqual(await space.model.decode(places.z, null))
    const { slant, mean } = landscapeOf(places, space.data.spec)
    expect(slant).toBeNull()
    expect(Math.abs(mean[0]!)).toBeLessThan(0.15)
    disposeSpace(space)
  })

  it('have the classes that the judge sees, and none when the judge cannot be had', async () => {
    const space = await smallSpace('gan', noiseImages(10, 10), { conditional: false })
    const judge = new Judge(new Rng(1))
    const { labels, examples } = await placesOf(space, 9, async () => judge, noPause)
    const { probabilities } = await judge.look(examples.values)
    for (const [i, label] of labels!.entries()) {
      const row = [...probabilities.subarray(i * 10, (i + 1) * 10)]
      expect(row[label]).toBe(Math.max(...row))
    }
    const gone = () => Promise.reject(new DataError('dataMissing', 'judge', 'is not there'))
    expect((await placesOf(space, 9, gone, noPause)).labels).toBeNull()
    judge.dispose()
    disposeSpace(space)
  })

  it('are asked for the classes of the training mix in turn', async () => {
    const space = await smallSpace('gan', await openPoints('ring8'), { conditional: true })
    const mix = [1, 0, 1, 0, 0, 0, 0, 1]
    const mixed = { ...space, experiment: { ...space.experiment, mix } }
    const { labels, examples, z } = await placesOf(mixed, 5, nobody, noPause)
    expect([...labels!]).toEqual([0, 2, 7, 0, 2])
    expect(examples).toEqual(await space.model.decode(z, labels))
    disposeSpace(space)
  })
})

describe('the principal directions', () => {
  it('are the long axes of a cloud, of length 1', () => {
    const rng = new Rng(2)
    const rows = rowsOf(
      Float32Array.from(
        Array.from({ length: 500 }, () => {
          const [a, b, c] = [5 * rng.normal(), 2 * rng.normal(), 0.1 * rng.normal()]
          return [(a - b) / Math.SQRT2, c, (-a - b) / Math.SQRT2]
        }).flat(),
      ),
      3,
    )
    const [first, second] = principalDirections(rows)
    expect(Math.hypot(...first)).toBeCloseTo(1, 5)
    expect(Math.abs(first[0]! - first[2]!)).toBeCloseTo(Math.SQRT2, 2)
    expect(Math.abs(second[0]! + second[2]!)).toBeCloseTo(Math.SQRT2, 2)
    // The largest coordinate is positive.
    expect(Math.max(...first)).toBeCloseTo(Math.max(...first.map(Math.abs)), 6)
  })

  it('exist for a single row, and are a line in one dimension', () => {
    const [a, b] = principalDirections(rowsOf(Float32Array.of(3, 4), 2))
    expect([Math.hypot(...a), Math.hypot(...b)]).toEqual([1, 1])
    expect(principalDirections(rowsOf(Float32Array.of(3, 4), 1))).toEqual([
      Float32Array.of(1),
      Float32Array.of(0),
    ])
  })
})
