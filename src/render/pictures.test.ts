import { describe, expect, it } from 'vitest'
import { drawExamples, drawReconstructions, planeSide } from './pictures.ts'
import { drawMarkedPoint, drawScatter } from './plane.ts'
import { PLANE_LIMIT, planeBox } from './planeSquare.ts'
import { DARK_THEME as theme } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'

interface Drawn {
  readonly pictures: { width: number; height: number }[]
  readonly arcs: { x: number; y: number; colour: string; how: 'fill' | 'stroke' }[]
  readonly boxes: { x: number; y: number; width: number; height: number; colour: string }[]
}

/** A brush that writes down what is drawn with it. */
function recorder(): { ctx: Brush; drawn: Drawn } {
  const drawn: Drawn = { pictures: [], arcs: [], boxes: [] }
  let arc: { x: number; y: number } | null = null
  const ctx = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: '',
    textBaseline: '',
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(width * height * 4),
    }),
    putImageData: ({ width, height }: { width: number; height: number }) =>
      drawn.pictures.push({ width, height }),
    beginPath: () => {
      arc = null
    },
    arc: (x: number, y: number) => {
      arc = { x, y }
    },
    moveTo: () => undefined,
    lineTo: () => undefined,
    fillText: () => undefined,
    fill: () => arc && drawn.arcs.push({ ...arc, colour: ctx.fillStyle, how: 'fill' }),
    stroke: () => arc && drawn.arcs.push({ ...arc, colour: ctx.strokeStyle, how: 'stroke' }),
    fillRect: (x: number, y: number, width: number, height: number) =>
      drawn.boxes.push({ x, y, width, height, colour: ctx.fillStyle }),
  }
  return { ctx: ctx as unknown as Brush, drawn }
}

const digits = (count: number): Examples => ({
  shape: [28, 28, 1],
  count,
  values: new Uint8Array(count * 784),
})
const points = (...values: number[]): Examples => ({
  shape: [2],
  count: values.length / 2,
  values: Float32Array.from(values),
})

describe('drawExamples', () => {
  it('puts a sheet of digits on the canvas at once', () => {
    const { ctx, drawn } = recorder()
    drawExamples(ctx, digits(64), { columns: 8, scale: 2 })
    expect(drawn.pictures).toEqual([{ width: 448, height: 448 }])
  })

  it('draws points as dots, y upwards, the origin in the middle of the plane', () => {
    const { ctx, drawn } = recorder()
    const options = { columns: 8, scale: 2 }
    const { left, top, side } = planeBox({ side: planeSide(options), pixelRatio: 2 })
    drawExamples(ctx, points(0, 0, PLANE_LIMIT, PLANE_LIMIT), options, theme)
    expect(drawn.arcs).toEqual([
      { x: left + side / 2, y: top + side / 2, colour: theme.generated, how: 'fill' },
      { x: left + side, y: top, colour: theme.generated, how: 'fill' },
    ])
  })

  it('draws nothing when there is nothing', () => {
    const { ctx, drawn } = recorder()
    drawExamples(ctx, digits(0), { columns: 8, scale: 2 })
    expect(drawn.pictures).toEqual([])
  })
})

describe('drawReconstructions', () => {
  it('marks every row of originals teal and every row of reconstructions violet', () => {
    const { ctx, drawn } = recorder()
    drawReconstructions(ctx, digits(10), digits(10), { columns: 5, scale: 2 }, theme)
    expect(drawn.boxes.map((box) => box.colour)).toEqual([
      theme.real,
      theme.generated,
      theme.real,
      theme.generated,
    ])
    const [original, reconstruction] = drawn.boxes
    expect((reconstruction?.y ?? 0) - (original?.y ?? 0)).toBe(28 * 2)
  })

  it('draws points with what became of them', () => {
    const { ctx, drawn } = recorder()
    drawReconstructions(ctx, points(1, 1), points(0, 0), { columns: 8, scale: 1 }, theme)
    expect(drawn.arcs.map((arc) => [arc.colour, arc.how])).toEqual([
      [theme.real, 'stroke'],
      [theme.generated, 'fill'],
    ])
  })
})

describe('drawScatter', () => {
  it('tells real from generated points by shape as well as by colour', () => {
    const { ctx, drawn } = recorder()
    drawScatter(ctx, { real: points(1, 0), generated: points(0, 1) }, theme, {
      side: 200,
      pixelRatio: 1,
    })
    expect(drawn.arcs.map((arc) => [arc.colour, arc.how])).toEqual([
      [theme.real, 'stroke'],
      [theme.generated, 'fill'],
    ])
  })

  it('marks a single point in the colours of the generator and of the latent space', () => {
    const { ctx, drawn } = recorder()
    drawMarkedPoint(ctx, [0, 0], theme, { side: 200, pixelRatio: 2 })
    expect(drawn.arcs.map((arc) => arc.colour)).toEqual([theme.generated, theme.latent])
  })
})
