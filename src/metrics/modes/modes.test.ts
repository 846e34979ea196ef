import { expect, it } from 'vitest'
import { spec } from '../../datasets/ring8/spec.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { modeMeasures } from './modes.ts'
import type { Rows } from '../statistics/rows.ts'

const modes = defined(spec.modes, 'modes')
const EVEN = new Array<number>(8).fill(1 / 8)
const rng = new Rng(1)

/** So many points around each of these modes, this many of their standard deviations wide. */
function around(those: readonly number[], each: number, width = 1): Rows {
  const values = those.flatMap((mode) =>
    Array.from({ length: each }, () =>
      (modes.centres[mode] as readonly number[]).map(
        (at, c) => at + width * (modes.deviations[mode]?.[c] as number) * rng.normal(),
      ),
    ).flat(),
  )
  return { count: those.length * each, size: 2, values: Float32Array.from(values) }
}

const ALL = [0, 1, 2, 3, 4, 5, 6, 7]

it('finds all modes and 98.9 % of the points on one where the points are those of the mixture', () => {
  const { highQuality, covered, of } = modeMeasures(around(ALL, 1000), modes, EVEN)
  expect([covered, of]).toEqual([8, 8])
  expect(highQuality).toBeCloseTo(1 - Math.exp(-4.5), 2)
})

it('finds three modes where there are points of three, and names the others', () => {
  const { covered, missing } = modeMeasures(around([0, 3, 5], 100), modes, EVEN)
  expect(covered).toBe(3)
  expect(missing).toEqual([1, 2, 4, 6, 7].map((mode) => ({ mode, at: modes.centres[mode] })))
})

it('does not take a stray point for a mode', () => {
  const { count, size, values } = around([0, 0, 0, 0], 50)
  values.set(modes.centres[4] as readonly number[], 0)
  expect(modeMeasures({ count, size, values }, modes, EVEN).covered).toBe(1)
})

it('finds few points on a mode of a cloud that is as varied as the data', () => {
  const values = rng.normals(4000)
  const cloud = { count: 2000, size: 2, values: Float32Array.from(values) }
  expect(modeMeasures(cloud, modes, EVEN).highQuality).toBeLessThan(0.2)
})

it('measures in the standard deviations of each mode and coordinate', () => {
  const two = {
    centres: [
      [-1, 0],
      [1, 0],
    ],
    deviations: [
      [0.1, 0.1],
      [0.05, 0.4],
    ],
  }
  const even = [0.5, 0.5]
  const at = (...values: number[]): Rows => ({
    count: values.length / 2,
    size: 2,
    values: Float32Array.from(values),
  })
  const one = { highQuality: 1, covered: 1, of: 2 }
  expect(modeMeasures(at(1, 1.1), two, even)).toMatchObject(one)
  expect(modeMeasures(at(1.2, 0), two, even).highQuality).toBe(0)
  expect(modeMeasures(at(-1, 0.35), two, even).highQuality).toBe(0)
  const drawn = Array.from({ length: 4000 }, (_, i) => {
    const mode = i % 2
    return [0, 1].map(
      (c) => (two.centres[mode]?.[c] ?? 0) + (two.deviations[mode]?.[c] ?? 0) * rng.normal(),
    )
  })
  const found = modeMeasures(at(...drawn.flat()), two, even)
  expect(found).toMatchObject({ covered: 2, of: 2 })
  expect(found.highQuality).toBeCloseTo(1 - Math.exp(-4.5), 2)
})

it('counts the modes of the mix alone', () => {
  const mix = [0.5, 0.5, 0, 0, 0, 0, 0, 0]
  const found = modeMeasures(around(ALL, 100), modes, mix)
  expect(found).toMatchObject({ covered: 2, of: 2 })
  expect(found.highQuality).toBeCloseTo(0.25, 1)
})

it('shares the points out evenly where the mixture does, as far as chance goes', () => {
  const { reverseKl, variation } = modeMeasures(around(ALL, 1000), modes, EVEN)
  // E[KL] = (8 - 1) / (2 * 8000) = 0.0004, of even counts 0; nothing but the 1.1 % off the modes is amiss.
  expect(reverseKl).toBeCloseTo(0, 3)
  expect(variation).toBeCloseTo(Math.exp(-4.5), 2)
})

it('says of how many modes all points are: KL is ln(8 / 4) and the variation 4 / 8 of four', () => {
  const { reverseKl, variation } = modeMeasures(around([0, 2, 4, 6], 100, 0.1), modes, EVEN)
  expect(reverseKl).toBeCloseTo(Math.LN2, 10)
  expect(variation).toBeCloseTo(0.5, 10)
})

it('compares the shares with those of the mix', () => {
  const mix = [0.75, 0.25, 0, 0, 0, 0, 0, 0]
  const uneven = modeMeasures(around([0, 0, 0, 1], 50, 0.1), modes, mix)
  expect(uneven.reverseKl).toBeCloseTo(0, 10)
  expect(uneven.variation).toBeCloseTo(0, 10)
  const even = modeMeasures(around([0, 1], 50, 0.1), modes, mix)
  expect(even.reverseKl).toBeCloseTo(0.5 * Math.log(0.5 / 0.75) + 0.5 * Math.log(0.5 / 0.25), 10)
  expect(even.variation).toBeCloseTo(0.25, 10)
})

it('measures each coordinate by its own deviation', () => {
  const flat = { centres: [[0, 0]], deviations: [[1, 0.1]] }
  const beside = (x: number, y: number): number =>
    modeMeasures({ count: 1, size: 2, values: Float32Array.of(x, y) }, flat, [1]).highQuality
  expect([beside(2.9, 0), beside(0, 0.29)]).toEqual([1, 1])
  expect([beside(3.1, 0), beside(0, 0.31)]).toEqual([0, 0])
})
