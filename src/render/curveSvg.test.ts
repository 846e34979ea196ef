import { describe, expect, it } from 'vitest'
import { curveSvg } from './curveSvg.ts'

describe('a curve of the report', () => {
  const chart = { title: 'Loss', unit: 'nats', write: String }
  const curve = { name: 'G', tone: 'generated', dashed: false } as const

  it('goes from the first step to the last, from the lowest value to the highest, with gaps', () => {
    const points = [
      { step: 1, value: 0 },
      { step: 2, value: null },
      { step: 3, value: 2 },
      { step: 5, value: 1 },
    ]
    const svg = curveSvg({ ...chart, curves: [{ ...curve, points }] })
    expect(svg).toContain('d="M44.0 132.0M188.0 34.0L332.0 83.0"')
  })

  it('is nothing where there is no value', () => {
    expect(curveSvg({ ...chart, curves: [{ ...curve, points: [] }] })).toBe('')
  })
})
