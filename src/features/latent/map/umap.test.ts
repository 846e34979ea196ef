import { describe, expect, it } from 'vitest'
import { Rng } from '../../../lib/rng.ts'
import { layOut } from './umap.ts'

const EACH = 30
const LATENT_DIM = 5

/** Two groups far apart. */
function twoGroups(): Float32Array<ArrayBuffer> {
  const rng = new Rng(1)
  return Float32Array.from({ length: 2 * EACH * LATENT_DIM }, (_, i) =>
    i < EACH * LATENT_DIM ? rng.normal() : 40 + rng.normal(),
  )
}

describe('layOut', () => {
  const told: number[] = []
  const job = { z: twoGroups(), latentDim: LATENT_DIM, seed: 3 }
  const layout = layOut(job, (done) => told.push(done))
  const point = (i: number): [number, number] => [layout[2 * i] ?? 0, layout[2 * i + 1] ?? 0]

  it('keeps groups together and apart from each other', () => {
    const apart = (a: number, b: number): number => {
      const [from, to] = [point(a), point(b)]
      return Math.hypot(from[0] - to[0], from[1] - to[1])
    }
    const nearestTo = (a: number): number =>
      Array.from({ length: 2 * EACH }, (_, b) => b)
        .filter((b) => b !== a)
        .toSorted((b, c) => apart(a, b) - apart(a, c))[0] ?? -1
    expect(layout).toHaveLength(4 * EACH)
    for (let code = 0; code < 2 * EACH; code++)
      expect(nearestTo(code) < EACH, `group of the neighbour of code ${code}`).toBe(code < EACH)
  })

  it('tells how far it is', () => {
    expect(told.length).toBeGreaterThan(10)
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('is the same for the same seed', () => {
    expect(layOut(job, () => undefined)).toEqual(layout)
    expect(layOut({ ...job, seed: 4 }, () => undefined)).not.toEqual(layout)
  })
})
