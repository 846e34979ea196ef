/** Gradients that are one formula for each entry, and the cross-entropy. */
import * as tf from '../tfjs.ts'
import { LEAKY_SLOPE } from '../activations.ts'
import { registerKernel, run } from './programs.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Activation } from '../activations.ts'
import type { Named, Shader } from './programs.ts'

/** f'(x) told by y = f(x). */
const SLOPE_AT: Readonly<Record<Activation, string>> = {
  linear: '1.0',
  relu: '(y > 0.0 ? 1.0 : 0.0)',
  leakyRelu: `(y > 0.0 ? 1.0 : ${LEAKY_SLOPE})`,
  tanh: '(1.0 - y * y)',
}

const activationGrad = (activation: Activation): Shader => ({
  inputs: ['dy', 'y'],
  main: `float y = getYAtOutCoords(); setOutput(getDyAtOutCoords() * ${SLOPE_AT[activation]});`,
})

const ENTRIES = `float x = getXAtOutCoords(); float l = getLogitsAtOutCoords();
  float e = exp(-abs(l));`

/** scale (softplus(l) - x l), with the exponential of a negative number only. */
const CROSS_ENTROPY: Shader = {
  inputs: ['x', 'logits'],
  uniforms: { scale: 'float' },
  main: `${ENTRIES} setOutput(scale * (max(l, 0.0) + log(1.0 + e) - x * l));`,
}

/** dl = dy scale (sigmoid(l) - x). */
const CROSS_ENTROPY_GRAD: Shader = {
  inputs: ['x', 'logits', 'dy'],
  uniforms: { scale: 'float' },
  main: `${ENTRIES} setOutput(getDy() * scale * ((l > 0.0 ? 1.0 : e) / (1.0 + e) - x));`,
}

/** Registers `ActivationGrad`, `CrossEntropy` and `CrossEntropyGrad`. */
export function registerElementwise(): void {
  registerKernel(
    'ActivationGrad',
    (backend, { dy, y }: Named<'dy' | 'y'>, { activation }: { activation: Activation }) =>
      run(backend, activationGrad(activation), [dy, y], y.shape),
  )
  registerKernel(
    'CrossEntropy',
    (backend, { x, logits }: Named<'x' | 'logits'>, { batch }: { batch: number }) => {
      const scale = { scale: 1 / batch }
      const entries = run(backend, CROSS_ENTROPY, [x, logits], x.shape, scale)
      const sum = tf.getKernel('Sum', 'webgl').kernelFunc({
        inputs: { x: entries },
        backend,
        attrs: { axis: x.shape.map((_, i) => i), keepDims: false },
      }) as TensorInfo
      backend.disposeIntermediateTensorInfo(entries)
      return sum
    },
  )
  registerKernel(
    'CrossEntropyGrad',
    (backend, { dy, x, logits }: Named<'dy' | 'x' | 'logits'>, { batch }: { batch: number }) =>
      run(backend, CROSS_ENTROPY_GRAD, [x, logits, dy], x.shape, { scale: 1 / batch }),
  )
}
