import { describe, expect, it } from 'vitest'
import { logAxis, SHARE_AXIS, stepAxis } from './axes.ts'
import { drawCourse } from './course.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'
import type { CourseData } from './course.ts'

/** The area is 200 wide from 40 on and 100 high from 8 on. */
const frame = { width: 248, height: 128, pixelRatio: 1 }
const words = { value: String, step: String }

function draw(data: Partial<CourseData>) {
  const { ctx, drawn } = testBrush()
  const all = { lines: [], band: null, values: SHARE_AXIS, steps: stepAxis(0, 100), ...data }
  drawCourse(ctx, all, theme, frame, words)
  return drawn
}

const course = (...values: number[]) => ({
  points: values.map((value, i) => ({ step: i * 50, value })),
  tone: 'generated' as const,
})

describe('drawCourse', () => {
  it('draws one measurement as a dot', () => {
    const { dots, strokes } = draw({ lines: [course(0.5)] })
    expect(dots).toEqual([{ x: 40, y: 58, colour: theme.generated }])
    expect(strokes.some(({ colour }) => colour === theme.generated)).toBe(false)
  })

  it('joins several by a line from the first to the last', () => {
    const line = draw({ lines: [course(0, 0.5, 1)] }).strokes.filter(
      ({ colour }) => colour === theme.generated,
    )
    expect(line.map(({ from, to }) => [from, to])).toEqual([
      [
        [40, 108],
        [140, 58],
      ],
      [
        [140, 58],
        [240, 8],
      ],
    ])
  })

  it('draws what real data score as a band with dashed edges, however narrow', () => {
    const { boxes, strokes } = draw({ band: { low: 0.5, high: 0.5 } })
    const band = boxes.find(({ colour }) => colour === theme.real)
    expect(band).toMatchObject({ x: 40, width: 200, height: 2 })
    const edges = strokes.filter(({ colour }) => colour === theme.real)
    expect(edges.map(({ isDashed }) => isDashed)).toEqual([true, true])
  })

  it('tells lines apart by their pattern as well', () => {
    const lines = [
      { ...course(0.2, 0.2), tone: 'real' as const },
      { ...course(0.8, 0.8), isDashed: true },
    ]
    const { strokes } = draw({ lines })
    const patternOf = (colour: string) => strokes.find((each) => each.colour === colour)?.isDashed
    expect(patternOf(theme.real)).toBe(false)
    expect(patternOf(theme.generated)).toBe(true)
  })

  it('leaves out what a logarithm cannot show, and what is no number', () => {
    const line = course(1, 0, Number.NaN)
    expect(draw({ lines: [line], values: logAxis([1]) }).dots).toHaveLength(1)
  })
})
