import { describe, expect, test } from 'vitest'
import { fromJson, toJson } from '../../lib/json.ts'
import { Rng } from '../../lib/rng.ts'
import { Diagnostician } from './diagnostician.ts'
import { verdictOfImages } from './evidence.ts'
import { diagnosticianSchema } from './schema.ts'
import {
  COLLAPSED,
  digits,
  glance,
  leading,
  MIX,
  only,
  PLAYERS,
  report,
  samples,
  SOME_DIGITS,
} from './testPanels.ts'
import type { Glance, LatentMeasures, SampleMeasures } from '../report/measures.ts'

const LATENT: LatentMeasures = {
  dimensions: 20,
  kl: new Array<number>(20).fill(1.2),
  activeUnits: 19,
  collapsed: 0,
  aggregate: { mean: [], variance: [] },
  error: 0.0125,
  pcaError: 0.025,
  loss: { term: 'negativeElbo', train: 104, test: 106 },
}

/** How often neighbours differ. */
const changesIn = (list: readonly string[]): number =>
  list.filter((id, i) => i > 0 && id !== list[i - 1]).length

describe('the verdict', () => {
  test('says nothing but warming-up in the first moments, whatever the panels show', () => {
    const lab = new Diagnostician(MIX)
    const ids = [
      lab.glance(glance(10, COLLAPSED)),
      lab.glance(glance(60, { ...COLLAPSED, confident: 0.05 })),
      lab.glance(glance(110, SOME_DIGITS)),
      lab.report(report(150, { precision: 0, density: 0, coverage: 0, digits: digits(only(8)) })),
      lab.glance(glance(200)),
    ]
    expect(ids.map(({ id }) => id)).toEqual(new Array(5).fill('warming-up'))
    expect(ids[4]?.evidence.signals).toMatchObject({ images: 19_200, confident: 0.88 })
  })

  test('believes a light panel when the next one agrees', () => {
    const lab = new Diagnostician(MIX)
    expect(lab.glance(glance(1000)).id).toBe('warming-up')
    expect(lab.glance(glance(1100)).id).toBe('healthy')
    expect(lab.glance(glance(1200, SOME_DIGITS)).id).toBe('healthy')
    expect(lab.glance(glance(1300)).id).toBe('healthy')
    expect(lab.glance(glance(1400, SOME_DIGITS)).id).toBe('healthy')
    expect(lab.glance(glance(1500, SOME_DIGITS)).id).toBe('partial-collapse')
  })

  test('weighs what the discriminator knows by how many examples there are, from the first full panel on', () => {
    const gap = { players: { ...PLAYERS, criticGap: 0.35 } }
    const after = (examples: number, step: number) =>
      new Diagnostician(MIX, examples).report(report(step, {}, gap)).id
    expect(after(400, 150)).toBe('memorising')
    expect(after(400, 1000)).toBe('memorising')
    expect(after(60_000, 1000)).toBe('healthy')
  })

  test('keeps it while light panels say nothing of it', () => {
    const lab = new Diagnostician(MIX, 400)
    lab.report(report(150, {}, { players: { ...PLAYERS, criticGap: 0.35 } }))
    expect([200, 250, 300].map((step) => lab.glance(glance(step)).id)).toEqual(
      new Array(3).fill('memorising'),
    )
  })

  test('believes a full panel at once', () => {
    const lab = new Diagnostician(MIX)
    expect(lab.report(report(1000)).id).toBe('healthy')
    expect(lab.report(report(2000, { digits: digits(only(1, 7, 9)) })).id).toBe('partial-collapse')
  })

  test('gives way to a worse one although its own rule still holds', () => {
    const lab = new Diagnostician(MIX)
    for (const step of [1100, 1150]) lab.glance(glance(step, SOME_DIGITS))
    expect(lab.glance(glance(1200, COLLAPSED)).id).toBe('partial-collapse')
    expect(lab.glance(glance(1300, COLLAPSED)).id).toBe('collapse')
  })

  test('gives way when nothing is agreed on for long', () => {
    const lab = new Diagnostician(MIX)
    for (const step of [1000, 1100]) lab.glance(glance(step))
    const between: Partial<Glance> = { diversity: 0.6 }
    const ids = [SOME_DIGITS, between, SOME_DIGITS, between].map(
      (changes, i) => lab.glance(glance(1200 + 100 * i, changes)).id,
    )
    expect(ids).toEqual(['healthy', 'healthy', 'healthy', 'warming-up'])
  })

  test.each([
    ['partial-collapse', 0.35, 1],
    ['healthy', 0.15, 0],
  ])('does not flicker where %s begins', (id, threshold, missing) => {
    const rng = new Rng(7)
    const lab = new Diagnostician(MIX)
    const noisy: boolean[] = []
    const ids = Array.from({ length: 200 }, (_, i) => {
      const totalVariation = threshold + 0.03 * (rng.uniform() - 0.5)
      noisy.push(totalVariation > threshold)
      const share = missing ? [0, 1 / 9, ...new Array<number>(8).fill(1 / 9)] : MIX
      return lab.glance(glance(1000 + 50 * i, { digits: { ...digits(share), totalVariation } })).id
    })
    expect(ids).toContain(id)
    // Without hysteresis it would change about every second time.
    expect(changesIn(noisy.map(String))).toBeGreaterThan(60)
    expect(changesIn(ids)).toBeLessThanOrEqual(2)
  })

  test('counts only shares that enough samples stand behind', () => {
    const lab = new Diagnostician(MIX)
    for (const step of [1000, 1100]) lab.glance(glance(step, { ...SOME_DIGITS, smoothedOver: 64 }))
    expect(lab.glance(glance(1200, { ...SOME_DIGITS, smoothedOver: 64 })).id).toBe('warming-up')
  })
})

