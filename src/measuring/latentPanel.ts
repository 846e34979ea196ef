/** Measures what an encoder does, on held-out examples. */
import {
  activeUnits,
  aggregatePosterior,
  collapsedShare,
  klPerDimension,
} from '../metrics/latent/latent.ts'
import { slice } from '../metrics/statistics/rows.ts'
import { defined } from '../lib/assert.ts'
import type { LatentMeasures } from '../metrics/report/measures.ts'
import type { Reference } from '../metrics/reference/reference.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'

function meanSquare(a: Rows, b: Rows): number {
  let sum = 0
  for (let i = 0; i < a.values.length; i++)
    sum += ((a.values[i] as number) - (b.values[i] as number)) ** 2
  return sum / a.values.length
}

/** The encoder's measures; `null` for a family without an encoder. `pause` throws to end it. */
export async function measureLatent(
  model: Model,
  reference: Reference,
  pause: Pause,
): Promise<LatentMeasures | null> {
  const { raw } = reference.known.aside
  const { labels } = reference.known.data.heldOut
  const encoded = await model.encode(raw, pause)
  if (!encoded) return null
  const { mu, logVar } = encoded
  const xHat = await model.decode(mu, labels, { pause })
  return {
    dimensions: mu.size,
    kl: logVar && klPerDimension(mu, logVar),
    activeUnits: activeUnits(mu),
    collapsed: logVar && collapsedShare(mu, logVar),
    aggregate: aggregatePosterior(mu, logVar),
    error: meanSquare(raw, xHat),
    pcaError: await reference.principalError(mu.size),
    loss: await losses(model, reference, pause),
  }
}

/** The first term of the objective, on training and on held-out examples. */
async function losses(
  model: Model,
  { known }: Reference,
  pause: Pause,
): Promise<LatentMeasures['loss']> {
  const on = async (rows: Rows, labels: Uint8Array): Promise<Record<string, number>> => {
    const { count, size, values } = rows
    const read = (first: number, some: number, out: Float32Array): void =>
      out.set(values.subarray(first * size, (first + some) * size))
    return await model.terms({ count, labels, read }, pause)
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
