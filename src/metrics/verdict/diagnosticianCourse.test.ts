/** Verdicts that rest on the course of a run, not on one panel. */
import { describe, expect, test } from 'vitest'
import { Diagnostician } from './diagnostician.ts'
import { digits, glance, leading, MIX, PLAYERS, report } from './testPanels.ts'
import type { Verdict } from './verdicts.ts'

describe('a course', () => {
  test('in which digits become clearer and fewer is slow mode dropping', () => {
    const lab = new Diagnostician(MIX)
    const course = [0, 1, 2, 3, 4].map((i) => {
      const off = digits(leading(1, 0.1 + 0.045 * i))
      return lab.report(
        report(5000 + 2000 * i, {
          digits: off,
          coverage: 0.75 - 0.03 * i,
          confident: 0.76 + 0.02 * i,
        }),
      ).id
    })
    expect(course).toEqual(['healthy', 'healthy', 'healthy', 'healthy', 'slow-mode-dropping'])
  })

  test('is not compared over full panels of different sizes', () => {
    const lab = new Diagnostician(MIX)
    lab.report(report(5000, { count: 200, coverage: 0.9, confident: 0.7 }))
    lab.report(report(7000, { coverage: 0.75 }))
    const off = { digits: digits(leading(1, 0.28)), coverage: 0.74, confident: 0.9 }
    expect(lab.report(report(9000, off)).id).not.toBe('slow-mode-dropping')
  })

  test('in which the generator goes from digit to digit is an oscillation', () => {
    const lab = new Diagnostician(MIX)
    const ids = Array.from(
      { length: 40 },
      (_, i) =>
        lab.glance(glance(1000 + 100 * i, { digits: digits(leading(Math.floor(i / 6), 0.6)) })).id,
    )
    expect(ids.at(-1)).toBe('oscillation')
    expect(ids.slice(0, 5)).not.toContain('oscillation')
  })

  test('in which it goes slowly is one too', () => {
    const lab = new Diagnostician(MIX)
    const ids = Array.from({ length: 40 }, (_, i) => {
      const [digit, past] = [Math.floor(i / 6), (i % 6) / 6]
      const [now, next] = [leading(digit, 0.7), leading(digit + 1, 0.7)]
      const share = now.map((p, other) => p * (1 - past) + (next[other] ?? 0) * past)
      return lab.glance(glance(1000 + 100 * i, { digits: digits(share) })).id
    })
    expect(ids.at(-1)).toBe('oscillation')
  })

  test('with one digit in front all the time is none', () => {
    const lab = new Diagnostician(MIX)
    const ids = Array.from(
      { length: 40 },
      (_, i) => lab.glance(glance(1000 + 100 * i, { digits: digits(leading(3, 0.6)) })).id,
    )
    expect(ids).not.toContain('oscillation')
    expect(ids.at(-1)).toBe('partial-collapse')
  })

  test('whose shares even out after one wrong start is none', () => {
    const lab = new Diagnostician(MIX)
    const share = (i: number): number[] => (i < 8 ? leading(3, 0.7) : MIX)
    const ids = Array.from(
      { length: 40 },
      (_, i) => lab.glance(glance(1000 + 100 * i, { digits: digits(share(i)) })).id,
    )
    expect(ids).not.toContain('oscillation')
    expect(ids.at(-1)).toBe('healthy')
  })

  test('in which the generator loses its gradient to a perfect critic is lost, whatever it was at first', () => {
    const lab = new Diagnostician(MIX)
    const ids = Array.from({ length: 60 }, (_, i) => {
      const players = {
        ...PLAYERS,
        accuracyReal: 0.999,
        accuracyGenerated: 1,
        gradientNorms: { generator: i < 8 ? 0.5 : 5e-4, critic: 0.1 },
      }
      return lab.glance(glance(1000 + 100 * i, { players, confident: 0.6 })).id
    })
    expect(ids.slice(0, 9)).not.toContain('critic-too-strong')
    expect(ids.slice(12)).toEqual(new Array(48).fill('critic-too-strong'))
  })

  test('that explodes has diverged', () => {
    const lab = new Diagnostician(MIX)
    const at = (step: number, norm: number, confident: number): Verdict =>
      lab.glance(
        glance(step, {
          confident,
          players: { ...PLAYERS, gradientNorms: { generator: norm, critic: 1 } },
        }),
      )
    for (const step of [1000, 1100, 1200, 1300]) at(step, 2, 0.88)
    at(1400, 1e5, 0.1)
    const { id, evidence } = at(1500, 1e6, 0.1)
    expect(id).toBe('diverged')
    expect(evidence.signals.explosion).toBeCloseTo(6 - Math.log10(2), 6)
  })
})

describe('a decoder that begins at the mean image', () => {
  const players = { gradientNorms: { vae: 30 }, lossDistance: {} }
  const ten = new Array<number>(10).fill(0)
  /** Light panels of real runs, in training examples: what they saw of the samples, and the KL of the codes. */
  const verdicts = (course: readonly (readonly [number, number, number, number, number])[]) => {
    const lab = new Diagnostician(MIX)
    return course.map(([images, diversity, featureSpread, totalVariation, kl]) => {
      const seen = { ...digits(ten), totalVariation }
      const changes = {
        images,
        diversity,
        featureSpread,
        digits: seen,
        confident: 0.1,
        kl,
        players,
      }
      return lab.glance(glance(Math.round(images / 128), changes))
    })
  }

  test('and stays there has collapsed, long before softness could be told from slowness', () => {
    const ids = verdicts([
      [13_400, 0.082, 0.02, 0.902, 0.022],
      [21_800, 0.074, 0.022, 0.902, 0.021],
      [30_100, 0.066, 0.02, 0.902, 0.019],
      [71_700, 0.055, 0.013, 0.902, 0.012],
    ]).map(({ id }) => id)
    const [young, once, ...later] = ids
    expect([young, once]).toEqual(['warming-up', 'warming-up'])
    expect(later).toEqual(['posterior-collapse', 'posterior-collapse'])
  })

  test('and leaves it slowly is told what is seen, and given no verdict', () => {
    const found = verdicts([
      [14_100, 0.307, 0.159, 0.701, 3.97],
      [23_000, 0.373, 0.299, 0.631, 3.77],
      [32_000, 0.396, 0.315, 0.57, 4.1],
    ])
    expect(found.map(({ id }) => id)).toEqual(new Array(3).fill('warming-up'))
    expect(found.at(-1)?.evidence.suspicion).toEqual({ id: 'collapse', until: null })
  })
})

test('a long run keeps its verdict, and what was usual at its beginning', () => {
  const lab = new Diagnostician(MIX)
  const lost = {
    ...PLAYERS,
    accuracyReal: 1,
    accuracyGenerated: 1,
    gradientNorms: { generator: 1e-3, critic: 1 },
  }
  for (let i = 0; i < 8; i++) lab.glance(glance(1000 + i * 100))
  let id = ''
  for (let i = 8; i < 3000; i++) ({ id } = lab.glance(glance(1000 + i * 100, { players: lost })))
  expect(id).toBe('critic-too-strong')
})
