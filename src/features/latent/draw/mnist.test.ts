import { describe, expect, it } from 'vitest'
import { toMnist } from './mnist.ts'
import { zoomed } from '../../../render/ink.ts'
import type { Stroke } from '../../../render/sketch.ts'

const SIDE = 28

const line = (...places: readonly (readonly [x: number, y: number])[]): Stroke => ({
  tool: 'brush',
  points: places.map(([x, y]) => ({ x, y, width: 0.08 })),
})

/** A hook: nothing about it is symmetric. */
const hook = [line([0.1, 0.2], [0.3, 0.2]), line([0.3, 0.2], [0.25, 0.4], [0.22, 0.7])]

const image = (strokes: readonly Stroke[]): Uint8Array => toMnist(strokes) ?? new Uint8Array()

function centreOfMass(pixels: Uint8Array): { x: number; y: number } {
  let [mass, x, y] = [0, 0, 0]
  pixels.forEach((value, at) => {
    mass += value
    x += value * ((at % SIDE) + 0.5)
    y += value * (Math.floor(at / SIDE) + 0.5)
  })
  return { x: x / mass, y: y / mass }
}

/** Columns or rows from the first with ink to the last. */
function extent(pixels: Uint8Array, placeOf: (at: number) => number): number {
  const inked = [...pixels.keys()].filter((at) => pixels[at] !== 0).map(placeOf)
  return Math.max(...inked) - Math.min(...inked) + 1
}
const width = (pixels: Uint8Array): number => extent(pixels, (at) => at % SIDE)
const height = (pixels: Uint8Array): number => extent(pixels, (at) => Math.floor(at / SIDE))

/** Mean absolute difference, in levels of grey. */
const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length

const changed = (
  strokes: readonly Stroke[],
  { by, dx, dy }: { by: number; dx: number; dy: number },
): readonly Stroke[] => zoomed(strokes, { left: -dx / by, top: -dy / by, zoom: by })

describe('toMnist', () => {
  it('makes nothing of an empty pad', () => {
    expect(toMnist([])).toBeNull()
  })

  it('centres the mass of an off-centre drawing within half a pixel', () => {
    const { x, y } = centreOfMass(image(hook))
    expect(Math.abs(x - 14)).toBeLessThanOrEqual(0.5)
    expect(Math.abs(y - 14)).toBeLessThanOrEqual(0.5)
  })

  it('scales the longer side to 20 pixels and keeps the proportions', () => {
    const bar = image([line([0.8, 0.1], [0.8, 0.52])])
    expect(height(bar)).toBe(20)
    // 0.08 wide and 0.5 long: 3.2 pixels, which touch four columns.
    expect(width(bar)).toBe(4)
    expect(width(image([line([0.1, 0.9], [0.52, 0.9])]))).toBe(20)
  })

  it('fills a square to its edge with white', () => {
    const rows = Array.from({ length: 11 }, (_, i) =>
      line([0.1, 0.1 + 0.02 * i], [0.3, 0.1 + 0.02 * i]),
    )
    const square = image(rows)
    expect([width(square), height(square)]).toEqual([20, 20])
    expect(square[14 * SIDE + 4]).toBeGreaterThan(240)
    expect(square[14 * SIDE + 3]).toBe(0)
    expect(square[14 * SIDE + 14]).toBe(255)
  })

  it('keeps the ink of a line: its area times white', () => {
    const bar = image([line([0.8, 0.1], [0.8, 0.52])])
    const ink = bar.reduce((sum, value) => sum + value / 255, 0)
    const [long, radius] = [0.42 * 40, 0.04 * 40]
    const area = long * 2 * radius + Math.PI * radius ** 2
    expect(ink).toBeCloseTo(area, 0)
  })

  it('has soft edges', () => {
    const levels = new Set(image(hook))
    expect(levels.size).toBeGreaterThan(10)
    expect(Math.max(...levels)).toBe(255)
  })

  it('does not ask where on the pad or how large something was drawn', () => {
    const once = image(hook)
    expect(difference(once, image(changed(hook, { by: 1, dx: 0.31, dy: 0.07 })))).toBeLessThan(0.5)
    expect(difference(once, image(changed(hook, { by: 0.4, dx: 0.5, dy: 0.1 })))).toBeLessThan(0.5)
    expect(difference(once, image([line([0.2, 0.2], [0.6, 0.6])]))).toBeGreaterThan(10)
  })

  it('does not count what was erased', () => {
    const stray = line([0.9, 0.9], [0.95, 0.9])
    const rubbed: Stroke = {
      tool: 'eraser',
      points: line([0.88, 0.9], [0.97, 0.9]).points.map((point) => ({ ...point, width: 0.2 })),
    }
    expect(difference(image(hook), image([...hook, stray]))).toBeGreaterThan(10)
    expect(difference(image(hook), image([...hook, stray, rubbed]))).toBeLessThan(3)
    expect(toMnist([stray, rubbed])).toBeNull()
  })

  it('keeps ink on the image whose mass lies at one end', () => {
    const blot = Array.from({ length: 12 }, (_, i) =>
      line([0.1, 0.1 + 0.02 * i], [0.24, 0.1 + 0.02 * i]),
    )
    const lolly = image([...blot, line([0.2, 0.2], [0.98, 0.2])])
    expect(width(lolly)).toBe(20)
    expect(lolly.every((value) => value >= 0 && value <= 255)).toBe(true)
  })
})
