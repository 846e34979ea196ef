import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { film, groupNorm, residual, skip } from './blocks.ts'
import { conv, convTranspose } from './layers.ts'
import { EVALUATING, Network } from './network.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'
import type { LayerMaker, Shape } from './network.ts'

const network = (shape: Shape, ...layers: LayerMaker[]): Network =>
  new Network(shape, layers, new Rng(1))

const normals = (shape: Shape, seed: number): tf.Tensor =>
  tf.tensor(new Rng(seed).normals(tf.util.sizeFromShape([...shape])), [...shape])

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  beforeAll(() => openTestBackend(backend))

  it('groupNorm brings all numbers of an example to mean 0 and variance 1, whatever the others are', () => {
    const x = tf.tensor([1, 3, 5, 7, -20, 20, -20, 20], [2, 2, 1, 2])
    const y = network([2, 1, 2], groupNorm()).apply(x, EVALUATING)
    const root = Math.sqrt(5)
    const expected = [-3 / root, -1 / root, 1 / root, 3 / root, -1, 1, -1, 1]
    Array.from(y.dataSync()).forEach((v, i) => expect(v).toBeCloseTo(expected[i] ?? 0, 5))
    expect(y.shape).toEqual(x.shape)
  })

  it('skip puts what it leads over behind what comes in, along the channels', () => {
    const net = network([4, 4, 2], skip([conv(6, 4, 2), convTranspose(3, 4, 2)]))
    expect(net.outputShape).toEqual([4, 4, 5])
    const x = normals([2, 4, 4, 2], 3)
    const y = net.apply(x, EVALUATING)
    const [same, made] = tf.split(y, [2, 3], 3) as [tf.Tensor, tf.Tensor]
    expect([...same.dataSync()]).toEqual([...x.dataSync()])
    expect(made.shape).toEqual([2, 4, 4, 3])
    expect([...net.trainable.keys()]).toEqual(
      ['0.0', '0.1'].flatMap((layer) => [`${layer}.kernel`, `${layer}.bias`]),
    )
    net.dispose()
  })

  it.each([
    ['groupNorm', [3, 3, 2], groupNorm()],
    ['skip', [4, 4, 2], skip([conv(3, 4, 2), convTranspose(2, 4, 2)])],
    ['a block that is told', [3, 3, 2], residual([groupNorm(), film(2), conv(2, 3, 1)])],
  ] as const)('the gradient of %s agrees with finite differences', (_name, shape, layer) => {
    const net = network(shape, layer)
    const told = normals([3, 2], 4)
    for (const [name, v] of net.trainable)
      if (name.endsWith('1.kernel') && v.rank === 2) v.assign(normals(v.shape, 5))
    const [at, direction] = [6, 7].map((seed) => normals([3, ...shape], seed)) as [
      tf.Tensor,
      tf.Tensor,
    ]
    const loss = (x: tf.Tensor): tf.Tensor => {
      const y = net.apply(x, { training: true, told })
      return tf.sum(tf.mul(y, normals(y.shape, 8)))
    }
    const number = (t: tf.Tensor): number => t.dataSync()[0] ?? Number.NaN
    const slope = number(tf.sum(tf.mul(tf.grad(loss)(at), direction)))
    const h = 1e-2
    const [ahead, behind] = [h, -h].map((by) => number(loss(tf.add(at, tf.mul(direction, by)))))
    expect(slope / (((ahead ?? 0) - (behind ?? 0)) / (2 * h))).toBeCloseTo(1, 2)
    net.dispose()
  })
})

it('a skip over a branch that changes the size is refused, by its sides', () => {
  expect(() => network([4, 4, 2], skip([conv(3, 4, 2)]))).toThrow('needs [4,4]')
})
