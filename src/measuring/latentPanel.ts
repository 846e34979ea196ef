/** Measures what an encoder does, on held-out examples. */
import {
  activeUnits,
  aggregatePosterior,
  collapsedShare,
  klPerDimension,
} from '../metrics/latent/latent.ts'
import { slice } from '../metrics/statistics/rows.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { evaluate } from '../training/loop/evaluate.ts'
import { labelsFor } from '../training/loop/labels.ts'
import { through } from '../training/loop/through.ts'
import type { LatentMeasures } from '../metrics/report/measures.ts'
import type { Reference } from '../metrics/reference/reference.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { DataForm } from '../models/spec.ts'
import type * as tf from '../nn/tf.ts'
import type { Evaluated } from '../training/loop/evaluate.ts'

function meanSquare(a: Rows, b: Rows): number {
  let sum = 0
  for (let i = 0; i < a.values.length; i++)
    sum += ((a.values[i] as number) - (b.values[i] as number)) ** 2
  return sum / a.values.length
}

/** The encoder's measures; `null` for a family without an encoder. `pause` throws to end it. */
export async function measureLatent(
  evaluated: Evaluated,
  form: DataForm,
  reference: Reference,
  pause: Pause,
): Promise<LatentMeasures | null> {
  const { family, nets, hyperparameters } = evaluated
  const { encode, posterior } = family
  if (!encode) return null
  const { raw } = reference.known.aside
  const { labels } = reference.known.data.heldOut
  const { shape, classes } = form
  const codes = (x: tf.Tensor): tf.Tensor[] => {
    if (!posterior) return [encode(nets, x, hyperparameters)]
    const { mu, logVar } = posterior(nets, x, hyperparameters)
    return [mu, logVar]
  }
  const [mu, logVar = null] = (await through(raw, shape, codes, pause)) as [Rows, Rows?]
  const rebuild = (x: tf.Tensor, first: number): tf.Tensor[] => {
    const some = labels.subarray(first, first + (x.shape[0] as number))
    const y = labelsFor(hyperparameters, some, classes)
    return [family.sample(nets, encode(nets, x, hyperparameters), hyperparameters, y)]
  }
  const [xHat] = (await through(raw, shape, rebuild, pause)) as [Rows]
  return {
    dimensions: mu.size,
    kl: logVar && klPerDimension(mu, logVar),
    activeUnits: activeUnits(mu),
    collapsed: logVar && collapsedShare(mu, logVar),
    aggregate: aggregatePosterior(mu, logVar),
    error: meanSquare(raw, xHat),
    pcaError: await reference.principalError(mu.size),
    loss: await losses(evaluated, form, reference, pause),
  }
}

/** The first term of the objective, on training and on held-out examples. */
async function losses(
  evaluated: Evaluated,
  { shape, classes }: DataForm,
  { known }: Reference,
  pause: Pause,
): Promise<LatentMeasures['loss']> {
  const size = sizeOf(shape)
  const on = async (rows: Rows, labels: Uint8Array): Promise<Record<string, number>> => {
    const examples = {
      shape,
      classes,
      count: rows.count,
      labels,
      read: (first: number, count: number, out: Float32Array) =>
        out.set(rows.values.subarray(first * size, (first + count) * size)),
    }
    const between = async (): Promise<boolean> => {
      await pause()
      return true
    }
    return (await evaluate(evaluated, examples, between)) ?? {}
  }
  const heldOut = known.aside.raw
  const [test, train] = [
    await on(heldOut, known.data.heldOut.labels),
    await on(
      slice(known.raw, 0, Math.min(heldOut.count, known.raw.count)),
      known.data.train.labels,
    ),
  ]
  const [term] = Object.keys(test)
  const name = defined(term, 'a term')
  return { term: name, train: train[name] ?? Number.NaN, test: test[name] ?? Number.NaN }
}
