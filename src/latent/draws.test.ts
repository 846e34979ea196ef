import { beforeAll, describe, expect, it } from 'vitest'
import { gaussianOf } from '../metrics/statistics/frechet.ts'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { Rng } from '../lib/rng.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Draws } from './draws.ts'
import { openPoints, smallSpace } from './testSpace.ts'
import type { Space } from './space.ts'

let space: Space

beforeAll(async () => {
  await openTestBackend('wasm')
  space = await smallSpace('vae', await openPoints())
})

const wish = { from: 'prior', count: 4, temperature: 1, seed: 3 } as const

describe('draws', () => {
  it('from the prior are N(0, I) times the temperature, the same for the same seed', async () => {
    const draws = new Draws()
    const at = async (temperature: number) =>
      (await draws.draw(space, { ...wish, temperature }, noPause)).values
    expect(await at(1)).toEqual(new Rng(3).normals(8))
    expect(await at(0.5)).toEqual(new Rng(3).normals(8).map((x) => x / 2))
    expect((await at(0)).every((x) => x === 0)).toBe(true)
  })

  it('from a Gaussian spread as the codes of training examples do', async () => {
    const values = new Float32Array(4000)
    space.data.read(
      Uint32Array.from({ length: 2000 }, (_, i) => i),
      values,
    )
    const codes = (await space.model.encode(rowsOf(values, 2), noPause))!.mu
    const drawn = await new Draws().draw(space, { ...wish, from: 'gaussian', count: 5000 }, noPause)
    const [a, b] = [gaussianOf(codes), gaussianOf(drawn)]
    const largest = Math.max(...a.covariance)
    for (let i = 0; i < 4; i++)
      expect(Math.abs(a.covariance[i]! - b.covariance[i]!)).toBeLessThan(0.1 * largest)
    for (let i = 0; i < 2; i++)
      expect(Math.abs(a.mean[i]! - b.mean[i]!)).toBeLessThan(0.1 * Math.sqrt(largest))
  })

  it('fit once for a step: another temperature costs no fit, another step does', async () => {
    const draws = new Draws()
    let pauses = 0
    const pause = async (): Promise<void> => void pauses++
    const mixed = { ...wish, from: 'mixture', count: 2 } as const
    const first = await draws.draw(space, mixed, pause)
    expect(pauses).toBeGreaterThan(10)
    pauses = 0
    await draws.draw(space, { ...mixed, temperature: 0.3 }, pause)
    expect(await draws.draw(space, mixed, pause)).toEqual(first)
    expect(pauses).toBe(0)
    await draws.draw({ ...space, step: 1 }, mixed, pause)
    expect(pauses).toBeGreaterThan(10)
  })

  it('try a fit again that was given up', async () => {
    const draws = new Draws()
    const mixed = { ...wish, from: 'mixture' } as const
    const given = draws.draw(space, mixed, () => Promise.reject(new Error('enough')))
    await expect(given).rejects.toThrow('enough')
    expect((await draws.draw(space, mixed, noPause)).count).toBe(4)
  })

  it('from a fit are refused without an encoder, with a way out', async () => {
    const gan = await smallSpace('gan', await openPoints())
    const fitted = new Draws().draw(gan, { ...wish, from: 'gaussian' }, noPause)
    await expect(fitted).rejects.toThrow(/draw from the prior/)
  })
})
