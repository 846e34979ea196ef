/** What is done to the sums of a product: activations, as the last line of a kernel or after TF.js's own. */
import * as tf from '../tfjs.ts'
import { dispatch, ENTRY, entryGroups, THREADS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Program, Stock } from './dispatch.ts'

/** tanh(x), of the exponential of a negative number only: WGSL lets tanh overflow. */
const tanh = (x: string): string =>
  `sign(${x}) * (1.0 - exp(-2.0 * abs(${x}))) / (1.0 + exp(-2.0 * abs(${x})))`

/** f(sum), by the name of f among a kernel's attributes; `u.slope` is the one of leakyrelu. */
export const ACTIVATED: Readonly<Record<string, string>> = {
  linear: 'sum',
  relu: 'max(sum, 0.0)',
  leakyrelu: 'select(u.slope * sum, sum, sum > 0.0)',
  tanh: tanh('sum'),
}

const TANH: Program = {
  name: 'Tanh in place',
  reads: [],
  writes: ['x'],
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&x)) { return; }
    x[i] = ${tanh('x[i]')};`,
}

/** TF.js's kernel with its activation; tanh, which it has not, is a dispatch of its own. */
export function activatedAfter(
  backend: WebGpuBackend,
  attrs: { readonly activation?: string },
  stock: Stock,
): TensorInfo | TensorInfo[] {
  if (attrs.activation !== 'tanh') return stock()
  const y = stock({ ...attrs, activation: 'linear' }) as TensorInfo
  dispatch(backend, TANH, [y], entryGroups(tf.util.sizeFromShape(y.shape)))
  return y
}
