import { afterEach, expect, it, vi } from 'vitest'
import { samplingSeconds } from './samplingTime.ts'
import type { Model } from '../model/model.ts'
import type { Way } from '../model/sampling.ts'

afterEach(() => vi.restoreAllMocks())

/** A model whose draws take so long each, half of it before a pause of an hour, by a clock that it moves. */
function drawing(times: readonly number[]) {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const sample = vi.fn(async (_count: number, _classes: null, _rng: unknown, way: Way) => {
    const took = times[sample.mock.calls.length - 1] ?? 0
    now += took / 2
    await way.pause?.()
    now += took / 2
  })
  const pause = async (): Promise<void> => void (now += 3_600_000)
  return { sample, seconds: () => samplingSeconds({ sample } as unknown as Model, null, 64, pause) }
}

it('is the work of the quickest of a few draws, without the pauses', async () => {
  const { sample, seconds } = drawing([300, 120, 100, 140, 110])
  expect(await seconds()).toBeCloseTo(0.1, 9)
  expect(sample).toHaveBeenCalledTimes(5)
})

it('draws once what takes long', async () => {
  const { sample, seconds } = drawing([4000])
  expect(await seconds()).toBeCloseTo(4, 9)
  expect(sample).toHaveBeenCalledOnce()
})
