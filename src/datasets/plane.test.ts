/** What all sets of points in the plane keep that are drawn with noise. */
import { describe, expect, it } from 'vitest'
import { DATASETS } from './datasets.ts'
import { openDataset } from './load.ts'
import { modesOf, USUAL_DRAWING } from './spec.ts'
import { firstHeldOut, firstOf, moments } from './testSets.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Drawing } from './spec.ts'

const fetchFile = (): Promise<never> => Promise.reject(new Error('points need no files'))
const SETS = DATASETS.filter(({ noise }) => noise !== undefined)
/** Standard errors that a mean of seeded draws may be off. */
const WIDTH = 4

describe.each(SETS.map((spec) => [spec.id, spec] as const))('the points of %s', (id, spec) => {
  const opened = (drawing: Partial<Drawing> = {}): Promise<Dataset> =>
    openDataset(id, { fetchFile, drawing: { ...USUAL_DRAWING, ...drawing } })
  const count = spec.trainCount
  const all = async (drawing?: Partial<Drawing>): Promise<Float32Array> =>
    firstOf(await opened(drawing), count)

  it.each([0, 1])('have mean 0 and variance 1 with data seed %i', async (dataSeed) => {
    const values = await all({ dataSeed })
    const { mean, variance } = moments(values)
    for (const axis of [0, 1] as const)
      expect(Math.abs(mean[axis])).toBeLessThan(WIDTH * Math.sqrt(variance[axis] / count))
    const squares = Array.from({ length: count }, (_, i) => {
      const [x, y] = [values[2 * i] as number, values[2 * i + 1] as number]
      return (x ** 2 + y ** 2) / 2
    })
    const average = squares.reduce((sum, square) => sum + square, 0) / count
    const spread = squares.reduce((sum, square) => sum + (square - average) ** 2, 0) / count
    expect(Math.abs(average - 1)).toBeLessThan(WIDTH * Math.sqrt(spread / count))
  })

  it('move on lines with the noise, whose size is what the set says', async () => {
    const [none, usual, twice] = [await all({ noise: 0 }), await all(), await all({ noise: 2 })]
    let squares = 0
    let off = 0
    for (let i = 0; i < usual.length; i++) {
      const moved = (usual[i] as number) - (none[i] as number)
      squares += moved ** 2
      off = Math.max(off, Math.abs((twice[i] as number) - (none[i] as number) - 2 * moved))
    }
    expect(off).toBeLessThan(1e-5)
    expect(Math.sqrt(squares / usual.length) / (spec.noise ?? 0)).toBeCloseTo(1, 1.5)
  })

  it('are others with every data seed, of which each has held-out ones of its own', async () => {
    const [usual, other] = [await opened(), await opened({ dataSeed: 1 })]
    expect(firstOf(other, 100)).not.toEqual(firstOf(usual, 100))
    expect(await firstHeldOut(other, 100)).not.toEqual(await firstHeldOut(usual, 100))
    expect(await firstHeldOut(usual, 100)).not.toEqual(firstOf(other, 100))
    expect(firstOf(await opened({ dataSeed: 1 }), 100)).toEqual(firstOf(other, 100))
  })

  it('lie on modes of the known widths, if they have any', async () => {
    const drawing = { noise: 2, dataSeed: 3 }
    const modes = modesOf(spec, drawing)
    expect(modes === null).toBe(spec.modes === null)
    if (!modes) return
    const data = await opened(drawing)
    const values = firstOf(data, count)
    const squares = modes.centres.map(() => [0, 0])
    const counts = modes.centres.map(() => 0)
    data.trainLabels.forEach((label, i) => {
      counts[label]! += 1
      for (const c of [0, 1] as const)
        squares[label]![c]! +=
          ((values[2 * i + c] as number) - (modes.centres[label]?.[c] ?? 0)) ** 2
    })
    for (const [label, of] of counts.entries()) {
      expect(Math.abs(of - count / spec.classes)).toBeLessThan(
        WIDTH * Math.sqrt(count / spec.classes),
      )
      for (const c of [0, 1] as const) {
        const ratio =
          Math.sqrt((squares[label]?.[c] ?? 0) / of) / (modes.deviations[label]?.[c] ?? 0)
        expect(Math.abs(ratio - 1)).toBeLessThan(WIDTH / Math.sqrt(2 * of))
      }
    }
  })
})

it('have no modes without noise: none has a width', () => {
  for (const spec of SETS) expect(modesOf(spec, { noise: 0, dataSeed: 0 })).toBeNull()
})