describe('the evidence', () => {
  test('names the signals of the rule, the digits that dominate and those that are missing', () => {
    const share = [0, 0.22, 0.05, 0, 0.05, 0.02, 0.02, 0.45, 0.005, 0.185]
    const lab = new Diagnostician(MIX)
    const { id, evidence } = lab.report(report(1200, { digits: digits(share) }))
    expect(id).toBe('partial-collapse')
    expect(evidence.dominant).toEqual([7, 1])
    expect(evidence.dominantShare).toBeCloseTo(0.67, 10)
    expect(evidence.missing).toEqual([0, 3, 8])
    expect(evidence.signals).toEqual({
      totalVariation: expect.closeTo(0.555, 10) as number,
      missing: 3,
      dominance: expect.closeTo(4.5, 10) as number,
    })
  })

  test('leaves out digits that the training mix has not, and knows how rare a digit is', () => {
    const mix = [0.5, 0.485, 0.015, 0, 0, 0, 0, 0, 0, 0]
    const share = [0.5, 0.492, 0.008, 0, 0, 0, 0, 0, 0, 0]
    const { evidence } = verdictOfImages(samples({ digits: digits(share) }), mix)
    expect(evidence.missing).toEqual([])
    expect(evidence.dominant).toEqual([])
    const none = [0.5, 0.495, 0.005, 0, 0, 0, 0, 0, 0, 0]
    expect(verdictOfImages(samples({ digits: digits(none) }), mix).evidence.missing).toEqual([2])
  })
})

