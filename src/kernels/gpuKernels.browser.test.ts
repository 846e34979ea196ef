/** The kernels of the GPU backends against plain CPU, over odd shapes. */
import { describe, expect, it } from 'vitest'
import { sizeOf } from '../lib/numbers.ts'
import * as tf from '../nn/tf.ts'
import { accuracies } from './accuracies.ts'
import { activationGradient } from './activations.ts'
import { binnedMeans } from './binnedMeans.ts'
import { crossEntropyOfLogits } from './crossEntropy.ts'
import { batchNormTrain } from './normalisation.ts'
import { conv2d, conv2dTranspose, dense } from './products.ts'
import { RandomTensors } from './random.ts'
import { difference, differencesFromCpu, numbers, results } from './webgpu/testBackends.ts'
import type { Activation } from './activations.ts'
import type { GpuName, Numbers } from './webgpu/testBackends.ts'

const BACKENDS: readonly GpuName[] = ['webgpu', 'webgl']
const ACTIVATIONS: readonly Activation[] = ['linear', 'relu', 'leakyRelu', 'tanh']
const PADS = ['same', 'valid'] as const

/** Values and all gradients of sum(w y), with fixed weights w that no symmetry hides behind. */
const withGradients = (
  f: (...inputs: tf.Tensor[]) => tf.Tensor,
  inputs: readonly tf.Tensor[],
): tf.Tensor[] => {
  const y = f(...inputs)
  const weights = tf.tensor(
    Float32Array.from({ length: y.size }, (_, i) => Math.sin(i)),
    y.shape,
  )
  const gradients = tf.grads((...x) => tf.sum(tf.mul(f(...x), weights)))([...inputs])
  return [y, ...gradients]
}

/** So far from 0, below and above, that none of many entries lies on the kink of an activation, where a rounding decides. */
const farOffsets = (shape: readonly number[]): Numbers => {
  const { values } = numbers(shape)
  return { values: values.map((_, i) => (i % 2 ? 40 : -40)), shape: [...shape] }
}

