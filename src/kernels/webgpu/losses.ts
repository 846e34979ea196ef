/** Cross-entropies and what a variational model does with its Gaussians: a dispatch each, and one for the gradient. */
import { dispatch, ENTRY, entryGroups, float, registerKernel, sizeOf, THREADS } from './dispatch.ts'
import { entries } from './elementwise.ts'
import { reduceRows } from './reduce.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Named, Program } from './dispatch.ts'
import type { Summand } from './reduce.ts'

/** softplus(l) and sigmoid(l), with the exponential of a negative number only; e = exp(-|l|). */
const SOFTPLUS = 'max(l, 0.0) + log(1.0 + exp(-abs(l)))'
const SIGMOID = 'select(e, 1.0, l > 0.0) / (1.0 + e)'

const CROSS_ENTROPY: Summand = {
  name: 'CrossEntropy',
  reads: ['x', 'logits'],
  before: 'let l = logits[i];',
  values: [`${SOFTPLUS} - x[i] * l`],
}

/** dl = dy/batch (sigmoid(l) - x). */
const CROSS_ENTROPY_GRAD = entries(
  'CrossEntropyGrad',
  ['dy', 'x', 'logits'],
  `dy[0] * u.scale * (${SIGMOID} - x[i])`,
  { uniforms: { scale: 'f32' }, before: 'let l = logits[i]; let e = exp(-abs(l));' },
)

/** A uniform for each label, and the label of score i of n. */
function labelling(labels: number, n: string): { uniforms: Record<string, 'f32'>; label: string } {
  const names = Array.from({ length: labels }, (_, p) => `label${p}`)
  return {
    uniforms: Object.fromEntries(names.map((name) => [name, 'f32'])),
    label: names
      .slice(1)
      .reduce(
        (below, name, p) => `select(${below}, u.${name}, i * ${labels}u >= ${p + 1}u * ${n})`,
        `u.${names[0]}`,
      ),
  }
}

function scoreCrossEntropy(labels: number): Summand {
  const { uniforms, label } = labelling(labels, 'u.rows')
  return {
    name: `ScoreCrossEntropy ${labels}`,
    reads: ['scores'],
    uniforms,
    before: `let l = scores[i]; let label = ${label};`,
    values: [`${SOFTPLUS} - label * l`],
  }
}

function scoreCrossEntropyGrad(labels: number): Program {
  const { uniforms, label } = labelling(labels, 'arrayLength(&scores)')
  return entries(
    `ScoreCrossEntropyGrad ${labels}`,
    ['dy', 'scores'],
    `dy[0] * u.scale * (${SIGMOID} - ${label})`,
    { uniforms: { scale: 'f32', ...uniforms }, before: 'let l = scores[i]; let e = exp(-abs(l));' },
  )
}

/** The labels as uniforms, and what an entry weighs: each part is a mean. */
const given = (scores: TensorInfo, labels: readonly number[]) => ({
  uniforms: Object.fromEntries(labels.map((label, p) => [`label${p}`, label])),
  scale: labels.length / sizeOf(scores),
})

const GAUSSIAN_KL: Summand = {
  name: 'GaussianKl',
  reads: ['mu', 'logVar'],
  before: 'let l = logVar[i];',
  values: ['mu[i] * mu[i] + exp(l) - l - 1.0'],
}

