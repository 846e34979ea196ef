import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { batchNorm, conv, convTranspose, dense, dropout } from './layers.ts'
import { glorot, he, normal } from './initialisers.ts'
import { EVALUATING, Network } from './network.ts'
import { copyNetwork, moveAverage } from './average.ts'
import { randomFrom } from './random.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'
import type { LayerMaker, Mode, Shape } from './network.ts'

const TRAINING: Mode = { training: true }

beforeAll(() => openTestBackend('cpu'))

const network = (shape: Shape, ...layers: LayerMaker[]): Network =>
  new Network(shape, layers, new Rng(1))

const moments = (values: ArrayLike<number>): [mean: number, std: number] => {
  const all = Array.from(values)
  const mean = all.reduce((a, b) => a + b, 0) / all.length
  return [mean, Math.sqrt(all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length)]
}

describe('initialisers', () => {
  it.each([
    ['he', he, Math.sqrt(2 / 50)],
    ['glorot', glorot, Math.sqrt(2 / (50 + 200))],
    ['normal', normal, 0.02],
  ] as const)('%s draws with its standard deviation', (_name, initialise, expected) => {
    const [mean, std] = moments(initialise(10_000, 50, 200, new Rng(4)))
    expect(std / expected).toBeCloseTo(1, 1)
    expect(Math.abs(mean)).toBeLessThan(expected / 20)
  })
})

describe('shapes', () => {
  it.each([
    ['dense', [3, 2], dense(5), [5]],
    ['conv with stride 2', [7, 7, 2], conv(3, 4, 2), [4, 4, 3]],
    ['convTranspose with stride 2', [7, 7, 2], convTranspose(3, 4, 2), [14, 14, 3]],
  ] as const)('%s says the shape that it makes', (_name, input, layer, output) => {
    const net = network(input, layer)
    expect(net.outputShape).toEqual(output)
    expect(net.apply(tf.zeros([2, ...input]), EVALUATING).shape).toEqual([2, ...output])
  })

  it('refuses a convolution of points, by name', () => {
    expect(() => network([2], conv(3, 4, 2))).toThrow('[height, width, channels]')
  })
})

describe('batchNorm', () => {
  it('makes each channel mean 0 and variance 1 in training', async () => {
    const x = tf.tensor(
      new Rng(2).normals(60).map((v) => 3 * v + 5),
      [10, 3, 2],
    )
    const y = network([3, 2], batchNorm()).apply(x, TRAINING)
    for (const channel of tf.unstack(y, 2)) {
      const [mean, std] = moments(await channel.data())
      expect(mean).toBeCloseTo(0, 4)
      expect(std).toBeCloseTo(1, 3)
    }
  })

  it('comes to treat an example alone as it treated the batches', async () => {
    const net = network([2], batchNorm())
    const batch = tf.tensor([1, 10, 3, 30, 5, 50], [3, 2])
    let trained = net.apply(batch, TRAINING)
    for (let i = 0; i < 200; i++) trained = net.apply(batch, TRAINING)
    const alone = net.apply(tf.slice(batch, [0, 0], [1, 2]), EVALUATING)
    const expected = await tf.slice(trained, [0, 0], [1, 2]).data()
    Array.from(await alone.data()).forEach((v, i) => expect(v).toBeCloseTo(expected[i] ?? 0, 4))
  })
})

describe('dropout', () => {
  const mode = (): Mode => ({
    training: true,
    dropout: { rate: 0.3, random: randomFrom(new Rng(9)) },
  })

  it('keeps the mean and drops its share, in training only', async () => {
    const net = network([100], dropout())
    const x = tf.ones([50, 100])
    const dropped = await net.apply(x, mode()).data()
    expect(moments(dropped)[0]).toBeCloseTo(1, 1)
    expect(Array.from(dropped).filter((v) => v === 0).length / 5000).toBeCloseTo(0.3, 1)
    expect(net.apply(x, EVALUATING)).toBe(x)
  })
})

