import { describe, expect, it } from 'vitest'
import { amountOf, byInfluence, countUnused } from './influence.ts'

const change = Float32Array.of(0.25, 0.5, 0, 0.125)

describe('influence', () => {
  it('puts the dimension that changes the picture most first', () => {
    expect(byInfluence({ change, kl: null })).toEqual([1, 0, 3, 2])
  })

  it('is shown as a share of the largest change', () => {
    expect(amountOf({ change, kl: null }, 0)).toEqual({ of: 'change', value: 0.25, share: 0.5 })
  })

  it('is shown as information where the model has a posterior', () => {
    const kl = Float32Array.of(1, 4, 0, 0)
    expect(amountOf({ change, kl }, 0)).toEqual({ of: 'kl', value: 1, share: 0.25 })
  })

  it('is no division by zero for a model that ignores its latent vector', () => {
    expect(amountOf({ change: new Float32Array(2), kl: null }, 1).share).toBe(0)
  })

  it('counts the dimensions below a hundredth of a nat as unused', () => {
    expect(countUnused(Float32Array.of(0.009, 0.011, 0, 3))).toBe(2)
  })
})
