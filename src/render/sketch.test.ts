import { describe, expect, it } from 'vitest'
import { drawSketch } from './sketch.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME } from './theme.ts'
import type { Stroke } from './sketch.ts'

const SQUARE = { side: 100, pixelRatio: 1 }

describe('drawSketch', () => {
  it('joins the places of each stroke in white, makes one alone a dot, and erases in black', () => {
    const { ctx, drawn } = testBrush()
    const strokes: Stroke[] = [
      {
        tool: 'brush',
        points: [
          { x: 0.1, y: 0.2, width: 0.08 },
          { x: 0.5, y: 0.2, width: 0.08 },
        ],
      },
      { tool: 'eraser', points: [{ x: 0.9, y: 0.9, width: 0.08 }] },
    ]
    drawSketch(ctx, { strokes, pen: null }, DARK_THEME, SQUARE)
    expect(drawn.strokes.map(({ from, to, colour }) => [from, to, colour])).toEqual([
      [[10, 20], [50, 20], '#fff'],
    ])
    expect(drawn.dots.map(({ x, y, colour }) => [x, y, colour])).toEqual([
      [10, 20, '#fff'],
      [90, 90, '#000'],
    ])
  })

  it('begins with a black ground', () => {
    const { ctx, drawn } = testBrush()
    drawSketch(ctx, { strokes: [], pen: { x: 0.5, y: 0.5 } }, DARK_THEME, SQUARE)
    expect(drawn.boxes).toMatchObject([{ x: 0, y: 0, width: 100, height: 100, colour: '#000' }])
  })
})
