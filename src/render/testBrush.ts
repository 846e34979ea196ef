/** A brush that writes down what is drawn with it. */
import type { Brush } from './canvas.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
  readonly alpha: number
}

interface Stroke {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly colour: string
  readonly isDashed: boolean
  /** The box outside of which nothing is drawn. */
  readonly within: Omit<Box, 'colour' | 'alpha'> | null
}

export interface Drawn {
  readonly boxes: Box[]
  readonly outlines: Box[]
  readonly strokes: Stroke[]
  readonly dots: { readonly x: number; readonly y: number; readonly colour: string }[]
  readonly words: { readonly words: string; readonly x: number; readonly y: number }[]
  readonly images: Omit<Box, 'colour' | 'alpha'>[]
}

type Point = readonly [number, number]

/** What a brush holds between two calls. */
interface Held {
  path: Point[]
  arc: Point | null
  rect: Stroke['within']
  within: Stroke['within']
  isDashed: boolean
}

/** Makes a brush, and the list of what was drawn with it. Words are as wide as they have letters. */
export function testBrush(): { readonly ctx: Brush; readonly drawn: Drawn } {
  const drawn: Drawn = { boxes: [], outlines: [], strokes: [], dots: [], words: [], images: [] }
  const held: Held = { path: [], arc: null, rect: null, within: null, isDashed: false }
  const ctx = {
    fillStyle: '',
    strokeStyle: '',
    globalAlpha: 1,
    lineWidth: 1,
    lineJoin: '',
    font: '',
    textAlign: '',
    textBaseline: '',
    ...paths(held),
    fillRect: (x: number, y: number, width: number, height: number) =>
      drawn.boxes.push({ x, y, width, height, colour: ctx.fillStyle, alpha: ctx.globalAlpha }),
    strokeRect: (x: number, y: number, width: number, height: number) =>
      drawn.outlines.push({ x, y, width, height, colour: ctx.strokeStyle, alpha: ctx.globalAlpha }),
    fill: () => {
      if (held.arc) drawn.dots.push({ x: held.arc[0], y: held.arc[1], colour: ctx.fillStyle })
    },
    stroke: () => {
      for (const [index, to] of held.path.entries()) {
        const from = held.path[index - 1]
        const { isDashed, within } = held
        if (from) drawn.strokes.push({ from, to, colour: ctx.strokeStyle, isDashed, within })
      }
    },
    clearRect: () => undefined,
    drawImage: (_image: unknown, x: number, y: number, width: number, height: number) =>
      drawn.images.push({ x, y, width, height }),
    strokeText: () => undefined,
    measureText: (words: string) => ({ width: words.length }),
    fillText: (words: string, x: number, y: number) => drawn.words.push({ words, x, y }),
  }
  return { ctx: ctx as unknown as Brush, drawn }
}

/** The calls that only change what a brush holds. */
function paths(held: Held) {
  return {
    beginPath: () => {
      held.path = []
      held.arc = null
      held.rect = null
    },
    moveTo: (x: number, y: number) => {
      held.path = [[x, y]]
    },
    lineTo: (x: number, y: number) => held.path.push([x, y]),
    arc: (x: number, y: number) => {
      held.arc = [x, y]
    },
    rect: (x: number, y: number, width: number, height: number) => {
      held.rect = { x, y, width, height }
    },
    clip: () => {
      held.within = held.rect
    },
    save: () => undefined,
    restore: () => {
      held.within = null
    },
    setLineDash: (dashes: readonly number[]) => {
      held.isDashed = dashes.length > 0
    },
  }
}
