/** Seeded starting values of weights. Every function returns values row by row for a tensor of `count` weights. */
import type { Rng } from '../lib/rng.ts'

/** Draws `count` weights of a layer that adds up `fanIn` inputs into each of its outputs and feeds `fanOut`. */
export type Initialiser = (
  count: number,
  fanIn: number,
  fanOut: number,
  rng: Rng,
) => Float32Array<ArrayBuffer>

/** N(0, std^2). */
export const gaussian = (count: number, std: number, rng: Rng): Float32Array<ArrayBuffer> =>
  rng.normals(count).map((eps) => std * eps)

/** U(-a, a), a = sqrt(6 / (fanIn + fanOut)). Glorot & Bengio 2010, eq. 16. */
export const glorot: Initialiser = (count, fanIn, fanOut, rng) => {
  const a = Math.sqrt(6 / (fanIn + fanOut))
  return rng.uniforms(count).map((u) => a * (2 * u - 1))
}

/** N(0, 2 / fanIn). He et al. 2015, eq. 10 (arXiv:1502.01852). */
export const he: Initialiser = (count, fanIn, _fanOut, rng) =>
  gaussian(count, Math.sqrt(2 / fanIn), rng)

/** N(0, 0.02^2), whatever the size. Radford et al. 2016, sec. 4 (DCGAN, arXiv:1511.06434). */
export const normal: Initialiser = (count, _fanIn, _fanOut, rng) => gaussian(count, 0.02, rng)

export const INITIALISERS = { he, glorot, normal } as const
