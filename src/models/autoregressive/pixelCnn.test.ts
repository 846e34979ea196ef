import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOf } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { EVALUATING } from '../../nn/network.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { networkOf } from '../trunks.ts'
import { defaultExperiment } from '../experiment.ts'
import { networks } from './networks.ts'
import type { AutoregressiveHyperparameters as Hp } from './spec.ts'

const [HEIGHT, WIDTH] = [8, 11] as const
const SHAPE = [HEIGHT, WIDTH, 1] as const

/** Of tanh no unit is ever off. */
const settings = (blocks: number): Hp =>
  ({
    ...defaultExperiment('autoregressive').hyperparameters,
    ...{ network: 'conv', channels: 4, blocks, activation: 'tanh' },
  }) as unknown as Hp

type Offset = readonly [down: number, right: number]

/** The pixels of a window of this size that are read before its middle, and the middle if `isB`. */
const windowOf = (size: number, isB: boolean): readonly Offset[] => {
  const half = (size - 1) / 2
  const all = Array.from({ length: size * size }, (_, at): Offset => [
    Math.floor(at / size) - half,
    (at % size) - half,
  ])
  return all.slice(0, half * size + half + Number(isB))
}

/** Where an output looks: through a window A, and as many windows B. */
function fieldOf(blocks: number): ReadonlySet<string> {
  let field = new Map(windowOf(7, false).map((offset) => [offset.join(), offset]))
  for (let i = 0; i < blocks; i++)
    field = new Map(
      [...field.values()]
        .flatMap(([y, x]) => windowOf(3, true).map(([v, u]): Offset => [y + v, x + u]))
        .map((offset) => [offset.join(), offset]),
    )
  return new Set(field.keys())
}

/** d logit_i / d x_j of random weights at a random image, for every pixel i: pixels j by how far they are from i. */
function slopes(blocks: number): readonly (readonly [offset: Offset, slope: number])[] {
  const form = { kind: 'image', shape: SHAPE, classes: 3 } as const
  const net = networkOf(networks(settings(blocks), form).predictor, new Rng(1))
  const size = sizeOf(SHAPE)
  const x = tf.tensor(new Rng(2).uniforms(size), [1, ...SHAPE])
  const found = Array.from({ length: size }, (_, i) => {
    const at = [Math.floor(i / WIDTH), i % WIDTH] as const
    const logit = (image: tf.Tensor): tf.Scalar =>
      tf.sum(tf.slice(net.apply(image, EVALUATING), [0, ...at, 0], [1, 1, 1, 1]))
    return [...tf.tidy(() => tf.grad(logit)(x).dataSync())].map(
      (slope, j) => [[Math.floor(j / WIDTH) - at[0], (j % WIDTH) - at[1]], slope] as const,
    )
  })
  net.dispose()
  x.dispose()
  return found.flat()
}

beforeAll(() => openTestBackend('wasm'))

describe('what a pixel is told by', () => {
  it.each([1, 3])('is all that its windows cover, and nothing else: %i blocks', (blocks) => {
    const field = fieldOf(blocks)
    for (const [offset, slope] of slopes(blocks))
      expect([...offset, slope !== 0]).toEqual([...offset, field.has(offset.join())])
  })

  it('is nothing that comes later, and not the blind spot to the right above it', () => {
    const field = fieldOf(7)
    const isBefore = ([down, right]: readonly number[]): boolean =>
      down! < 0 || (down === 0 && right! < 0)
    expect([...field].every((offset) => isBefore(offset.split(',').map(Number)))).toBe(true)
    // Ten rows up and ten pixels to the left; on the row above three pixels to the right, however many blocks there are.
    expect(field.has('-10,0') && field.has('0,-10') && field.has('-1,3')).toBe(true)
    expect(field.has('-1,4')).toBe(false)
  })
})
