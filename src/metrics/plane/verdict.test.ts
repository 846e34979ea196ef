/** What the rules say of points whose answer is known, on every set of the catalogue. */
import { beforeAll, describe, expect, it } from 'vitest'
import { DATASETS } from '../../datasets/datasets.ts'
import { openDataset } from '../../datasets/load.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { realData } from '../../measuring/realData.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { Reference } from '../reference/reference.ts'
import { measureSamples } from '../reference/samples.ts'
import { first, noPause, pick } from '../statistics/rows.ts'
import { findRule } from '../verdict/rules.ts'
import { NO_SIGNALS, sampleSignals } from '../verdict/signals.ts'
import type { Labelled, Rows } from '../statistics/rows.ts'
import type { VerdictId } from '../verdict/verdicts.ts'

const SETS = DATASETS.filter(({ kind }) => kind === 'points').map(({ id }) => id)

/** Samples that neighbours are sought for, of each cloud. */
const COUNT = 500
/** Points of the sampler that the reference has looked at. */
const LOOKED_AT = 50_000

beforeAll(() => openTestBackend('wasm'))

describe.each(SETS)('of points of %s', (id) => {
  let reference: Reference
  let perfect: Labelled

  beforeAll(async () => {
    const data = await openDataset(id, { fetchFile: () => Promise.reject(new Error('no files')) })
    const real = await realData(data, { mix: data.spec.classNames.map(() => 1), images: 0 })
    reference = await Reference.open(real, null, {
      most: { train: 3000, heldOut: 1500 },
      turns: () => noPause,
      progress: () => undefined,
    })
    const { samples } = defined(reference.known.plane, 'a standard')
    const fresh = defined(real.fresh, 'a sampler')
    const { raw, labels } = await fresh(LOOKED_AT + samples, 0, noPause)
    const places = Uint32Array.from({ length: samples }, (_, i) => LOOKED_AT + i)
    perfect = { raw: pick(raw, places), labels: labels.subarray(LOOKED_AT) }
  }, 60_000)

  /** The verdict on a GAN that is well under way and makes this cloud. */
  async function verdictOf(cloud: Rows): Promise<VerdictId | null> {
    const { measures } = await measureSamples(
      first(cloud, COUNT),
      'samples',
      reference,
      noPause,
      cloud,
    )
    const rule = findRule({
      ...NO_SIGNALS,
      ...sampleSignals(measures, reference.known.data.mix),
      images: 1_000_000,
      accuracyReal: 0.6,
      accuracyGenerated: 0.6,
    })
    return rule?.id ?? null
  }

  const moved = (by: (value: number) => number): Rows => ({
    ...perfect.raw,
    values: perfect.raw.values.map(by),
  })

  it('as good as real: healthy', async () => {
    expect(await verdictOf(perfect.raw)).toBe('healthy')
  })

  it('without one of its modes or pieces: partial collapse', async () => {
    const { raw, labels } = perfect
    const isWhole = reference.known.data.mix.length === 1
    const left = Array.from({ length: raw.count }, (_, i) => i).filter((i) =>
      isWhole ? (raw.values[2 * i] as number) < 0.5 : labels[i] !== 0,
    )
    expect(await verdictOf(pick(raw, left))).toBe('partial-collapse')
  })

  it('on one spot: collapse', async () => {
    const rng = new Rng(3)
    const spot = pick(perfect.raw, new Uint32Array(perfect.raw.count))
    const values = spot.values.map((value) => value + 0.01 * rng.normal())
    expect(await verdictOf({ ...spot, values })).toBe('collapse')
  })

  it('as varied, and nowhere in particular: not healthy', async () => {
    const rng = new Rng(4)
    expect(await verdictOf(moved(() => rng.normal()))).not.toBe('healthy')
  })

  it('beside the data: not healthy', async () => {
    expect(await verdictOf(moved((value) => value + 1))).not.toBe('healthy')
  })
})
