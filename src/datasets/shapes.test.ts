/** Where the places of each shape lie, without noise and before scaling: constants of their sources. */
import { expect, it } from 'vitest'
import { shape as blobs } from './blobs/spec.ts'
import { shape as checkerboard } from './checkerboard/spec.ts'
import { shape as gaussians } from './gaussians/spec.ts'
import { shape as grid25 } from './grid25/spec.ts'
import { shape as line } from './line/spec.ts'
import { openDataset } from './load.ts'
import { shape as moons } from './moons/spec.ts'
import { shape as pinwheel } from './pinwheel/spec.ts'
import { scaleOf } from './plane.ts'
import { shape as ring } from './ring/spec.ts'
import { shape as ring8 } from './ring8/spec.ts'
import { shape as spiral } from './spiral/spec.ts'
import { firstOf } from './testSets.ts'
import type { Shape } from './plane.ts'

const COUNT = 2000

interface Place {
  readonly x: number
  readonly y: number
  readonly label: number
}

async function placesOf(id: string, shape: Shape): Promise<readonly Place[]> {
  const fetchFile = () => Promise.reject(new Error('points need no files'))
  const data = await openDataset(id, { fetchFile, drawing: { noise: 0, dataSeed: 0 } })
  const values = firstOf(data, COUNT)
  const raw = (i: number, c: 0 | 1): number =>
    (values[2 * i + c] as number) * scaleOf(shape) + shape.mean[c]
  return Array.from({ length: COUNT }, (_, i) => ({
    x: raw(i, 0),
    y: raw(i, 1),
    label: data.trainLabels[i] as number,
  }))
}

/** How far a place is from where it may be. */
type Off = (place: Place) => number

const away =
  (x: number, y: number): Off =>
  (place) =>
    Math.hypot(place.x - x, place.y - y)
/** Of centres by label. */
const fromCentres =
  (...centres: readonly (readonly [number, number])[]): Off =>
  (place) =>
    away(...(centres[place.label] as readonly [number, number]))(place)
const outside = (value: number, low: number, high: number): number =>
  Math.max(low - value, value - high, 0)

/** GAN Lab's come from its `ganlab.ts`; ring and grid are those of Lin et al. 2018 (arXiv:1712.04086) with other widths. */
const SHAPES: readonly (readonly [string, Shape, readonly number[], Off])[] = [
  [
    'line',
    line,
    [0.01, 0.01],
    ({ x, y }) => Math.abs(y - 0.6 - (0.3 * (0.8 - x)) / 0.75) + outside(x, 0.05, 0.8),
  ],
  ['gaussians', gaussians, [0.1, 0.1, 0.05, 0.2], fromCentres([0.3, 0.7], [0.7, 0.4])],
  [
    'ring',
    ring,
    [0.025, 0.025],
    ({ x, y }) => Math.abs(Math.hypot((x - 0.5) / 0.3, (y - 0.45) / 0.25) - 1),
  ],
  [
    'blobs',
    blobs,
    new Array<number>(6).fill(0.025),
    fromCentres([0.35, 0.75], [0.75, 0.6], [0.45, 0.35]),
  ],
  [
    'ring8',
    ring8,
    new Array<number>(16).fill(0.1),
    (place) =>
      away(
        2 * Math.cos((place.label * Math.PI) / 4),
        2 * Math.sin((place.label * Math.PI) / 4),
      )(place),
  ],
  [
    'grid25',
    grid25,
    new Array<number>(50).fill(0.1),
    (place) => away(1.5 * (place.label % 5) - 3, 1.5 * Math.floor(place.label / 5) - 3)(place),
  ],
  [
    'moons',
    moons,
    new Array<number>(4).fill(0.1),
    ({ x, y, label }) =>
      label === 0
        ? Math.abs(Math.hypot(x, y) - 1) + outside(y, 0, 1)
        : Math.abs(Math.hypot(x - 1, y - 0.5) - 1) + outside(y, -0.5, 0.5),
  ],
  [
    'spiral',
    spiral,
    new Array<number>(4).fill(0.35),
    ({ x, y, label }) => {
      const t = Math.hypot(x, y)
      const side = label === 0 ? 1 : -1
      return (
        away(-side * t * Math.cos(t), side * t * Math.sin(t))({ x, y, label }) +
        outside(t, 0, 3 * Math.PI)
      )
    },
  ],
  [
    'pinwheel',
    pinwheel,
    new Array<number>(10).fill(0.05),
    (place) => {
      const at = (radius: number): number => {
        const angle = (2 * Math.PI * place.label) / 5 + Math.exp(radius) / 4
        return away(radius * Math.cos(angle), radius * Math.sin(angle))(place)
      }
      const radius = Math.hypot(place.x, place.y)
      return Math.min(at(radius), at(-radius))
    },
  ],
  [
    'checkerboard',
    checkerboard,
    [0.02, 0.02],
    ({ x, y }) => {
      // A float can put a place on the wrong side of an edge by this much.
      const inner = (value: number): number => Math.floor(value + 2)
      const isDark = (inner(x) + inner(y)) % 2 === 0
      const edge = Math.min(...[x, y].map((value) => Math.abs(value - Math.round(value))))
      return isDark ? outside(x, -2, 2) + outside(y, -2, 2) : edge
    },
  ],
]

it.each(SHAPES)('the places of %s lie on its shape', async (id, shape, noise, off) => {
  const places = await placesOf(id, shape)
  expect(Math.max(...places.map(off))).toBeLessThan(1e-5)
  expect(new Set(places.map(({ label }) => label)).size).toBe(shape.noise.length)
  expect(shape.noise.flat()).toEqual(noise)
})