describe('full and light panels together', () => {
  const unrecognisable: Partial<SampleMeasures> = {
    precision: 0.02,
    density: 0.01,
    frechet: { value: 9, floor: 0.1 },
    memorisation: { ct: 17, nearestRatio: 2.2, copies: 0 },
    digits: digits(leading(8, 0.4)),
  }

  test('keep a full measure in force while it is fresh, and not for ever', () => {
    const lab = new Diagnostician(MIX)
    expect(lab.report(report(500, unrecognisable)).id).toBe('unrecognisable')
    const unclear: Partial<Glance> = { digits: digits(leading(8, 0.26)), confident: 0.6 }
    const ids = [600, 700, 1100, 1150, 1250].map((step) => lab.glance(glance(step, unclear)).id)
    // 60,000 images later it is too old, as the second panel then confirms.
    expect(ids).toEqual([...new Array<string>(4).fill('unrecognisable'), 'warming-up'])
  })

  test('keep a full measure the longer the longer the run', () => {
    const lab = new Diagnostician(MIX)
    lab.report(report(5000, unrecognisable))
    const unclear: Partial<Glance> = { digits: digits(leading(8, 0.26)), confident: 0.6 }
    const ids = [9800, 9900, 10_100, 10_200].map((step) => lab.glance(glance(step, unclear)).id)
    expect(ids).toEqual([...new Array<string>(3).fill('unrecognisable'), 'warming-up'])
  })

  test('prefer the newer of two values', () => {
    const lab = new Diagnostician(MIX)
    lab.glance(glance(900, SOME_DIGITS))
    expect(lab.report(report(1000)).id).toBe('healthy')
    lab.glance(glance(1100, SOME_DIGITS))
    const { id, evidence } = lab.glance(glance(1200, SOME_DIGITS))
    expect(id).toBe('partial-collapse')
    expect(evidence.missing).toHaveLength(7)
  })

  test('keep a full measure when a light one follows at the same step', () => {
    const lab = new Diagnostician(MIX)
    lab.report(report(1000, unrecognisable))
    const unclear: Partial<Glance> = { digits: digits(leading(8, 0.26)), confident: 0.6 }
    for (const step of [1000, 1000]) lab.glance(glance(step, unclear))
    expect(lab.glance(glance(1100, unclear)).id).toBe('unrecognisable')
  })

  test('know a good VAE by what its encoder does', () => {
    const players = { gradientNorms: { vae: 30 }, lossDistance: {} }
    const { id, evidence } = new Diagnostician(MIX).report(
      report(
        1000,
        { confident: 0.5, diversity: 0.58, sharpness: 0.5 },
        { players, latent: LATENT },
      ),
    )
    expect(id).toBe('healthy')
    expect(evidence.signals).toMatchObject({ errorOverPca: 0.5, activeShare: 0.95 })
  })

  test('see a dead encoder in what the light panel takes for nothing yet', () => {
    const lab = new Diagnostician(MIX)
    const players = { gradientNorms: { vae: 30 }, lossDistance: {} }
    for (const step of [1000, 1100, 1200])
      expect(lab.glance(glance(step, { ...COLLAPSED, players })).id).toBe('warming-up')
    const kl = [2.2, 1.9, 1.6, ...new Array<number>(17).fill(0.004)]
    const latent = { ...LATENT, kl, activeUnits: 3, collapsed: 0.85 }
    const blank = { diversity: 0.2, digits: digits(only(8, 9)), coverage: 0.03, sharpness: 0.2 }
    const { id, evidence } = lab.report(report(1300, blank, { players, latent }))
    expect(id).toBe('posterior-collapse')
    expect(evidence.signals.kl).toBeCloseTo(5.768, 10)
    expect(evidence.signals).toMatchObject({ activeShare: 0.15, collapsedShare: 0.85 })
    expect(lab.glance(glance(1400, { ...COLLAPSED, players })).id).toBe('posterior-collapse')
  })
})

describe('a run that was kept in a file', () => {
  /** Panels of every kind, that go from digits to collapse. */
  const course = (lab: Diagnostician, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => {
      const step = 100 * (from + i)
      if (step % 500 === 0) return lab.report(report(step, step > 2000 ? COLLAPSED : {}))
      return lab.glance(glance(step, step > 1600 ? COLLAPSED : SOME_DIGITS))
    })

  test.each([3, 12, 17, 18, 22])('is judged as if it had never stopped, from panel %i on', (at) => {
    const whole = new Diagnostician(MIX)
    const before = new Diagnostician(MIX)
    course(whole, 1, at)
    course(before, 1, at)
    const file = toJson(before.snapshot())
    const after = new Diagnostician(MIX)
    after.restore(diagnosticianSchema.parse(fromJson(file)))
    expect(course(after, at, 40)).toEqual(course(whole, at, 40))
    expect(after.snapshot()).toEqual(whole.snapshot())
  })
})

