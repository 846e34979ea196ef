import { describe, expect, it } from 'vitest'
import { momentsOf, planReplay } from './replayFilm.ts'
import type { Sheet } from '../../worker/protocol/run.ts'

describe('planReplay', () => {
  it('shows all moments in the time asked for, and the last one for a second more', () => {
    const { frames, rate, seconds, shown } = planReplay(100, 10)
    expect({ rate, shown, seconds }).toEqual({ rate: 10, shown: 100, seconds: 11 })
    expect(frames.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, i) => i))
    expect(new Set(frames.slice(100))).toEqual(new Set([99]))
  })

  it('thins more of them than an eye can follow, and keeps the first and the last', () => {
    const { frames, rate, shown } = planReplay(400, 5)
    expect({ rate, shown }).toEqual({ rate: 24, shown: 120 })
    expect(frames[0]).toBe(0)
    expect(frames.slice(0, 120)).toEqual([...new Set(frames)])
    expect(frames.at(-1)).toBe(399)
  })

  it('takes less time where there are few', () => {
    expect(planReplay(4, 20)).toEqual({ frames: [0, 1, 2, 3, 3, 3], rate: 2, shown: 4, seconds: 3 })
  })

  it('has nothing to show of nothing', () => {
    expect(planReplay(0, 5).frames).toEqual([])
  })
})

it('films the moments of one view alone', () => {
  const sheet = (view: Sheet['view']): Sheet => ({
    ...{ view, originals: null, classes: null, seed: 1 },
    samples: { shape: [2], count: 0, values: new Float32Array() },
  })
  const moments = [
    { step: 1, sheet: sheet('generated') },
    { step: 2, sheet: sheet('reconstructions') },
    { step: 3, sheet: sheet('generated') },
  ]
  const replay = { count: moments.length, at: (index: number) => moments[index] ?? null }
  expect(momentsOf(replay, 'generated').map(({ step }) => step)).toEqual([1, 3])
})
