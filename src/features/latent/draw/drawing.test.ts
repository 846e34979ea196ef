import { describe, expect, it } from 'vitest'
import { Drawing, PEN_WIDTH } from './drawing.ts'
import type { PenPoint } from '../../../render/sketch.ts'

const at = (x: number, y: number): PenPoint => ({ x, y, width: PEN_WIDTH })

function drawn(): Drawing {
  const drawing = new Drawing()
  drawing.begin(at(0.2, 0.2))
  drawing.extend([at(0.3, 0.4), at(0.3, 0.4001), at(0.3, 0.8)])
  drawing.end()
  return drawing
}

describe('Drawing', () => {
  it('grows by strokes, and leaves out moves too short to be seen', () => {
    const drawing = drawn()
    expect(drawing.strokes.map((stroke) => stroke.length)).toEqual([3])
    drawing.begin(at(0.6, 0.6))
    expect(drawing.strokes).toHaveLength(2)
  })

  it('tells of every change, and whether a stroke is under way', () => {
    const drawing = new Drawing()
    const heard: boolean[] = []
    drawing.subscribe(() => heard.push(drawing.isUnderWay))
    drawing.begin(at(0.2, 0.2))
    drawing.extend([at(0.5, 0.5)])
    drawing.end()
    expect(heard).toEqual([true, true, false])
  })

  it('gives the same image until something changes', () => {
    const drawing = drawn()
    const { digit } = drawing
    expect(digit).toHaveLength(784)
    expect(drawing.digit).toBe(digit)
    drawing.begin(at(0.8, 0.8))
    expect(drawing.digit).not.toBe(digit)
    drawing.clear()
    expect(drawing.digit).toBeNull()
  })

  it('takes back the last stroke alone', () => {
    const drawing = drawn()
    drawing.begin(at(0.6, 0.6))
    drawing.end()
    drawing.undo()
    expect(drawing.strokes).toHaveLength(1)
    drawing.undo()
    expect(drawing.isEmpty).toBe(true)
    drawing.undo()
    expect(drawing.isEmpty).toBe(true)
  })

  it('lets a ready-made image take the place of strokes, and strokes its place', () => {
    const drawing = drawn()
    const image = new Uint8Array(784).fill(7)
    drawing.take(image)
    expect(drawing.digit).toBe(image)
    expect(drawing.strokes).toEqual([])
    drawing.begin(at(0.5, 0.5))
    expect(drawing.ready).toBeNull()
    expect(drawing.digit).not.toBe(image)
  })

  it('is drawn with the keyboard too: the pen draws while it is down', () => {
    const drawing = new Drawing()
    drawing.movePen(-0.1, 0)
    expect(drawing.isEmpty).toBe(true)
    drawing.togglePen()
    drawing.movePen(0, 0.1)
    drawing.movePen(0, 2)
    drawing.togglePen()
    drawing.movePen(0.1, 0)
    expect(drawing.strokes.map((stroke) => stroke.map(({ x, y }) => [x, y]))).toEqual([
      [
        [0.4, 0.5],
        [0.4, 0.6],
        [0.4, 1],
      ],
    ])
    expect(drawing.pen).toEqual({ x: 0.5, y: 1, isDown: false })
    drawing.dropPen()
    expect(drawing.pen).toBeNull()
  })
})
