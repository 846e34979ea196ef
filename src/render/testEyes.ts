/** What colours look like to eyes that lack one kind of cone, and how far apart they then are. */

export type Triple = readonly [number, number, number]

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

/**
 * What is seen with all cones, and without those for long, middle or short waves: Machado, Oliveira and Fernandes 2009, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (doi 10.1109/TVCG.2009.113), severity 1, on
 * linear light.
 */
export const EYES: Readonly<Record<string, readonly Triple[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Distance of two colours in Oklab as these eyes see them; 1 from black to white. */
export function distanceTo(eyes: string, one: string, other: string): number {
  const seen = (colour: string): Triple =>
    perceived(
      times(EYES[eyes] ?? [], light(colour)).map((value) =>
        Math.min(1, Math.max(0, value)),
      ) as unknown as Triple,
    )
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((high as number) + 0.05) / ((low as number) + 0.05)
}
