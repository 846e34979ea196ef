import { describe, expect, it } from 'vitest'
import {
  digitsOf,
  heightOf,
  linearScale,
  logObstacle,
  logScale,
  rowNear,
  settledValues,
  stepScale,
  valuesOf,
  verticalScale,
} from './scales.ts'

describe('linearScale', () => {
  it('stands on zero when the values are not far above it', () => {
    expect(linearScale([0.4, 2.7])).toEqual({ low: 0, high: 2.75, ticks: [0, 1, 2] })
  })

  it('comes close when the values are far from zero', () => {
    const { low, high } = linearScale([98, 104])
    expect(low).toBe(98)
    expect(high).toBe(104)
  })

  it('holds values on both sides of zero without wasting room on either', () => {
    expect(linearScale([-0.3, 57])).toEqual({ low: -5, high: 60, ticks: [0, 20, 40, 60] })
  })

  it('has a height for a single value, for none, and for zero', () => {
    for (const values of [[3], [], [0], [-4]]) {
      const { low, high, ticks } = linearScale(values)
      expect(high).toBeGreaterThan(low)
      expect(ticks.length).toBeGreaterThan(1)
      for (const value of values) {
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
      }
    }
  })

  it('has round marks, at most six of them, whatever the size', () => {
    for (const top of [0.000_3, 0.7, 9.3, 543, 123_456]) {
      const { ticks } = linearScale([0, top])
      expect(ticks.length).toBeLessThanOrEqual(6)
      for (const tick of ticks) expect(String(tick).length).toBeLessThanOrEqual(7)
    }
  })
})

describe('settledValues', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    step: index + 1,
    a: 100 / (index + 1),
  }))

  it('are all values of a short run', () => {
    expect(settledValues(rows.slice(0, 30), ['a'])).toHaveLength(30)
  })

  it('leave out how a longer run began', () => {
    const values = settledValues(rows, ['a'])
    expect(Math.max(...values)).toBeLessThan(20)
    expect(values).toHaveLength(95)
  })
})

describe('logScale', () => {
  it('marks powers of ten over many decades', () => {
    expect(logScale([0.02, 90]).ticks).toEqual([0.1, 1, 10])
  })

  it('marks more within one decade', () => {
    const { low, high, ticks } = logScale([97, 540])
    expect(low).toBeLessThan(97)
    expect(high).toBeGreaterThan(540)
    expect(ticks.length).toBeGreaterThanOrEqual(3)
    expect(ticks.length).toBeLessThanOrEqual(5)
  })
})

describe('verticalScale', () => {
  it('always shows shares from zero to one', () => {
    expect(verticalScale('share', [0.9], [0.5], true)).toMatchObject({ low: 0, high: 1 })
  })

  it('keeps a reference in view that no value comes near', () => {
    expect(verticalScale('nats', [20, 25], [0], false).low).toBe(0)
  })

  it('stands on zero before there are values', () => {
    const { low, high } = verticalScale('squaredError', [], [0.0673], false)
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(0.0673)
  })

  it('leaves out what a logarithm cannot show', () => {
    expect(verticalScale('nats', [20, 25], [0], true).low).toBeGreaterThan(10)
  })
})

describe('logObstacle', () => {
  it('allows positive values', () => {
    expect(logObstacle('nats', [0.1, 500])).toBeNull()
    expect(logObstacle('nats', [])).toBeNull()
  })

  it('names what is in the way', () => {
    expect(logObstacle('score', [2, -0.1])).toBe('notPositive')
    expect(logObstacle('score', [0])).toBe('notPositive')
    expect(logObstacle('share', [0.5])).toBe('share')
  })
})

describe('stepScale', () => {
  it('has round marks and a little free space at its end', () => {
    const rows = [{ step: 1 }, { step: 3284 }]
    expect(stepScale(rows)).toEqual({ low: 1, high: 3500, ticks: [1000, 2000, 3000] })
  })

  it('marks whole steps alone', () => {
    for (let last = 1; last < 200; last++)
      expect(stepScale([{ step: 0 }, { step: last }]).ticks.every(Number.isInteger)).toBe(true)
  })

  it('is there before the run and after one step', () => {
    expect(stepScale([])).toEqual({ low: 0, high: 100, ticks: [0, 25, 50, 75, 100] })
    expect(stepScale([{ step: 1 }]).high).toBeGreaterThan(1)
  })
})

describe('digitsOf', () => {
  it('is as long as the marks need', () => {
    expect(digitsOf({ low: 0, high: 1, ticks: [0, 0.25, 0.5] })).toBe(2)
    expect(digitsOf({ low: 0, high: 300, ticks: [0, 100, 200] })).toBe(0)
    expect(digitsOf({ low: 0, high: 10, ticks: [0.1, 1, 10] })).toBe(1)
  })
})

describe('valuesOf', () => {
  it('leaves gaps out', () => {
    expect(
      valuesOf(
        [
          { step: 1, a: 1, b: null },
          { step: 2, a: 2, b: 3 },
        ],
        ['a', 'b'],
      ),
    ).toEqual([1, 2, 3])
  })
})

describe('rowNear', () => {
  const rows = [{ step: 1 }, { step: 3 }, { step: 5 }, { step: 20 }]

  it('finds the nearest row', () => {
    expect([0, 1, 3.9, 4.1, 12, 13, 99].map((step) => rowNear(rows, step))).toEqual([
      0, 0, 1, 2, 2, 3, 3,
    ])
  })

  it('finds the only row, and none where there is none', () => {
    expect(rowNear([{ step: 7 }], 0)).toBe(0)
    expect(rowNear([{ step: 7 }], 9)).toBe(0)
    expect(rowNear([], 3)).toBe(-1)
  })
})

describe('heightOf', () => {
  it('is a share of the axis, of its logarithm on a logarithmic one', () => {
    expect(heightOf(25, { low: 0, high: 100, ticks: [] }, false)).toBe(0.25)
    expect(heightOf(10, { low: 1, high: 100, ticks: [] }, true)).toBeCloseTo(0.5, 12)
  })
})
