/** Tiles of matrix products: the numbers are the same whichever is chosen, and the fastest is found and kept. */
import { describe, expect, it } from 'vitest'
import * as tf from '../nn/tf.ts'
import { conv2dTranspose } from './products.ts'
import { submitPending } from './webgpu/access.ts'
import { numbers, results, start } from './webgpu/testBackends.ts'
import { candidates, nameOf, Tiles } from './webgpu/tiles.ts'
import type { WebGpuBackend } from './webgpu/access.ts'
import type { Stopwatch } from './webgpu/tiles.ts'

const CANDIDATES = candidates(40)

const backend = (): WebGpuBackend => tf.backend() as unknown as WebGpuBackend

/** A search among what was multiplied last, by a clock that says `ms` of the candidates in turn. Tells what it took. */
async function search(ms: readonly number[], budget = Infinity): Promise<string[]> {
  let timings = 0
  const clock: Stopwatch = () => Promise.resolve(ms[timings++ % ms.length] as number)
  const tiles = Tiles.of(backend())
  const before = Object.keys(tiles.choices)
  await tiles.search(backend(), clock, budget)
  const now = Object.entries(tiles.choices)
  return now.filter(([key]) => !before.includes(key)).map(([, name]) => name)
}

/** A product of a shape of its own: so many columns of a long inner dimension, which is shared out. */
const multiply = (columns: number, rows: number): tf.Tensor =>
  tf.tidy(() => tf.matMul(tf.ones([rows, 2048]), tf.ones([2048, columns])))

describe('the numbers of a transposed convolution and of its gradients', () => {
  it.each([3, 37])('are the same with every tile, for %i channels', async (channels) => {
    const inputs = [numbers([2, 7, 7, 5]), numbers([4, 4, channels, 5]), numbers([channels])]
    const compute = (...all: tf.Tensor[]): tf.Tensor[] => {
      const layer = (x: tf.Tensor, w: tf.Tensor, b: tf.Tensor): tf.Tensor =>
        conv2dTranspose(x, w, b, {
          outputShape: [2, 14, 14, channels],
          ...({ strides: 2, pad: 'same', activation: 'leakyRelu' } as const),
        })
      return [
        layer(...(all as [tf.Tensor, tf.Tensor, tf.Tensor])),
        ...tf.grads(layer as never)(all),
      ]
    }
    const expected = await results('webgpu', inputs, compute)
    await search([1])
    const tiles = Tiles.of(backend())
    const keys = Object.keys(tiles.choices)
    expect(keys.length).toBeGreaterThan(0)
    for (const tile of candidates(channels)) {
      tiles.adopt(Object.fromEntries(keys.map((key) => [key, nameOf(tile)])))
      expect(await results('webgpu', inputs, compute), nameOf(tile)).toEqual(expected)
    }
  })
})

describe('a search', () => {
  it('takes the candidate of the shortest time, and keeps the first where none is much shorter', async () => {
    await start('webgpu')
    multiply(40, 33).dispose()
    expect(await search([9, 9, 9, 3, 9, 9])).toEqual([nameOf(CANDIDATES[3]!)])
    multiply(40, 34).dispose()
    expect(await search([9, 9, 9, 8.5, 9, 9])).toEqual([nameOf(CANDIDATES[0])])
    // Nothing is left to try.
    multiply(40, 33).dispose()
    expect(await search([1])).toEqual([])
  })

  it('keeps the first where a device is too slow to try any', async () => {
    await start('webgpu')
    multiply(40, 35).dispose()
    expect(await search([9000, 9000, 9000, 10, 9000, 9000], 60_000)).toEqual([
      nameOf(CANDIDATES[0]),
    ])
  })

  it('leaves no tensor behind, by the real clock as well', async () => {
    await start('webgpu')
    multiply(40, 36).dispose()
    submitPending(backend())
    const { numBytesInGPU: before } = tf.memory() as unknown as { numBytesInGPU: number }
    await tf.searchTiles()
    expect(tf.memory()).toMatchObject({ numBytesInGPU: before })
  })

  it('ignores names that no tile has', async () => {
    await start('webgpu')
    const tiles = Tiles.of(backend())
    tiles.adopt({ unheard: '3 x 3 of 1 x 1' })
    expect(tiles.choices).not.toHaveProperty('unheard')
  })
})
