import { beforeAll, describe, expect, it } from 'vitest'
import { datasetSpec } from '../../datasets/datasets.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { noPause, rowsOf } from '../../metrics/statistics/rows.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { loadFamily } from '../../models/load.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Model } from '../model.ts'
import { examplesTensor } from '../tensors.ts'
import { momentOf } from '../terms.ts'
import { criticSlope, lossSlope } from './arrows.ts'
import { criticAt, middlesOf } from './critic.ts'
import type { Family } from '../../models/family.ts'
import type { Standing } from '../standing.ts'
import type { Classed } from './critic.ts'

const COUNT = 12
const STEP = 2e-3
const OBJECTIVES = [
  'non-saturating',
  'minimax',
  'least-squares',
  'hinge',
  'wasserstein',
  'wgan-gp',
  'r3gan',
]

let gan: Family
beforeAll(async () => {
  await openTestBackend('wasm')
  gan = await loadFamily('gan')
})

const form = datasetSpec('ring8')

function standingOf(change: Record<string, string | number | boolean>): Standing {
  const { hyperparameters } = defaultExperiment('gan', 'ring8')
  const small = { ...hyperparameters, width: 16, depth: 2, latentDim: 2, ...change }
  const nets = gan.build(small, form, new Rng(3))
  return { family: gan, nets, hyperparameters: small, form, seed: 1, updatesOf: () => 0 }
}

const drawn = (seed: number, count = COUNT): Classed => {
  const rng = new Rng(seed)
  const x = rowsOf(Float32Array.from(rng.normals(2 * count)), 2)
  return { x, labels: Uint8Array.from({ length: count }, (_, i) => i % form.classes) }
}

/** The points with one number of one of them moved. */
const moved = ({ x, labels }: Classed, at: number, by: number): Classed => ({
  x: rowsOf(
    x.values.map((value, i) => value + (i === at ? by : 0)),
    2,
  ),
  labels,
})

/** Central differences of a number of the points, by each of their coordinates. */
async function differences(
  points: Classed,
  of: (points: Classed, at: number) => Promise<number>,
): Promise<number[]> {
  const slopes: number[] = []
  for (let at = 0; at < points.x.values.length; at++) {
    const [up, down] = [moved(points, at, STEP), moved(points, at, -STEP)]
    slopes.push(((await of(up, at)) - (await of(down, at))) / (2 * STEP))
  }
  return slopes
}

/** The largest error of values, as a share of what is allowed: more of larger ones. */
const errorOf = (values: ArrayLike<number>, wanted: readonly number[]): number =>
  Math.max(
    ...wanted.map(
      (value, i) => Math.abs((values[i] as number) - value) / (4e-3 + 0.02 * Math.abs(value)),
    ),
  )

const VARIANTS = [
  ...OBJECTIVES.map((objective) => ({ objective, packing: 1, conditional: false })),
  { objective: 'non-saturating', packing: 2, conditional: true },
  { objective: 'r3gan', packing: 3, conditional: false },
]

describe.each(VARIANTS)(
  'arrows of $objective, packs of $packing, told the class: $conditional',
  (change) => {
    const points = drawn(5)
    const real = drawn(7)
    const { packing } = change

    it('along D are its finite differences', async () => {
      const model = new Model(() => standing)
      const standing = standingOf(change)
      const slope = defined(await criticSlope(model, points, real), 'a slope')
      const wanted = await differences(points, async (some, at) => {
        const values = await criticAt(model, some, real, noPause)
        return values?.[Math.floor(at / 2)] ?? Number.NaN
      })
      expect(
        errorOf(
          wanted.map(() => 0),
          wanted,
        ),
      ).toBeGreaterThan(2)
      expect(errorOf(slope.values, wanted)).toBeLessThan(1)
    })

    it("against the loss are the finite differences of the generator's own", async () => {
      const standing = standingOf(change)
      const model = new Model(() => standing)
      const slope = defined(await lossSlope(model, points, real.x), 'a slope')
      const wanted = await differences(
        points,
        async (some) => -(COUNT / packing) * lossOf(standing, some, real),
      )
      expect(
        errorOf(
          wanted.map(() => 0),
          wanted,
        ),
      ).toBeGreaterThan(2)
      expect(errorOf(slope.values, wanted)).toBeLessThan(1)
    })

    it('stand on the loss that the generator is trained with', () => {
      // A pack tells of its first example alone: here each is one.
      const standing = standingOf({ ...change, packing: 1 })
      const { nets, hyperparameters } = standing
      tf.tidy(() => {
        const x = examplesTensor(form, real.x.values, COUNT)
        const labels = change.conditional ? tf.oneHot([...real.labels], form.classes) : null
        const moment = momentOf(standing, 'generator', new Rng(9), labels)
        const player = defined(gan.players['generator'], 'the generator')
        const { loss, flow } = player.objective(nets, x, hyperparameters, moment)
        const made = defined(flow?.()['generated'], 'what was made')
        const own = defined(gan.makersLoss, 'its loss')(nets, made, x, hyperparameters, labels)
        expect(own.dataSync()[0]).toBeCloseTo(loss.dataSync()[0] as number, 5)
      })
    })
  },
)

const lossOf = (standing: Standing, points: Classed, real: Classed): number =>
  tf.tidy(() => {
    const { family, nets, hyperparameters } = standing
    const labels = hyperparameters['conditional']
      ? tf.oneHot([...points.labels], form.classes)
      : null
    const [fake, compared] = [points, real].map(({ x }) => examplesTensor(form, x.values, x.count))
    const loss = defined(family.makersLoss, 'the loss')
    return loss(
      nets,
      fake as tf.Tensor,
      compared as tf.Tensor,
      hyperparameters,
      labels,
    ).dataSync()[0] as number
  })

describe('the two kinds of arrows', () => {
  it('differ by the factor D for L_G = -E[log D]', async () => {
    const standing = standingOf({ objective: 'non-saturating' })
    const model = new Model(() => standing)
    const points = drawn(5)
    const d = defined(await criticAt(model, points, drawn(7), noPause), 'D')
    const along = defined(await criticSlope(model, points, drawn(7)), 'dD')
    const against = defined(await lossSlope(model, points, drawn(7).x), '-dL')
    along.values.forEach((value, i) => {
      expect((against.values[i] as number) * (d[Math.floor(i / 2)] as number)).toBeCloseTo(value, 4)
    })
  })

  it('are not there without a critic', async () => {
    const vae = await loadFamily('vae')
    const { hyperparameters } = defaultExperiment('vae', 'ring8')
    const nets = vae.build(hyperparameters, form, new Rng(1))
    const standing = { family: vae, nets, hyperparameters, form, seed: 1, updatesOf: () => 0 }
    const model = new Model(() => standing)
    expect(await criticSlope(model, drawn(5), drawn(7))).toBeNull()
    expect(await lossSlope(model, drawn(5), drawn(7).x)).toBeNull()
  })
})

describe('the critic over a square', () => {
  it('is asked at the middles of its cells, from the top left to the bottom right', () => {
    const { values } = middlesOf({ left: -2, bottom: 1, side: 4 }, 2)
    expect([...values]).toEqual([-1, 4, 1, 4, -1, 2, 1, 2])
  })
})
