import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { drawnStacks, stackMeasures, stacksFor } from './stacks.ts'

/** Digits of combinations, by number. */
const stacks = (channels: number, combinations: readonly number[]): Uint8Array =>
  Uint8Array.from(
    combinations.flatMap((n) => Array.from(String(n).padStart(channels, '0'), Number)),
  )

describe('combinations of digits', () => {
  const all = Array.from({ length: 1000 }, (_, n) => n)

  it('are all there, as often, in samples that hold each once: KL 0', () => {
    expect(stackMeasures(stacks(3, all), 3)).toMatchObject({ count: 1000, covered: 1000, of: 1000 })
    expect(stackMeasures(stacks(3, all), 3).kl).toBeCloseTo(0, 12)
  })

  it('have a KL of ln 1000 where there is one, and of ln(1000 / 99) where 99 are as frequent', () => {
    const one = stackMeasures(stacks(3, [407, 407, 407]), 3)
    expect(one).toMatchObject({ covered: 1, of: 1000 })
    expect(one.kl).toBeCloseTo(Math.log(1000), 12)
    const some = stackMeasures(stacks(3, all.slice(0, 99)), 3)
    expect([some.covered, some.kl]).toEqual([99, expect.closeTo(Math.log(1000 / 99), 12)])
  })

  it('have the KL of a histogram that is known: 3/4, 1/4 of a hundred', () => {
    const { covered, of, kl } = stackMeasures(stacks(2, [12, 12, 12, 34]), 2)
    expect([covered, of]).toEqual([2, 100])
    expect(kl).toBeCloseTo(0.75 * Math.log(75) + 0.25 * Math.log(25), 12)
  })

  it('tell 12 from 21', () => {
    expect(stackMeasures(stacks(2, [12, 21]), 2).covered).toBe(2)
  })

  it('are all reached by 25,600 new stacks of even digits, with a KL of about 999 / 51,200', () => {
    const even = Uint8Array.from({ length: 1000 }, (_, i) => i % 10)
    const count = stacksFor(10_000, 3)
    expect(count).toBe(25_600)
    const { covered, kl } = stackMeasures(drawnStacks(even, { count, channels: 3, seed: 1 }), 3)
    expect(covered).toBe(1000)
    expect(kl).toBeCloseTo(999 / 51_200, 2)
  })

  it('miss some where fewer are looked at, real ones too', () => {
    const digits = new Rng(2).uniforms(900).map((u) => Math.floor(10 * u))
    const count = stacksFor(1000, 3)
    const drawn = drawnStacks(Uint8Array.from(digits), { count, channels: 3, seed: 1 })
    const { covered } = stackMeasures(drawn, 3)
    expect(covered).toBeGreaterThan(870)
    expect(covered).toBeLessThan(950)
  })
})
