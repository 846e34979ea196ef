/**
 * Grey pictures of any size as 28 x 28: the whole picture, or its ink alone, "size normalized to fit in a 20x20 pixel box while
 * preserving their aspect ratio [...] and centered in a 28x28 image by computing the center of mass of the pixels" (LeCun,
 * Cortes, Burges, yann.lecun.com/exdb/mnist). Every new pixel is the mean of the area that it covers.
 */
import { clamp } from '../lib/numbers.ts'

const SIDE = 28
const BOX = 20
/** Grey steps from the ground on which there is ink. */
const INK = 40

/** 0 black to 255 white, row by row. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly values: ArrayLike<number>
}

interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How much of each whole pixel lies between two places. */
function covers(from: number, to: number): readonly (readonly [pixel: number, share: number])[] {
  const first = Math.floor(from)
  return Array.from({ length: Math.max(1, Math.ceil(to) - first) }, (_, i) => {
    const pixel = first + i
    return [pixel, Math.min(to, pixel + 1) - Math.max(from, pixel)] as const
  })
}

/** An area of a picture at another size: the mean over what each new pixel covers. */
function resized({ width, values }: Grey, area: Area, across: number, down: number): Float32Array {
  const columns = Array.from({ length: across }, (_, x) =>
    covers(area.left + (x * area.width) / across, area.left + ((x + 1) * area.width) / across),
  )
  const out = new Float32Array(across * down)
  for (let y = 0; y < down; y++) {
    const rows = covers(
      area.top + (y * area.height) / down,
      area.top + ((y + 1) * area.height) / down,
    )
    columns.forEach((covered, x) => {
      let [sum, weight] = [0, 0]
      for (const [row, high] of rows)
        for (const [column, wide] of covered) {
          sum += high * wide * (values[row * width + column] ?? 0)
          weight += high * wide
        }
      out[y * across + x] = weight > 0 ? sum / weight : 0
    })
  }
  return out
}

/** The grey of a picture's ground: the middle one of its border. */
export function groundOf({ width, height, values }: Grey): number {
  const border: number[] = []
  for (let x = 0; x < width; x++) border.push(values[x] ?? 0, values[(height - 1) * width + x] ?? 0)
  for (let y = 0; y < height; y++)
    border.push(values[y * width] ?? 0, values[y * width + width - 1] ?? 0)
  return border.toSorted((a, b) => a - b)[Math.floor(border.length / 2)] ?? 0
}

/** The whole picture, its sides in proportion, on its own ground: bytes `[28, 28]`. */
export function wholePicture(grey: Grey): Uint8Array<ArrayBuffer> {
  const { width, height } = grey
  if (width === SIDE && height === SIDE) return Uint8Array.from(grey.values)
  const zoom = SIDE / Math.max(width, height)
  const across = Math.max(1, Math.round(width * zoom))
  const down = Math.max(1, Math.round(height * zoom))
  const image = new Uint8Array(SIDE * SIDE).fill(Math.round(groundOf(grey)))
  const [left, top] = [Math.floor((SIDE - across) / 2), Math.floor((SIDE - down) / 2)]
  resized(grey, { left: 0, top: 0, width, height }, across, down).forEach((value, at) => {
    image[(top + Math.floor(at / across)) * SIDE + left + (at % across)] = Math.round(value)
  })
  return image
}

/** The smallest area that holds all ink; `null` where there is none. */
function inkOf({ width, height }: Grey, ink: Float32Array): Area | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  ink.forEach((value, at) => {
    if (value < INK) return
    const [x, y] = [at % width, Math.floor(at / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  })
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** The ink of a picture, white on black, sized and centred as MNIST's digits are: bytes `[28, 28]`; black where there is none. */
export function centredPicture(grey: Grey): Uint8Array<ArrayBuffer> {
  const ground = groundOf(grey)
  const ink = Float32Array.from(grey.values, (value) => Math.abs(value - ground))
  const image = new Uint8Array(SIDE * SIDE)
  const area = inkOf(grey, ink)
  if (!area) return image
  const zoom = BOX / Math.max(area.width, area.height)
  const across = Math.max(1, Math.round(area.width * zoom))
  const down = Math.max(1, Math.round(area.height * zoom))
  const strongest = ink.reduce((most, value) => Math.max(most, value), 0)
  const small = resized({ ...grey, values: ink }, area, across, down)
  let [mass, x, y] = [0, 0, 0]
  small.forEach((value, at) => {
    mass += value
    x += value * ((at % across) + 0.5)
    y += value * (Math.floor(at / across) + 0.5)
  })
  const left = clamp(Math.round(SIDE / 2 - x / mass), 0, SIDE - across)
  const top = clamp(Math.round(SIDE / 2 - y / mass), 0, SIDE - down)
  small.forEach((value, at) => {
    const place = (top + Math.floor(at / across)) * SIDE + left + (at % across)
    image[place] = Math.round((255 * value) / strongest)
  })
  return image
}
