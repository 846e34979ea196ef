import { beforeAll, describe, expect, it } from 'vitest'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { augmentation } from './augmentation.ts'
import { shapes } from './testPictures.ts'
import type { Source } from './augmentation.ts'

beforeAll(() => openTestBackend('wasm'))

const PIXELS = 784
const data = shapes([120, 120, 120])
const others = shapes([60, 60, 60], { seed: 9 })

/** A generator that hands out images of each class which nobody has seen, or such of another class than it says. */
const generator = (isRight: boolean): Source['model'] => ({
  isConditional: true,
  sample: (count, labels) => {
    const values = new Float32Array(count * PIXELS)
    for (let i = 0; i < count; i++) {
      const label = ((labels?.[i] ?? 0) + (isRight ? 0 : 1)) % 3
      const places = [...others.trainLabels.keys()].filter((at) => others.trainLabels[at] === label)
      const place = Uint32Array.of(places[i % places.length] ?? 0)
      others.read(place, values.subarray(i * PIXELS, (i + 1) * PIXELS))
    }
    return Promise.resolve(rowsOf(values, PIXELS))
  },
})

const sourceOf = (model: Source['model']): Source => ({
  ...{ model, data },
  experiment: { mix: [1, 1, 1], images: 0 },
})

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('generated images beside few real ones', () => {
  it('help a classifier when they show what the real ones lack, and harm it when their labels are wrong', async () => {
    const wanted = { real: 6, generated: 90 }
    const good = await augmentation(sourceOf(generator(true)), wanted, noPause)
    const bad = await augmentation(sourceOf(generator(false)), wanted, noPause)
    expect(good.without).toEqual(bad.without)
    expect(mean(good.with)).toBeGreaterThan(mean(good.without))
    expect(mean(bad.with)).toBeLessThan(mean(bad.without))
    expect(good).toMatchObject({ real: 6, generated: 90, trainedOn: data.spec.trainCount })
  })

  it('are given up at once when told so, and leave no tensor behind', async () => {
    const before = tf.memory().numTensors
    let turns = 0
    const ended = augmentation(sourceOf(generator(true)), { real: 6, generated: 9 }, async () => {
      if (++turns === 5) throw new Error('the question was cancelled')
    })
    await expect(ended).rejects.toThrow('cancelled')
    expect(tf.memory().numTensors).toBe(before)
  })

  it('are refused of a model that is told no class', async () => {
    const model = { ...generator(true), isConditional: false }
    await expect(augmentation(sourceOf(model), { real: 6, generated: 9 }, noPause)).rejects.toThrow(
      'need a class',
    )
  })
})
