import { describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { AUGMENT_LIMITS, augmented, changedPicture, drawChange } from './augment.ts'
import type { Change } from './augment.ts'

const SIDE = 28
const NONE: Change = { across: 0, down: 0, turn: 0, scale: 1 }

/** A picture of these pixels, white on black. */
function picture(...places: readonly (readonly [x: number, y: number])[]): Uint8Array<ArrayBuffer> {
  const image = new Uint8Array(SIDE * SIDE)
  for (const [x, y] of places) image[y * SIDE + x] = 255
  return image
}

/** A filled box with soft corners, of odd sides. */
function box(left: number, top: number, wide: number, high: number): Uint8Array<ArrayBuffer> {
  const places = Array.from(
    { length: wide * high },
    (_, at) => [left + (at % wide), top + Math.floor(at / wide)] as const,
  )
  return picture(...places)
}

const massOf = (image: Uint8Array): number => image.reduce((sum, value) => sum + value, 0)
const inked = (image: Uint8Array): (readonly [x: number, y: number])[] =>
  [...image.keys()]
    .filter((at) => image[at] !== 0)
    .map((at) => [at % SIDE, Math.floor(at / SIDE)] as const)

describe('a changed picture', () => {
  it('is the same picture where nothing is changed', () => {
    const image = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => (at * 37) % 251)
    expect(changedPicture(image, NONE)).toEqual(image)
    expect(changedPicture(new Uint8Array(SIDE * SIDE), { ...NONE, turn: 9 })).toEqual(
      new Uint8Array(SIDE * SIDE),
    )
  })

  it('is moved by whole pixels without loss, and shared out between two pixels by halves', () => {
    const moved = changedPicture(picture([10, 10], [13, 12]), { ...NONE, across: 2, down: -1 })
    expect(inked(moved)).toEqual([
      [12, 9],
      [15, 11],
    ])
    const half = changedPicture(picture([10, 10]), { ...NONE, across: 0.5 })
    expect(inked(half)).toEqual([
      [10, 10],
      [11, 10],
    ])
    expect([half[10 * SIDE + 10], half[10 * SIDE + 11]]).toEqual([128, 128])
  })

  it('is turned clockwise about the middle of what is on it', () => {
    const bar = picture([5, 10], [6, 10], [7, 10], [8, 10], [9, 10], [9, 11])
    const up = changedPicture(bar, { ...NONE, turn: 90, down: 0.5, across: 0.5 })
    // Its right end, with the foot, is now below, and the foot to the left.
    expect(inked(up).toSorted(([, a], [, b]) => a - b)).toHaveLength(6)
    const lowest = Math.max(...inked(up).map(([, y]) => y))
    expect(inked(up).filter(([, y]) => y === lowest)).toHaveLength(2)
  })

  it('keeps the mass of its ink, times the square of the scale', () => {
    const image = box(9, 8, 9, 11)
    const rng = new Rng(3)
    for (let i = 0; i < 200; i++) {
      const change = drawChange(rng)
      const mass = massOf(changedPicture(image, change)) / change.scale ** 2
      expect(Math.abs(mass / massOf(image) - 1)).toBeLessThan(0.02)
    }
  })

  it('never leaves the frame: it is moved or grown less near the edge', () => {
    const far: Change = { across: 40, down: -40, turn: 0, scale: 1 }
    expect(inked(changedPicture(box(3, 9, 2, 2), far))).toEqual(inked(box(26, 0, 2, 2)))
    const large = changedPicture(box(0, 0, 28, 28), { ...NONE, scale: 1.15 })
    // Without a ground of its own it counts as ground.
    expect(large).toEqual(box(0, 0, 28, 28))
    const frame = picture([0, 5], [27, 5], [14, 0], [14, 27])
    expect(inked(changedPicture(frame, { ...NONE, scale: 1.15, across: 2 }))).toEqual(inked(frame))
    const rng = new Rng(4)
    const corner = box(0, 0, 7, 5)
    for (let i = 0; i < 200; i++) {
      const change = drawChange(rng)
      const kept = massOf(changedPicture(corner, change)) / change.scale ** 2 / massOf(corner)
      expect(kept).toBeGreaterThan(0.93)
    }
  })

  it('has the ground of the picture it came from', () => {
    const paper = box(10, 10, 5, 5).map((value) => 255 - value)
    const turned = changedPicture(paper, { across: 2, down: 2, turn: 12, scale: 0.9 })
    const border = [...turned.keys()].filter((at) => at % SIDE === 0 || at < SIDE)
    expect(border.map((at) => turned[at]).every((value) => value === 255)).toBe(true)
  })
})

describe('variants of pictures', () => {
  const values = new Uint8Array([...box(4, 4, 9, 5), ...box(9, 3, 4, 20)])
  const labels = Uint8Array.of(0, 1)

  it('follow the picture they are of, with its class', () => {
    const all = augmented(values, labels, 3)
    expect([...all.origins]).toEqual([0, 0, 0, 0, 4, 4, 4, 4])
    expect([...all.labels]).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    expect(all.values.subarray(0, 784)).toEqual(values.subarray(0, 784))
    expect(all.values.subarray(4 * 784, 5 * 784)).toEqual(values.subarray(784))
    expect(
      new Set(Array.from({ length: 8 }, (_, i) => all.values.slice(784 * i, 784 * (i + 1)).join()))
        .size,
    ).toBe(8)
  })

  it('follow from their picture alone, whatever comes before and after it', () => {
    const second = augmented(values.slice(784), labels.slice(1), 5)
    const both = augmented(values, labels, 3)
    expect(second.values.slice(0, 4 * 784)).toEqual(both.values.slice(4 * 784))
  })

  it('are changed within the limits, to both sides', () => {
    const rng = new Rng(1)
    const changes = Array.from({ length: 500 }, () => drawChange(rng))
    const { shift, turn, scale } = AUGMENT_LIMITS
    for (const [of, limit] of [
      [(change: Change) => change.across, shift],
      [(change: Change) => change.down, shift],
      [(change: Change) => change.turn, turn],
      [(change: Change) => Math.log(change.scale), Math.log(scale)],
    ] as const) {
      expect(Math.max(...changes.map(of))).toBeLessThanOrEqual(limit)
      expect(Math.min(...changes.map(of))).toBeGreaterThanOrEqual(-limit)
      expect(Math.max(...changes.map(of))).toBeGreaterThan(0.9 * limit)
      expect(Math.min(...changes.map(of))).toBeLessThan(-0.9 * limit)
    }
  })
})