describe('spectral normalisation', () => {
  it.each([
    ['dense', [6], dense(4, { spectralNorm: true })],
    ['conv', [6, 6, 2], conv(3, 3, 1, { spectralNorm: true })],
  ] as const)(
    'brings the largest singular value of a %s kernel to 1',
    async (_name, shape, layer) => {
      const net = network(shape, layer)
      const kernel = net.variables.get('0.kernel') as tf.Variable
      const v = net.variables.get('0.v') as tf.Variable
      const u = net.variables.get('0.u') as tf.Variable
      const matrix = tf.reshape(kernel, [-1, kernel.shape.at(-1) ?? 0]) as tf.Tensor2D
      const sigma =
        (await tf.sum(tf.mul(u, tf.matMul(matrix, v as tf.Tensor<tf.Rank.R2>))).data())[0] ?? 0
      // The largest eigenvalue of W^T W by brute force, 500 multiplications from another start.
      const gram = tf.matMul(matrix, matrix, true)
      let x: tf.Tensor2D = tf.ones([matrix.shape[1], 1])
      for (let i = 0; i < 500; i++) {
        x = tf.matMul(gram, x)
        x = tf.div(x, tf.norm(x))
      }
      const largest = Math.sqrt((await tf.norm(tf.matMul(gram, x)).data())[0] ?? 0)
      expect(sigma / largest).toBeCloseTo(1, 2)
    },
  )
})

describe('an averaged network', () => {
  it('moves by 1 - decay, and can be made a copy of its own', async () => {
    const [average, source] = [network([1], dense(1)), network([1], dense(1))]
    const bias = (net: Network): tf.Variable => net.trainable.get('0.bias') as tf.Variable
    bias(source).assign(tf.tensor([10]))
    moveAverage(average, source, tf.scalar(0.9))
    expect((await bias(average).data())[0]).toBeCloseTo(1, 5)
    copyNetwork(average, source)
    bias(source).assign(tf.tensor([20]))
    expect((await bias(average).data())[0]).toBe(10)
  })
})

describe('gradients by the input', () => {
  it.each([
    ['dense', [4], dense(3)],
    ['conv', [4, 4, 2], conv(3, 4, 2)],
    ['convTranspose', [3, 3, 2], convTranspose(2, 4, 2)],
    ['batchNorm', [3], batchNorm()],
    ...(['relu', 'leakyRelu', 'tanh'] as const).flatMap(
      (activation) =>
        [
          [`dense, ${activation}`, [4], dense(3, { activation })],
          [`conv, ${activation}`, [4, 4, 2], conv(3, 4, 2, { activation })],
          [`convTranspose, ${activation}`, [3, 3, 2], convTranspose(2, 4, 2, { activation })],
          [`batchNorm, ${activation}`, [3], batchNorm({ activation })],
        ] as const,
    ),
  ] as const)('of %s agree with finite differences', async (_name, shape, layer) => {
    const net = network(shape, layer)
    const rng = new Rng(6)
    const size = 3 * shape.reduce<number>((a, b) => a * b, 1)
    const at = tf.tensor(rng.normals(size), [3, ...shape])
    const direction = tf.tensor(rng.normals(size), [3, ...shape])
    const loss = (x: tf.Tensor): tf.Tensor => {
      const y = net.apply(x, TRAINING)
      return tf.sum(tf.mul(y, tf.cos(tf.range(0, y.size, 1).reshape(y.shape))))
    }
    const number = async (t: tf.Tensor): Promise<number> => (await t.data())[0] ?? Number.NaN
    const slope = await number(tf.sum(tf.mul(tf.grad(loss)(at), direction)))
    const h = 1e-3
    const ahead = await number(loss(tf.add(at, tf.mul(direction, h))))
    const behind = await number(loss(tf.sub(at, tf.mul(direction, h))))
    expect(slope).toBeCloseTo((ahead - behind) / (2 * h), 1)
  })
})
