/** What passes between the parts of a model, by the names of its family's diagram. */
import { Rng } from '../lib/rng.ts'
import * as tf from '../nn/tf.ts'
import { examplesTensor, labelsFor } from './tensors.ts'
import { momentOf } from './terms.ts'
import type { Flow } from '../models/family.ts'
import type { DataKind } from '../models/spec.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { NamedArrays } from './arrays.ts'
import type { Standing } from './standing.ts'

/** Examples that are shown of each: one image, and as many points as make out a shape. */
const SHOWN: Readonly<Record<DataKind, number>> = { image: 1, points: 100, tokens: 1 }
/** Examples that a look is taken at: a multiple of every number that is judged together. */
export const LOOKED_AT: Readonly<Record<DataKind, number>> = { image: 12, points: 120, tokens: 12 }

/** The first rows of what passes, those that are shown; the caller's to dispose. */
export const shownRows = (tensor: tf.Tensor, kind: DataKind): tf.Tensor =>
  tf.slice(tensor, [0], [Math.min(SHOWN[kind], tensor.shape[0] as number)])

/** Reads tensors and disposes of them. */
export async function readFlow(flow: Flow): Promise<NamedArrays> {
  try {
    const arrays = await Promise.all(
      Object.entries(flow).map(async ([name, tensor]) => {
        const values = Float32Array.from(await tensor.data())
        return [name, { shape: tensor.shape, values }] as const
      }),
    )
    return Object.fromEntries(arrays)
  } finally {
    tf.dispose(flow as Record<string, tf.Tensor>)
  }
}

/**
 * What passes through a model in its players' turns on these examples, of what passes in several in the first: with running
 * statistics, the same draws each time and in each turn, and nothing learnt, so that looking changes nothing. Empty of a
 * family that tells nothing of it.
 */
export async function flowNow(
  standing: Standing,
  examples: Rows,
  classes: Uint8Array,
): Promise<NamedArrays> {
  const { family, nets, hyperparameters, form, seed } = standing
  const flow = tf.tidy(() => {
    const x = examplesTensor(form, examples.values, examples.count)
    const labels = labelsFor(hyperparameters, classes, form.classes)
    const flows = Object.entries(family.players).map(([id, player]) => {
      const moment = momentOf(standing, id, new Rng(seed), labels)
      return player.objective(nets, x, hyperparameters, moment).flow?.() ?? {}
    })
    const passing: Flow = Object.assign({}, ...flows.toReversed())
    return Object.fromEntries(
      Object.entries(passing).map(([name, tensor]) => [name, shownRows(tensor, form.kind)]),
    )
  })
  return await readFlow(flow)
}