describe('a run that broke', () => {
  test('has diverged at once', () => {
    const lab = new Diagnostician(MIX)
    lab.report(report(1000))
    const { id, evidence } = lab.broke()
    expect(id).toBe('diverged')
    expect(evidence.signals).toEqual({ notFinite: 1, halted: 1 })
  })

  test('has diverged even before its first panel', () => {
    expect(new Diagnostician(MIX).broke().id).toBe('diverged')
  })

  test('is well again when it has gone past the place', () => {
    const lab = new Diagnostician(MIX)
    for (const step of [1000, 1100, 1200]) lab.glance(glance(step))
    lab.broke()
    // Put back to step 900, from where it goes on.
    const ids = [1000, 1100, 1200, 1300, 1400].map((step) => lab.glance(glance(step)).id)
    expect(ids).toEqual(['diverged', 'diverged', 'diverged', 'diverged', 'healthy'])
  })

  test('keeps the light panels that came while a full one was taken', () => {
    const lab = new Diagnostician(MIX)
    const collapsed = { digits: digits(only(1, 7, 9)), diversity: 0.2 }
    for (const step of [5000, 5100]) lab.glance(glance(step))
    for (const step of [5300, 5400]) lab.glance(glance(step, collapsed))
    // Of step 5200, and ready at 5400: what was seen since then weighs more.
    const { evidence } = lab.report(report(5200), 5400)
    expect(evidence.signals.diversity).toBe(0.2)
    expect(lab.glance(glance(5500, collapsed)).id).toBe('collapse')
  })

  test('forgets the future that it was put back from', () => {
    const lab = new Diagnostician(MIX)
    lab.report(report(5000))
    lab.report(report(7000, { digits: digits(only(1, 7, 9)), coverage: 0.1 }))
    expect(lab.glance(glance(6000)).id).toBe('partial-collapse')
    expect(lab.glance(glance(6100)).id).toBe('healthy')
  })

  test('is told by numbers that are not finite, too', () => {
    const lab = new Diagnostician(MIX)
    for (const step of [1000, 1100, 1200, 1300]) lab.glance(glance(step))
    const players = { ...PLAYERS, gradientNorms: { generator: Number.NaN, critic: 1 } }
    lab.glance(glance(1400, { players, diversity: Number.NaN }))
    const { id, evidence } = lab.glance(glance(1500, { players, diversity: Number.NaN }))
    expect(id).toBe('diverged')
    expect(Object.values(evidence.signals).every((value) => Number.isFinite(value))).toBe(true)
  })
})

describe('images made elsewhere', () => {
  test.each<[string, Partial<SampleMeasures>, string]>([
    ['real digits', { confident: 0.98, precision: 0.95, coverage: 0.95 }, 'healthy'],
    [
      'noise',
      {
        digits: digits(only(8)),
        diversity: 1.05,
        precision: 0,
        density: 0,
        coverage: 0,
        frechet: { value: 9, floor: 0.1 },
        memorisation: { ct: 17, nearestRatio: 2.2, copies: 0 },
      },
      'unrecognisable',
    ],
    [
      'one picture a thousand times',
      {
        digits: digits(only(8)),
        diversity: 0,
        featureSpread: 0,
        precision: 0,
        density: 0,
        coverage: 0,
        frechet: { value: 9, floor: 0.1 },
      },
      'collapse',
    ],
    ['half of them sevens', { digits: digits(leading(7, 0.5)) }, 'partial-collapse'],
    ['1, 7 and 9 only', { digits: digits(only(1, 7, 9)), coverage: 0.35 }, 'partial-collapse'],
    ['training images', { memorisation: { ct: -20, nearestRatio: 0, copies: 1 } }, 'memorising'],
    ['blurred digits', { sharpness: 0.2, confident: 0.35 }, 'blurry'],
    ['nothing in particular', { diversity: 0.7, coverage: 0.5 }, 'unclear'],
  ])('%s', (_what, changes, id) => {
    expect(verdictOfImages(samples(changes), MIX).id).toBe(id)
  })
})
