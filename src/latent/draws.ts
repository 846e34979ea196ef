/** Latent vectors drawn from the prior, or from what is fitted to the codes of training examples. */
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { drawFrom, fitMixture } from './mixture.ts'
import { arrivedExamples, latentDimOf } from './space.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Mixture } from './mixture.ts'
import type { Space } from './space.ts'

/** Training examples to whose codes a distribution is fitted. */
const FITTED = 2000
/** Components of each source that is fitted. */
const COMPONENTS = { gaussian: 1, mixture: 10 } as const
/** Of the start of a fit, which is the same for all draws. */
const SEED = 1

type Fitted = keyof typeof COMPONENTS

/** How to draw: `temperature` multiplies the standard deviation. */
export interface Wish {
  readonly from: 'prior' | Fitted
  readonly count: number
  readonly temperature: number
  readonly seed: number
}

/** Draws of one run. What was fitted at a step is kept until the next. */
export class Draws {
  #step = -1
  readonly #fits = new Map<Fitted, Promise<Mixture>>()
  #codes: Promise<Rows> | null = null

  /** Draws `[count, latentDim]`. @throws RangeError when a fit is wanted and there are no codes. */
  async draw(space: Space, wish: Wish, pause: Pause): Promise<Rows> {
    const { from, count, temperature, seed } = wish
    const rng = new Rng(seed)
    const size = latentDimOf(space)
    if (from === 'prior')
      return rowsOf(
        rng.normals(count * size).map((eps) => temperature * eps),
        size,
      )
    const mixture = await this.#fit(space, from, pause)
    return rowsOf(drawFrom(mixture, count, temperature, rng), size)
  }

  async #fit(space: Space, from: Fitted, pause: Pause): Promise<Mixture> {
    if (space.step !== this.#step) {
      this.#step = space.step
      this.#fits.clear()
      this.#codes = null
    }
    const present = this.#fits.get(from)
    if (present) return await present
    this.#codes ??= trainingCodes(space, pause)
    const codes = this.#codes
    const fit = codes.then((rows) => fitMixture(rows, COMPONENTS[from], new Rng(SEED), pause))
    this.#fits.set(from, fit)
    try {
      return await fit
    } catch (error) {
      // What failed is forgotten, so that asking again tries again.
      if (this.#fits.get(from) === fit) this.#fits.delete(from)
      if (this.#codes === codes) this.#codes = null
      throw error
    }
  }
}

/** Codes (posterior means) of the first training examples of the mix that have arrived. */
async function trainingCodes(space: Space, pause: Pause): Promise<Rows> {
  const size = sizeOf(space.data.spec.shape)
  const some = arrivedExamples(space).subarray(0, FITTED)
  if (some.length === 0) throw new RangeError('no training example has arrived yet')
  const values = new Float32Array(some.length * size)
  space.data.read(some, values)
  const encoded = await space.model.encode(rowsOf(values, size), pause)
  if (!encoded)
    throw new RangeError(
      'this model has no encoder, so there are no codes to fit: draw from the prior',
    )
  return encoded.mu
}
