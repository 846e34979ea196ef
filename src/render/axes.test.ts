import { describe, expect, it } from 'vitest'
import { evenAxis, logAxis, placeOn, SHARE_AXIS, stepAxis } from './axes.ts'

describe('evenAxis', () => {
  it('ends on round marks that hold all values, and zero when it is near', () => {
    expect(evenAxis([3, 17.2])).toEqual({
      low: 0,
      high: 20,
      isLog: false,
      ticks: [0, 5, 10, 15, 20],
    })
    expect(evenAxis([-0.4, 0.9])).toMatchObject({ low: -0.5, high: 1 })
  })

  it('is there before there are values, and around a single one', () => {
    expect(evenAxis([])).toMatchObject({ low: 0, high: 1 })
    expect(evenAxis([5])).toMatchObject({ low: 0, high: 10 })
    expect(evenAxis([-5])).toMatchObject({ low: -10, high: 0 })
    expect(evenAxis([0])).toMatchObject({ low: 0, high: 1 })
  })
})

describe('logAxis', () => {
  it('marks powers of ten over a wide range, and numbers between them over a narrow one', () => {
    expect(logAxis([0.5, 900]).ticks).toEqual([1, 10, 100, 1000])
    expect(logAxis([2, 30]).ticks).toEqual([3, 10, 30])
    expect(logAxis([1.2, 4]).ticks).toEqual([1.5, 2, 3])
  })

  it('leaves out what has no logarithm', () => {
    expect(logAxis([0, -3, 2, 4]).low).toBeGreaterThan(1)
    expect(logAxis([0]).ticks).toEqual([0.1, 1, 10])
  })

  it('has at most as many marks as it is told', () => {
    expect(logAxis([1e-6, 1e6], 4).ticks.length).toBeLessThanOrEqual(4)
  })
})

describe('stepAxis', () => {
  it('ends exactly at the last step and marks whole steps alone', () => {
    expect(stepAxis(0, 3284)).toEqual({
      low: 0,
      high: 3284,
      isLog: false,
      ticks: [0, 1000, 2000, 3000],
    })
    for (let last = 1; last < 100; last++)
      expect(stepAxis(0, last).ticks.every(Number.isInteger)).toBe(true)
  })

  it('is there for a single step', () => {
    expect(stepAxis(7, 7)).toMatchObject({ low: 7, high: 8 })
  })
})

describe('placeOn', () => {
  it('is a share of the axis, of its logarithm on a logarithmic one', () => {
    expect(placeOn(SHARE_AXIS, 0.25)).toBe(0.25)
    expect(placeOn({ low: 1, high: 100, isLog: true, ticks: [] }, 10)).toBeCloseTo(0.5, 12)
  })

  it('holds what lies beyond at the ends', () => {
    expect(placeOn(SHARE_AXIS, 7)).toBe(1)
    expect(placeOn({ low: 1, high: 100, isLog: true, ticks: [] }, 0)).toBe(0)
  })
})
