import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOf } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { randomFrom } from '../../nn/random.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { defaultExperiment } from '../experiment.ts'
import { loadFamily } from '../load.ts'
import { turnsOf } from './order.ts'
import type { Family, Networks } from '../family.ts'
import type { DataForm, Hyperparameters } from '../spec.ts'

const form = (shape: readonly number[]): DataForm => ({ kind: 'image', shape, classes: 3 })
const SMALL = form([4, 5, 1])
/** Higher than a predictor of two blocks sees, five rows. */
const HIGH = form([9, 5, 1])

const settings = (hp: Hyperparameters): Hyperparameters => ({
  ...defaultExperiment('autoregressive').hyperparameters,
  ...{ width: 64, channels: 4, blocks: 2 },
  ...hp,
})

const WINDOWS = { network: 'conv' }

let family: Family
beforeAll(async () => {
  await openTestBackend('wasm')
  family = await loadFamily('autoregressive')
})

/** Networks in which no weight is 0, biases among them. */
function networksOf(hp: Hyperparameters, data: DataForm): Networks {
  const nets = family.build(hp, data, new Rng(3))
  const rng = new Rng(8)
  for (const v of nets['predictor']?.variables.values() ?? [])
    tf.tidy(() => v.assign(tf.add(v, tf.tensor(rng.normals(v.size), v.shape).mul(0.2))))
  return nets
}

describe('a drawing', () => {
  it.each<[string, Hyperparameters, DataForm]>([
    ['of one hidden layer', {}, SMALL],
    ['of two, shuffled', { depth: 2, pixelOrder: 'shuffled' }, SMALL],
    ['of none', { depth: 0 }, SMALL],
    ['told the class', { conditional: true }, SMALL],
    ['of windows', WINDOWS, HIGH],
    ['of windows, told the class', { ...WINDOWS, conditional: true }, SMALL],
    ['of windows, in two colours', WINDOWS, form([5, 3, 2])],
  ])(
    'has the bits and the chances that the whole network says of it, pixel by pixel: %s',
    (_name, more, data) => {
      const hp = settings(more)
      const nets = networksOf(hp, data)
      const { sampler } = family
      if (!sampler) throw new Error('it draws in many steps')
      const labels = hp['conditional'] === true ? tf.eye(4, data.classes) : null
      const random = randomFrom(new Rng(4))
      const asked = { count: 4, z: null, labels, random }
      let state = sampler.start(asked, hp, data)
      for (let i = 0; i < sampler.steps(hp, data); i++)
        state = sampler.step(nets, state, i, asked, hp)
      const bits = state['bits'] as tf.Tensor
      // A chance is told by the pixels before alone, so it is the same now that all are there. Bits are drawn as they are.
      const { surprise } =
        family.views?.['surprise']?.(nets, { x: bits, labels, random, given: 0 }, hp) ?? {}
      const drawn = [...bits.dataSync()]
      const chances = [...(surprise?.dataSync() ?? [])].map((nats, at) =>
        drawn[at] === 1 ? Math.exp(-nats) : 1 - Math.exp(-nats),
      )
      const u = [...(state['u'] as tf.Tensor).dataSync()]
      expect(drawn).toEqual(chances.map((chance, at) => Number((u[at] as number) < chance)))
      expect(new Set(drawn)).toEqual(new Set([0, 1]))
      const shown = state.x.dataSync()
      chances.forEach((chance, at) => expect(shown[at]).toBeCloseTo(chance, 5))
      nets['predictor']?.dispose()
    },
  )
})

describe('a completion', () => {
  it.each<[string, Hyperparameters, number]>([
    ['rows', { pixelOrder: 'rows' }, 0.5],
    ['shuffled', { pixelOrder: 'shuffled' }, 0.5],
    ['windows', WINDOWS, 0.5],
    ['windows, from the middle of a row', WINDOWS, 0.35],
  ])('keeps what was given, and draws the rest anew: %s', (_name, more, given) => {
    const hp = settings(more)
    const size = sizeOf(SMALL.shape)
    const nets = networksOf(hp, SMALL)
    const values = new Rng(5).uniforms(2 * size)
    const x = tf.tensor(values, [2, ...SMALL.shape])
    const request = { x, labels: null, random: randomFrom(new Rng(6)), given }
    const { drawn, turns } = family.views?.['completions']?.(nets, request, hp) ?? {}
    const [many, when] = [drawn, turns].map((tensor) => tensor?.dataSync() ?? [])
    const order = (more['pixelOrder'] ?? 'rows') as 'rows'
    expect([...(when ?? [])]).toEqual(turnsOf(order, size))
    expect(drawn?.shape).toEqual([6, ...SMALL.shape])
    const isKnown = (at: number): boolean => (when?.[at % size] ?? 0) < given * size
    many?.forEach((value, at) => {
      const same = value === values[at % (2 * size)]
      expect(same).toBe(isKnown(at))
    })
    // Three drawings of an image share the first pixel's chance, and no more than that.
    const parts = [0, 1, 2].map((copy) =>
      many?.slice(2 * size * copy, 2 * size * copy + size).join(),
    )
    expect(new Set(parts).size).toBe(3)
    nets['predictor']?.dispose()
  })
})
