import { describe, expect, it } from 'vitest'
import { Drawing, PEN_WIDTHS } from './drawing.ts'
import type { PadTouch } from '../ui/DrawingPad.tsx'

const at = (x: number, y: number): PadTouch => ({ x, y, press: 1 })
const empty = (): Drawing =>
  new Drawing((strokes) => (strokes.length > 0 ? new Uint8Array(784).fill(strokes.length) : null))

function drawn(): Drawing {
  const drawing = empty()
  drawing.begin(at(0.2, 0.2))
  drawing.extend([at(0.3, 0.4), at(0.3, 0.4001), at(0.3, 0.8)])
  drawing.end()
  return drawing
}

describe('Drawing', () => {
  it('grows by strokes, and leaves out moves too short to be seen', () => {
    const drawing = drawn()
    expect(drawing.strokes.map((stroke) => stroke.points.length)).toEqual([3])
    drawing.begin(at(0.6, 0.6))
    expect(drawing.strokes).toHaveLength(2)
  })

  it('tells of every change, and whether a stroke is under way', () => {
    const drawing = empty()
    const heard: boolean[] = []
    drawing.subscribe(() => heard.push(drawing.isUnderWay))
    drawing.begin(at(0.2, 0.2))
    drawing.extend([at(0.5, 0.5)])
    drawing.end()
    expect(heard).toEqual([true, true, false])
  })

  it('gives the same image until something changes', () => {
    const drawing = drawn()
    const { image } = drawing
    expect(image).toHaveLength(784)
    expect(drawing.image).toBe(image)
    drawing.begin(at(0.8, 0.8))
    expect(drawing.image).not.toBe(image)
    drawing.clear()
    expect(drawing.image).toBeNull()
  })

  it('draws and erases as wide as what the hand holds, a pen as hard as it is pressed', () => {
    const drawing = empty()
    drawing.hold('brush', 'large')
    drawing.begin({ ...at(0.2, 0.2), press: 0.5 })
    drawing.hold('eraser', 'small')
    drawing.begin(at(0.2, 0.2))
    expect(drawing.strokes.map(({ tool, points }) => [tool, points[0]?.width])).toEqual([
      ['brush', PEN_WIDTHS.large / 2],
      ['eraser', PEN_WIDTHS.small],
    ])
  })

  it('goes on with strokes that were drawn before', () => {
    const { strokes } = drawn()
    const drawing = empty()
    drawing.goOn(strokes)
    drawing.begin(at(0.6, 0.6))
    expect(drawing.strokes).toHaveLength(2)
    expect(strokes).toHaveLength(1)
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
    expect(drawing.image).toBe(image)
    expect(drawing.strokes).toEqual([])
    drawing.begin(at(0.5, 0.5))
    expect(drawing.ready).toBeNull()
    expect(drawing.image).not.toBe(image)
  })

  it('is drawn with the keyboard too: the pen draws while it is down', () => {
    const drawing = empty()
    drawing.movePen(-0.1, 0)
    expect(drawing.isEmpty).toBe(true)
    drawing.togglePen()
    drawing.movePen(0, 0.1)
    drawing.movePen(0, 2)
    drawing.togglePen()
    drawing.movePen(0.1, 0)
    expect(drawing.strokes.map((stroke) => stroke.points.map(({ x, y }) => [x, y]))).toEqual([
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
