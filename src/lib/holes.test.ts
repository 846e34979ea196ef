import { describe, expect, it } from 'vitest'
import { holeDistance, holesAmong } from './holes.ts'

/** Nineteen codes one apart on a line, and one three away from its end. */
const LINE = Float32Array.from({ length: 40 }, (_, i) => (i % 2 === 1 ? 0 : i === 38 ? 21 : i / 2))

describe('holes', () => {
  it('begin where 95 of 100 codes have a neighbour', () => {
    expect(holeDistance(LINE, 2)).toBe(1)
    expect(holeDistance(LINE.subarray(0, 38), 2)).toBe(1)
    expect(holeDistance(Float32Array.of(0, 0, 3, 4), 2)).toBe(5)
  })

  it('are farther than that from every code', () => {
    const places = Float32Array.of(5.5, 0, 5, 0.9, 5, 1.1, 19.5, 0, 21, 0, -1, 0)
    expect(holesAmong(places, LINE, 2, 1)).toEqual([false, false, true, true, false, false])
  })

  it('are nowhere while there is one code or none', () => {
    const alone = Float32Array.of(1, 1)
    const distance = holeDistance(alone, 2)
    expect(holesAmong(Float32Array.of(100, 100), alone, 2, distance)).toEqual([false])
    expect(holeDistance(new Float32Array(0), 2)).toBe(Number.POSITIVE_INFINITY)
  })
})
