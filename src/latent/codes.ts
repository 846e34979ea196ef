/** Places of a latent space with a known meaning, and the plane in which they spread most. */
import { DataError } from '../data/dataError.ts'
import { Rng } from '../lib/rng.ts'
import { labelsOf } from '../metrics/digits/digits.ts'
import { symmetricEigen } from '../metrics/statistics/eigen.ts'
import { gaussianOf, meanOf } from '../metrics/statistics/frechet.ts'
import { see } from '../metrics/reference/look.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { areDigits, hasClasses } from '../datasets/datasets.ts'
import { attributesOf } from './attributes.ts'
import { classesInTurn, deviationsOf, latentDimOf, testExamples } from './space.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Eyes } from '../metrics/eyes/eyes.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Space } from './space.ts'

/** Of the draws that stand in for codes: the same ones every time, so that a map of them stays comparable. */
const SEED = 1

/** Codes of test examples, or draws from the prior and what they decode to. */
export interface Places {
  readonly origin: 'test' | 'prior'
  readonly z: Rows
  /** Standard deviations of the posteriors, as `z`; `null` where codes are points. */
  readonly std: Float32Array<ArrayBuffer> | null
  readonly examples: Rows
  /** Their classes; of draws, the class asked for or what the eyes see; `null` where nobody knows. */
  readonly labels: Uint8Array<ArrayBuffer> | null
}

/** What is known of places beyond the model. */
export interface Landscape {
  /** `[count]` each; `null` for all but digits. */
  readonly slant: Float32Array<ArrayBuffer> | null
  readonly thickness: Float32Array<ArrayBuffer> | null
  /** Mean of z, and its first two principal directions, of length 1: `[latentDim]` each. */
  readonly mean: Float32Array<ArrayBuffer>
  readonly principal: readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>]
}

/** Draws the first `count` of the latent vectors that stand in for codes, `[count, latentDim]`. */
export const priorDraws = (space: Space, count: number): Rows => {
  const size = latentDimOf(space)
  return rowsOf(new Rng(SEED).normals(count * size), size)
}

/**
 * Encodes the first `count` test examples, fewer when there are not so many; of a family without an encoder, decodes
 * `count` draws from the prior, the same every time. `eyesOf` gets who tells their classes.
 */
export async function placesOf(
  space: Space,
  count: number,
  eyesOf: () => Promise<Eyes | null>,
  pause: Pause,
): Promise<Places> {
  if (!space.model.hasEncoder) return await drawnPlaces(space, count, eyesOf, pause)
  const { raw, labels } = await testExamples(space, count)
  const encoded = await space.model.encode(raw, pause)
  if (!encoded) throw new Error('this family has no encoder')
  const { mu, logVar } = encoded
  return {
    origin: 'test',
    z: mu,
    std: logVar && deviationsOf(logVar),
    examples: raw,
    labels: hasClasses(space.data.spec) ? labels : null,
  }
}

async function drawnPlaces(
  space: Space,
  count: number,
  eyesOf: () => Promise<Eyes | null>,
  pause: Pause,
): Promise<Places> {
  const z = priorDraws(space, count)
  const asked = classesInTurn(space, count)
  const examples = await space.model.decode(z, asked, { pause })
  const labels = asked ?? (await labelsSeen(examples, eyesOf, pause))
  return { origin: 'prior', z, std: null, examples, labels: labels && new Uint8Array(labels) }
}

/** The classes that are seen; `null` where nobody tells them apart, and where who does cannot be had. */
async function labelsSeen(
  examples: Rows,
  eyesOf: () => Promise<Eyes | null>,
  pause: Pause,
): Promise<Uint8Array | null> {
  try {
    const { judged } = await see(examples, await eyesOf(), pause)
    return judged && labelsOf(judged.probabilities.values, judged.probabilities.size)
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}

/** Measures the digits of places, and how the places spread. At least one. */
export function landscapeOf({ z, examples }: Places, data: DatasetSpec): Landscape {
  const attributes = areDigits(data) ? attributesOf(examples.values, data.shape[0] as number) : null
  return {
    slant: attributes && Float32Array.from(attributes, ({ slant }) => slant),
    thickness: attributes && Float32Array.from(attributes, ({ thickness }) => thickness),
    mean: Float32Array.from(meanOf(z)),
    principal: principalDirections(z),
  }
}

/**
 * The two directions in which rows vary most: eigenvectors of their covariance, of length 1, each with its largest
 * coordinate positive, so that a map does not flip as training goes on. Two axes for a single row. In one dimension
 * there is no second direction: zeros.
 */
export function principalDirections(
  rows: Rows,
): [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>] {
  const { count, size } = rows
  const covariance = count > 1 ? gaussianOf(rows).covariance : new Float64Array(size * size)
  const { vectors } = symmetricEigen(covariance, size)
  const direction = (i: number): Float32Array<ArrayBuffer> => {
    const vector = Float32Array.from(vectors.subarray(i * size, (i + 1) * size))
    const largest = vector.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
    return largest < 0 ? vector.map((x) => -x) : vector
  }
  return [direction(0), size > 1 ? direction(1) : new Float32Array(size)]
}