describe.each(BACKENDS)('on %s', (backend) => {
  it.each([[[1]], [[2]], [[7]], [[3, 5, 11]], [[1001, 3]]])(
    'random tensors of %j are those of the reference',
    async (shape) => {
      const draw = (x: tf.Tensor): tf.Tensor[] => {
        const random = new RandomTensors(tf.tensor1d([65535, 3, 40000, 54321], 'int32'))
        random.uniform([2])
        return [random.uniform(shape), random.normal(shape), random.dropout(x, 0.3)]
      }
      const inputs = [numbers(shape)]
      const [uniform, normal, dropout] = await results(backend, inputs, (x) => draw(x!))
      const expected = await results('cpu', inputs, (x) => draw(x!))
      expect(uniform).toEqual(expected[0])
      expect(difference(normal, expected[1], 1e-6)).toBeNull()
      expect(difference(dropout, expected[2], 1e-6)).toBeNull()
      expect(Array.from(dropout!, (v) => v === 0)).toEqual(Array.from(expected[2]!, (v) => v === 0))
    },
  )

  it.each([[[1]], [[7]], [[3, 5, 11]]])('noise is added to %j as it is drawn', async (shape) => {
    const key = [65535, 3, 40000, 54321]
    const inputs = [numbers(shape)]
    const [noised, gradient] = await results(backend, inputs, (x) => {
      const random = new RandomTensors(tf.tensor1d(key, 'int32'))
      const once = (input: tf.Tensor): tf.Tensor => random.noised(input, tf.scalar(0.3))
      return [once(x!), tf.grad(once)(x!)]
    })
    const [expected] = await results('cpu', inputs, (x) => {
      const random = new RandomTensors(tf.tensor1d(key, 'int32'))
      return [tf.add(x!, tf.mul(0.3, random.normal(shape)))]
    })
    expect(difference(noised, expected, 1e-6)).toBeNull()
    expect(Array.from(gradient!)).toEqual(Array.from(gradient!, () => 1))
  })

  it('activation gradients agree', async () => {
    const off = await differencesFromCpu(backend, [numbers([5, 9]), numbers([5, 9])], (dy, y) =>
      ACTIVATIONS.map((activation) => tf.mul(1, activationGradient(dy!, y!, activation))),
    )
    expect(off).toEqual([])
  })

  it.each([[[2, 3]], [[3, 7, 7, 1]], [[4, 784]]])(
    'the cross-entropy of %j agrees',
    async (shape) => {
      const inputs = [numbers(shape), numbers(shape)]
      const off = await differencesFromCpu(backend, inputs, (x, logits) => {
        const large = tf.mul(logits!, 30)
        return [
          crossEntropyOfLogits(x!, large),
          tf.grad((l) => tf.mul(3, crossEntropyOfLogits(x!, l)))(large),
        ]
      })
      expect(off).toEqual([])
    },
  )

  it.each([2, 10, 1400])('the accuracies of %i scores agree', async (n) => {
    const off = await differencesFromCpu(backend, [numbers([n, 1])], (scores) =>
      [0, 0.5].flatMap((boundary) => [...accuracies(scores!, tf.scalar(boundary))]),
    )
    expect(off).toEqual([])
  })

  it.each([1, 9, 700])('the means of %i values by bins agree', async (n) => {
    const inputs = [numbers([n, 1]), numbers([n, 1])]
    const off = await differencesFromCpu(backend, inputs, (values, at) => [
      ...binnedMeans(values!, at!, [-9, -0.3, 0.3, 9]),
      ...binnedMeans(values!, at!, [9, 10]),
    ])
    expect(off).toEqual([])
  })

  it('read bits and whole numbers that became floats as floats', async () => {
    const inputs = [numbers([8, 200]), numbers([8, 200])]
    const off = await differencesFromCpu(backend, inputs, (x, logits) => {
      const bits = tf.cast(tf.greater(x!, 0), 'float32')
      const whole = tf.cast(tf.cast(tf.mul(x!, 9), 'int32'), 'float32')
      return [
        crossEntropyOfLogits(bits, logits!),
        crossEntropyOfLogits(whole, logits!),
        tf.grad((l) => crossEntropyOfLogits(bits, l))(logits!),
      ]
    })
    expect(off).toEqual([])
  })

  it.each(ACTIVATIONS)('dense layers with %s agree, and their gradients', async (activation) => {
    for (const [batch, inputs, units] of [
      [3, 5, 2],
      [5, 33, 130],
      [9, 2050, 31],
    ] as const) {
      const off = await differencesFromCpu(
        backend,
        [numbers([batch, inputs]), numbers([inputs, units]), numbers([units])],
        (...all) => withGradients((x, w, b) => dense(x!, w!, b!, activation), all),
        1e-4,
      )
      expect(off, `[${batch}, ${inputs}, ${units}]`).toEqual([])
    }
  })

  it.each([
    [1300, 3],
    [1300, 40],
    [700, 70],
    [3, 4100],
  ])(
    'gradients of %i rows of %i units agree, of all that a layer reads and of its input',
    async (rows, units) => {
      for (const activation of ACTIVATIONS.slice(1)) {
        const layer = [numbers([rows, 2]), numbers([2, units]), numbers([units])]
        const off = await differencesFromCpu(backend, layer, (x, w, b) => [
          ...withGradients((...all) => dense(all[0]!, all[1]!, all[2]!, activation), [x!, w!, b!]),
          ...withGradients((input) => dense(input!, w!, b!, activation), [x!]),
        ])
        expect(off, activation).toEqual([])
      }
    },
  )

  const allShapes = [
    { kernel: 1, stride: 1, height: 4, width: 5, inputs: 3, channels: 2 },
    { kernel: 1, stride: 2, height: 5, width: 4, inputs: 2, channels: 5 },
    { kernel: 2, stride: 3, height: 7, width: 8, inputs: 1, channels: 4 },
    { kernel: 3, stride: 1, height: 5, width: 6, inputs: 5, channels: 1 },
    { kernel: 3, stride: 2, height: 7, width: 6, inputs: 8, channels: 4 },
    { kernel: 4, stride: 2, height: 8, width: 10, inputs: 1, channels: 33 },
    { kernel: 4, stride: 3, height: 9, width: 7, inputs: 3, channels: 6 },
    { kernel: 5, stride: 1, height: 6, width: 7, inputs: 2, channels: 3 },
    { kernel: 5, stride: 3, height: 11, width: 8, inputs: 4, channels: 8 },
  ]
  // On WebGL these are TF.js's own kernels, put together.
  const shapes = backend === 'webgpu' ? allShapes : allShapes.slice(4, 6)

  it.each(shapes)('convolutions agree, and their gradients: %j', async (shape) => {
    const { kernel, stride, height, width, inputs, channels } = shape
    for (const [i, pad] of PADS.entries()) {
      const activation = ACTIVATIONS[(kernel + stride + i) % 4] as Activation
      const off = await differencesFromCpu(
        backend,
        [
          numbers([3, height, width, inputs]),
          numbers([kernel, kernel, inputs, channels]),
          numbers([channels]),
        ],
        (...all) =>
          withGradients((x, w, b) => conv2d(x!, w!, b!, { strides: stride, pad, activation }), all),
        1e-4,
      )
      expect(off, `${pad} ${activation}`).toEqual([])
    }
  })

  it.each(shapes)('transposed convolutions agree, and their gradients: %j', async (shape) => {
    const { kernel, stride, height, width, inputs, channels } = shape
    for (const [i, pad] of PADS.entries()) {
      const activation = ACTIVATIONS[(kernel + stride + i) % 4] as Activation
      const small = (size: number): number =>
        pad === 'same' ? Math.ceil(size / stride) : Math.ceil((size - kernel + 1) / stride)
      const outputShape = [2, height, width, channels] as const
      const off = await differencesFromCpu(
        backend,
        [
          numbers([2, small(height), small(width), inputs]),
          numbers([kernel, kernel, channels, inputs]),
          numbers([channels]),
        ],
        (...all) =>
          withGradients(
            (x, w, b) =>
              conv2dTranspose(x!, w!, b!, { outputShape, strides: stride, pad, activation }),
            all,
          ),
        1e-4,
      )
      expect(off, `${pad} ${activation}`).toEqual([])
    }
  })

  it('sums and means agree over leading, other and all axes', async () => {
    for (const shape of [[1], [33], [40, 1], [1500, 5], [7, 3, 2], [3, 20, 20, 33], [2, 4100]]) {
      const off = await differencesFromCpu(backend, [numbers(shape)], (x) => {
        const leading = shape.slice(0, -1).map((_, i) => i)
        return [
          tf.sum(x!),
          tf.mean(x!),
          tf.sum(x!, leading),
          tf.mean(x!, leading, true),
          tf.sum(x!, 0),
          tf.sum(x!, -1),
          tf.sum(x!, 0, true),
          tf.sum(tf.greater(x!, 0)),
        ]
      })
      expect(off, `[${shape}]`).toEqual([])
    }
  })

  it.each([[[7, 1]], [[2, 3, 5, 4]], [[600, 3]], [[1, 40, 40, 37]]])(
    'batch normalisation of %j agrees, and its gradients',
    async (shape) => {
      const channels = [shape.at(-1) as number]
      for (const activation of ACTIVATIONS) {
        const hasKink = activation === 'relu' || activation === 'leakyRelu'
        const offsets = hasKink && sizeOf(shape) > 10_000 ? farOffsets(channels) : numbers(channels)
        const off = await differencesFromCpu(
          backend,
          [numbers(shape), numbers(channels), offsets],
          (...all) => {
            // Far from 0, where a difference of squares would lose its digits.
            const shifted = (x: tf.Tensor): tf.Tensor => tf.add(x, 30)
            const [x, scale, offset] = all as [tf.Tensor, tf.Tensor, tf.Tensor]
            const { mean, variance } = batchNormTrain(shifted(x), scale, offset, activation)
            return [
              mean,
              variance,
              ...withGradients((a, b, c) => batchNormTrain(shifted(a!), b!, c!, activation).y, all),
            ]
          },
          1e-4,
        )
        expect(off, activation).toEqual([])
      }
    },
  )
})
