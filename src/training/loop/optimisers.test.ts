import { describe, expect, it } from 'vitest'
import { adam } from '../../models/commonParameters.ts'
import { variable } from '../../nn/network.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Optimiser } from './optimisers.ts'
import type { OptimiserSettings } from '../../models/spec.ts'

const settings = (change: Partial<OptimiserSettings>): OptimiserSettings => adam(0.1, change)

/** The weight of this name after some updates with these gradients, starting at 1. */
async function follow(
  change: Partial<OptimiserSettings>,
  gradients: number[],
  name = 'w',
): Promise<number> {
  const weight = variable(new Float32Array([1]), [1])
  const optimiser = new Optimiser(change.kind ?? 'adam', new Map([[name, weight]]))
  for (const g of gradients) {
    const gradient = tf.tensor([g])
    const values = tf.tensor1d(optimiser.nextSettings(settings(change)))
    optimiser.apply({ [weight.name]: gradient }, values)
    tf.dispose([gradient, values])
  }
  const [value = Number.NaN] = await weight.data()
  optimiser.dispose()
  weight.dispose()
  return value
}

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  it('the first Adam step has the length of the learning rate, whatever the gradient', async () => {
    await openTestBackend(backend)
    expect(await follow({}, [1e-3])).toBeCloseTo(0.9, 3)
    expect(await follow({}, [50])).toBeCloseTo(0.9, 5)
  })

  it('Adam follows algorithm 1 of its paper', async () => {
    await openTestBackend(backend)
    const gradients = [0.5, -1.5, 2]
    let [m, v, w] = [0, 0, 1]
    gradients.forEach((g, i) => {
      m = 0.9 * m + 0.1 * g
      v = 0.999 * v + 0.001 * g * g
      w -= (0.1 * (m / (1 - 0.9 ** (i + 1)))) / (Math.sqrt(v / (1 - 0.999 ** (i + 1))) + 1e-7)
    })
    expect(await follow({}, gradients)).toBeCloseTo(w, 5)
  })

  it('RMSProp divides by the running root mean square', async () => {
    await openTestBackend(backend)
    const v1 = 0.1 * 4
    const v2 = 0.9 * v1 + 0.1 * 1
    const w = 1 - (0.1 * 2) / Math.sqrt(v1) - (0.1 * -1) / Math.sqrt(v2)
    expect(await follow({ kind: 'rmsprop', beta2: 0.9 }, [2, -1])).toBeCloseTo(w, 5)
  })

  it('the learning rate falls in a straight line to a tenth, and stays there', async () => {
    await openTestBackend(backend)
    const change = { kind: 'sgd', beta1: 0, learningRate: 0.1, decaySteps: 2 } as const
    expect(await follow(change, [1])).toBeCloseTo(0.9, 5)
    expect(await follow(change, [1, 1])).toBeCloseTo(0.9 - 0.055, 5)
    expect(await follow(change, [1, 1, 1, 1])).toBeCloseTo(0.9 - 0.055 - 0.02, 5)
  })

  it('the learning rate rises in a straight line at first, to what it has fallen to by then', async () => {
    await openTestBackend(backend)
    const change = { kind: 'sgd', beta1: 0, learningRate: 0.1, warmUpSteps: 4 } as const
    expect(await follow(change, [1])).toBeCloseTo(1 - 0.025, 5)
    expect(await follow(change, [1, 1, 1, 1, 1])).toBeCloseTo(1 - 0.25 - 0.1, 5)
    const falling = { ...change, decaySteps: 2 }
    expect(await follow(falling, [1, 1])).toBeCloseTo(1 - 0.025 - 0.5 * 0.055, 5)
  })

  it('a kernel decays before Adam moves it, by the learning rate of its time, and a bias does not', async () => {
    await openTestBackend(backend)
    const change = { weightDecay: 0.5, warmUpSteps: 2 }
    const plain = await follow({ warmUpSteps: 2 }, [2])
    expect(await follow(change, [2], 'net.0.bias')).toBe(plain)
    expect(await follow(change, [2], 'net.0.kernel')).toBeCloseTo(plain - 0.05 * 0.5, 6)
    expect(await follow({ ...change, weightDecay: 0 }, [2], 'net.0.kernel')).toBe(plain)
  })

  it('SGD adds momentum', async () => {
    await openTestBackend(backend)
    const w = 1 - 0.1 * 2 - 0.1 * (0.9 * 2 + 1)
    expect(await follow({ kind: 'sgd' }, [2, 1])).toBeCloseTo(w, 5)
  })

  it('leaks no tensor and frees its own', async () => {
    await openTestBackend(backend)
    const before = tf.memory().numTensors
    await follow({}, [1, 2, 3])
    await follow({ kind: 'rmsprop' }, [1, 2, 3])
    await follow({ kind: 'sgd' }, [1, 2, 3])
    expect(tf.memory().numTensors).toBe(before)
  })
})

describe('moments that fade', () => {
  /** The moment m of a weight whose gradients are these, on WASM. */
  async function moment(gradients: readonly number[]): Promise<number> {
    const weight = variable(new Float32Array([1]), [1])
    const optimiser = new Optimiser('adam', new Map([['w', weight]]))
    for (const g of gradients) {
      const gradient = tf.tensor([g])
      const values = tf.tensor1d(optimiser.nextSettings(settings({ beta1: 0.5 })))
      optimiser.apply({ [weight.name]: gradient }, values)
      tf.dispose([gradient, values])
    }
    const [m = -1] = (await optimiser.stored.get('w.m')?.data()) ?? []
    optimiser.dispose()
    weight.dispose()
    return m
  }

  it('become 0 before they become subnormal, which is slow', async () => {
    await openTestBackend('wasm')
    const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
    expect(await moment([1, ...zeros(90)])).toBeCloseTo(0.5 ** 91, 40)
    expect(await moment([1, ...zeros(90)])).toBeGreaterThan(0)
    expect(await moment([1, ...zeros(110)])).toBe(0)
  })

  it('stay not a number when they are not', async () => {
    await openTestBackend('wasm')
    expect(await moment([Number.NaN, 0])).toBeNaN()
  })
})
