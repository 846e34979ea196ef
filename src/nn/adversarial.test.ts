import { beforeAll, describe, expect, it } from 'vitest'
import * as adversarial from './adversarial.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'
import type { AdversarialObjective } from './adversarial.ts'

const scores = (...values: number[]): tf.Tensor => tf.tensor(values, [values.length, 1])
const value = async (scalar: tf.Tensor): Promise<number> => (await scalar.data())[0] ?? Number.NaN

const LN2 = Math.log(2)
/** What both players lose when the critic scores everything 0. */
const AT_ZERO: Record<keyof typeof adversarial, readonly [critic: number, generator: number]> = {
  nonSaturating: [2 * LN2, LN2],
  minimax: [2 * LN2, -LN2],
  leastSquares: [0.5, 0.5],
  hinge: [2, 0],
  wasserstein: [0, 0],
  relativistic: [LN2, LN2],
}

const softplus = (s: number): number => Math.log1p(Math.exp(s))
/** The same equations for one pair of scores, in plain numbers. */
const BY_HAND: Record<
  keyof typeof adversarial,
  (r: number, f: number) => readonly [number, number]
> = {
  nonSaturating: (r, f) => [softplus(-r) + softplus(f), softplus(-f)],
  minimax: (r, f) => [softplus(-r) + softplus(f), -softplus(f)],
  leastSquares: (r, f) => [((r - 1) ** 2 + f ** 2) / 2, (f - 1) ** 2 / 2],
  hinge: (r, f) => [Math.max(0, 1 - r) + Math.max(0, 1 + f), -f],
  wasserstein: (r, f) => [f - r, -f],
  relativistic: (r, f) => [softplus(f - r), softplus(r - f)],
}

describe.each(Object.entries(adversarial) as [keyof typeof adversarial, AdversarialObjective][])(
  'the %s objective',
  (name, objective) => {
    beforeAll(() => openTestBackend('cpu'))

    it('has its closed form when the critic scores everything 0', async () => {
      const zero = scores(0, 0, 0)
      expect(await value(objective.critic(scores(0, 0, 0, 0, 0, 0), 1))).toBeCloseTo(
        AT_ZERO[name][0],
        6,
      )
      expect(await value(objective.generator(zero, () => zero))).toBeCloseTo(AT_ZERO[name][1], 6)
    })

    it('averages over the batch what its equation gives for each pair', async () => {
      const pairs = [
        [0.7, -1.3],
        [-0.4, 2.1],
      ] as const
      const real = scores(pairs[0][0], pairs[1][0])
      const fake = scores(pairs[0][1], pairs[1][1])
      const [a, b] = pairs.map(([r, f]) => BY_HAND[name](r, f)) as [
        readonly [number, number],
        readonly [number, number],
      ]
      expect(await value(objective.critic(tf.concat([real, fake]), 1))).toBeCloseTo(
        (a[0] + b[0]) / 2,
        5,
      )
      expect(await value(objective.generator(fake, () => real))).toBeCloseTo((a[1] + b[1]) / 2, 5)
    })

    it('stays finite, with finite gradients, for scores of +-80', async () => {
      const far = scores(80, -80)
      for (const loss of [
        (s: tf.Tensor) => objective.critic(tf.concat([far, s]), 1),
        (s: tf.Tensor) => objective.critic(tf.concat([s, far]), 1),
        (s: tf.Tensor) => objective.generator(s, () => far),
      ]) {
        const { value: lost, grad } = tf.valueAndGrad(loss)(scores(-80, 80))
        expect([...(await lost.data()), ...(await grad.data())].every(Number.isFinite)).toBe(true)
      }
    })

    it('has the gradient that finite differences give', async () => {
      const other = scores(0.3, -0.2)
      const h = 1e-2
      for (const loss of [
        (s: tf.Tensor) => objective.critic(tf.concat([s, other]), 1),
        (s: tf.Tensor) => objective.generator(s, () => other),
      ]) {
        const at = [0.55, -0.65]
        const gradient = await tf
          .grad(loss)(scores(...at))
          .data()
        for (const i of [0, 1]) {
          const moved = (by: number): tf.Tensor =>
            scores(...at.map((s, j) => s + (i === j ? by : 0)))
          const slope = ((await value(loss(moved(h)))) - (await value(loss(moved(-h))))) / (2 * h)
          expect(gradient[i]).toBeCloseTo(slope, 2)
        }
      }
    })
  },
)

describe('one-sided label smoothing', () => {
  beforeAll(() => openTestBackend('cpu'))

  it('is least for the critic at the score whose sigmoid is the label', async () => {
    const label = 0.9
    const best = Math.log(label / (1 - label))
    const slope = await tf
      .grad((s) => adversarial.nonSaturating.critic(tf.concat([s, scores(0)]), label))(scores(best))
      .data()
    expect(slope[0]).toBeCloseTo(0, 5)
  })
})
