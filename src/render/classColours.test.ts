import { describe, expect, it } from 'vitest'
import { CLASS_COLOURS, classColour } from './classColours.ts'

type Triple = readonly [number, number, number]

/** Linear light of a colour, 0 to 1. */
const light = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple

/** Perceived lightness and hue: Ottosson's Oklab. */
const perceived = (rgb: Triple): Triple =>
  times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      rgb,
    ).map(Math.cbrt) as unknown as Triple,
  )

/** What is seen without red or without green cones: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

describe('the colours of the classes', () => {
  it('stand out on black', () => {
    for (const colour of CLASS_COLOURS) {
      const [red, green, blue] = light(colour)
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      expect((luminance + 0.05) / 0.05, colour).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(Object.keys(EYES))('are told apart by eyes with %s cones', (eyes) => {
    const seen = CLASS_COLOURS.map((colour) => perceived(times(EYES[eyes] ?? [], light(colour))))
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.07)
  })

  it('leave what has no class white', () => {
    expect(classColour(null)).toBe('#ffffff')
    expect(classColour(1)).toBe(CLASS_COLOURS[1])
  })
})