const GAUSSIAN_KL_GRAD: Program = {
  name: 'GaussianKlGrad',
  reads: ['dy', 'mu', 'logVar'],
  writes: ['dmu', 'dlogVar'],
  uniforms: { scale: 'f32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&mu)) { return; }
    dmu[i] = dy[0] * u.scale * mu[i];
    dlogVar[i] = dy[0] * u.scale * 0.5 * (exp(logVar[i]) - 1.0);`,
}

const GAUSSIAN_DRAW = entries(
  'GaussianDraw',
  ['mu', 'logVar', 'eps'],
  'mu[i] + exp(0.5 * logVar[i]) * eps[i]',
)

const GAUSSIAN_DRAW_GRAD = entries(
  'GaussianDrawGrad',
  ['dy', 'logVar', 'eps'],
  'dy[i] * 0.5 * exp(0.5 * logVar[i]) * eps[i]',
)

interface Batch {
  readonly batch: number
}
interface Labels {
  readonly labels: readonly number[]
}

function registerCrossEntropies(): void {
  registerKernel(
    'CrossEntropy',
    (backend, { x, logits }: Named<'x' | 'logits'>, { batch }: Batch) => {
      const out = float(backend, [])
      const sizes = { rows: sizeOf(x), columns: 1, scale: 1 / batch }
      reduceRows(backend, CROSS_ENTROPY, { inputs: [x, logits] }, out, sizes)
      return out
    },
  )
  registerKernel(
    'CrossEntropyGrad',
    (backend, { dy, x, logits }: Named<'dy' | 'x' | 'logits'>, { batch }: Batch) => {
      const out = float(backend, logits.shape)
      dispatch(backend, CROSS_ENTROPY_GRAD, [dy, x, logits, out], entryGroups(sizeOf(out)), {
        scale: 1 / batch,
      })
      return out
    },
  )
  registerKernel(
    'ScoreCrossEntropy',
    (backend, { scores }: Named<'scores'>, { labels }: Labels) => {
      const { uniforms, scale } = given(scores, labels)
      const out = float(backend, [])
      reduceRows(backend, scoreCrossEntropy(labels.length), { inputs: [scores], uniforms }, out, {
        ...{ rows: sizeOf(scores), columns: 1, scale },
      })
      return out
    },
  )
  registerKernel(
    'ScoreCrossEntropyGrad',
    (backend, { dy, scores }: Named<'dy' | 'scores'>, { labels }: Labels) => {
      const { uniforms, scale } = given(scores, labels)
      const out = float(backend, scores.shape)
      const program = scoreCrossEntropyGrad(labels.length)
      dispatch(backend, program, [dy, scores, out], entryGroups(sizeOf(out)), {
        scale,
        ...uniforms,
      })
      return out
    },
  )
}

function registerGaussians(): void {
  registerKernel('GaussianKl', (backend, { mu, logVar }: Named<'mu' | 'logVar'>) => {
    const out = float(backend, [])
    const sizes = { rows: sizeOf(mu), columns: 1, scale: 0.5 / (mu.shape[0] as number) }
    reduceRows(backend, GAUSSIAN_KL, { inputs: [mu, logVar] }, out, sizes)
    return out
  })
  registerKernel('GaussianKlGrad', (backend, { dy, mu, logVar }: Named<'dy' | 'mu' | 'logVar'>) => {
    const made = [float(backend, mu.shape), float(backend, mu.shape)]
    dispatch(backend, GAUSSIAN_KL_GRAD, [dy, mu, logVar, ...made], entryGroups(sizeOf(mu)), {
      scale: 1 / (mu.shape[0] as number),
    })
    return made
  })
  registerKernel('GaussianDraw', (backend, { mu, logVar, eps }: Named<'mu' | 'logVar' | 'eps'>) => {
    const out = float(backend, mu.shape)
    dispatch(backend, GAUSSIAN_DRAW, [mu, logVar, eps, out], entryGroups(sizeOf(mu)))
    return out
  })
  registerKernel(
    'GaussianDrawGrad',
    (backend, { dy, logVar, eps }: Named<'dy' | 'logVar' | 'eps'>) => {
      const out = float(backend, dy.shape)
      dispatch(backend, GAUSSIAN_DRAW_GRAD, [dy, logVar, eps, out], entryGroups(sizeOf(dy)))
      return out
    },
  )
}

/** Registers `CrossEntropy`, `ScoreCrossEntropy`, `GaussianKl` and `GaussianDraw`, each with its gradient. */
export function registerLosses(): void {
  registerCrossEntropies()
  registerGaussians()
}
