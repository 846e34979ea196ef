/**
 * What an encoder makes of held-out examples. `mu` and `logVar` = ln sigma^2 are `[count, dimensions]`: q(z|x) is
 * N(mu, sigma^2), each dimension on its own, and the prior is N(0, 1).
 */
import { meanOf } from '../statistics/frechet.ts'
import type { Rows } from '../statistics/rows.ts'

/** A dimension is active when its mean varies more. */
const ACTIVE = 0.01
/** A dimension says nothing of an example when its KL is smaller, in nats. */
const EPSILON = 0.01
/** A dimension is collapsed when it says something of at most this share of the examples. */
const DELTA = 0.01

const divergence = (mu: number, logVar: number): number =>
  0.5 * (mu * mu + Math.exp(logVar) - 1 - logVar)

/** KL(q(z_d|x) || N(0, 1)) of each example and dimension, `[count, dimensions]`. */
const divergences = (mu: Rows, logVar: Rows): Rows => ({
  ...mu,
  values: mu.values.map((m, at) => divergence(m, logVar.values[at] as number)),
})

/**
 * Measures what each dimension says of an example: E_x 1/2 (mu^2 + sigma^2 - 1 - ln sigma^2), in nats, at least 0.
 * Kingma & Welling 2014, app. B (arXiv:1312.6114).
 */
export const klPerDimension = (mu: Rows, logVar: Rows): number[] => [
  ...meanOf(divergences(mu, logVar)),
]

/** Var_x of each column, divided by count: the spread of these rows, not an estimate for others. */
function varianceOf(rows: Rows, mean: Float64Array): Float64Array {
  const { count, size, values } = rows
  const variance = new Float64Array(size)
  for (let at = 0; at < values.length; at++)
    variance[at % size]! += ((values[at] as number) - (mean[at % size] as number)) ** 2 / count
  return variance
}

/** Counts the dimensions with Var_x(mu_d) > 0.01. Burda et al. 2016, sec. 5 (arXiv:1509.00519). */
export const activeUnits = (mu: Rows): number =>
  varianceOf(mu, meanOf(mu)).filter((variance) => variance > ACTIVE).length

/**
 * Counts the share of dimensions that are (epsilon, delta)-collapsed: P_x(KL_d(x) < epsilon) >= 1 - delta, both 0.01; 0 to
 * 1. Lucas et al. 2019 (arXiv:1911.02469).
 */
export function collapsedShare(mu: Rows, logVar: Rows): number {
  const speaking = new Array<number>(mu.size).fill(0)
  divergences(mu, logVar).values.forEach((kl, at) => {
    if (!(kl < EPSILON)) speaking[at % mu.size]! += 1
  })
  return speaking.filter((n) => n / mu.count <= DELTA).length / mu.size
}

/**
 * Computes mean and variance of each dimension of z ~ q(z) = E_x q(z|x): E mu and Var mu + E sigma^2. Near 0 and 1 where
 * samples from the prior fall among the codes of examples. A deterministic encoder has no `logVar`, and sigma = 0.
 */
export function aggregatePosterior(
  mu: Rows,
  logVar: Rows | null,
): { mean: number[]; variance: number[] } {
  const mean = meanOf(mu)
  const within = logVar && meanOf({ ...logVar, values: logVar.values.map(Math.exp) })
  const variance = varianceOf(mu, mean).map((between, d) => between + (within?.[d] ?? 0))
  return { mean: [...mean], variance: [...variance] }
}
