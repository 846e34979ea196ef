/** Pictures of 28 x 28 pixels in [0, 1], row by row, and what can be done to them. */

export const SIDE = 28
export const PIXELS = SIDE * SIDE

/** A picture, or room for one. */
export type Picture = Float32Array

/** Moves a picture by (dx, dy) pixels, with black coming in. */
export function shift(from: Picture, dx: number, dy: number, out: Picture): void {
  out.fill(0)
  for (let y = Math.max(0, dy); y < Math.min(SIDE, SIDE + dy); y++)
    for (let x = Math.max(0, dx); x < Math.min(SIDE, SIDE + dx); x++)
      out[y * SIDE + x] = from[(y - dy) * SIDE + x - dx] as number
}

/** Takes each number to the mean of the `2 reach + 1` around it along one direction, with black beyond the edge. */
function averageAlong(picture: Picture, reach: number, step: number, line: number): void {
  const before = new Float32Array(SIDE)
  for (let l = 0; l < SIDE; l++) {
    for (let i = 0; i < SIDE; i++) before[i] = picture[l * line + i * step] as number
    for (let i = 0; i < SIDE; i++) {
      let sum = 0
      const last = Math.min(SIDE - 1, i + reach)
      for (let k = Math.max(0, i - reach); k <= last; k++) sum += before[k] as number
      picture[l * line + i * step] = sum / (2 * reach + 1)
    }
  }
}

/** Softens a picture in place: three boxes after each other are close to a Gaussian of variance reach (reach + 1). */
export function soften(picture: Picture, reach: number): void {
  for (let i = 0; i < 3; i++) {
    averageAlong(picture, reach, 1, SIDE)
    averageAlong(picture, reach, SIDE, 1)
  }
}

/** Mixes the four neighbours' mean into each pixel, in place: a slight blur. @param amount 0 to 1 */
export function smudge(picture: Picture, amount: number): void {
  const before = picture.slice()
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : (before[y * SIDE + x] as number)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const around = (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) / 4
      picture[y * SIDE + x] = (1 - amount) * at(x, y) + amount * around
    }
}

/**
 * Turns, slants and scales a picture about its centre: the pixel (u, v) of the result, counted from there, is the one at
 * (a u + b v, c u + d v), between pixels by the four around.
 */
export function warp(
  from: Picture,
  {
    a,
    b,
    c,
    d,
  }: { readonly a: number; readonly b: number; readonly c: number; readonly d: number },
  out: Picture,
): void {
  const centre = (SIDE - 1) / 2
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : (from[y * SIDE + x] as number)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const [u, v] = [x - centre, y - centre]
      const [px, py] = [a * u + b * v + centre, c * u + d * v + centre]
      const [left, top] = [Math.floor(px), Math.floor(py)]
      const [right, down] = [px - left, py - top]
      out[y * SIDE + x] =
        (1 - down) * ((1 - right) * at(left, top) + right * at(left + 1, top)) +
        down * ((1 - right) * at(left, top + 1) + right * at(left + 1, top + 1))
    }
}

/** Stretches a picture's values to [0, `largest`], in place; a flat one becomes black. */
export function stretchTo(picture: Picture, largest: number): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of picture) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const scale = high > low ? largest / (high - low) : 0
  for (let i = 0; i < PIXELS; i++) picture[i] = scale * ((picture[i] as number) - low)
}

/** Presses a round, soft-edged pen of this radius onto a picture. */
export function press(picture: Picture, x: number, y: number, radius: number): void {
  const reach = Math.ceil(radius + 1)
  for (let py = Math.max(0, Math.round(y) - reach); py <= Math.min(SIDE - 1, y + reach); py++)
    for (let px = Math.max(0, Math.round(x) - reach); px <= Math.min(SIDE - 1, x + reach); px++) {
      const ink = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(px - x, py - y)))
      const at = py * SIDE + px
      if (ink > (picture[at] as number)) picture[at] = ink
    }
}
