/** Spectral normalisation, Miyato et al. 2018, algorithm 1 (arXiv:1802.05957): weights divided by their largest singular value. */
import * as tf from './tf.ts'
import { variable } from './network.ts'
import type { Rng } from '../lib/rng.ts'

const ITERATIONS_AT_START = 20

/** x / |x|. Not tf.norm, which squares by raising to an integer's power. */
const unit = (x: tf.Tensor): tf.Tensor => tf.div(x, tf.add(tf.sqrt(tf.sum(tf.square(x))), 1e-12))

/** Follows the first singular vectors u, v of a kernel, seen as a matrix [inputs, outputs], by power iteration. */
export class SpectralNorm {
  readonly state: { readonly u: tf.Variable; readonly v: tf.Variable }
  readonly #kernel: tf.Variable

  constructor(kernel: tf.Variable, rng: Rng) {
    this.#kernel = kernel
    const outputs = kernel.shape.at(-1) as number
    const inputs = kernel.size / outputs
    this.state = {
      u: variable(rng.normals(inputs), [inputs, 1], false),
      v: variable(rng.normals(outputs), [outputs, 1], false),
    }
    for (let i = 0; i < ITERATIONS_AT_START; i++) this.iterate()
  }

  #matrix(): tf.Tensor2D {
    return tf.reshape(this.#kernel, [-1, this.#kernel.shape.at(-1) as number])
  }

  /** One power iteration: v = W^T u / |W^T u|, u = W v / |W v|. */
  iterate(): void {
    tf.tidy(() => {
      const matrix = this.#matrix()
      const v = unit(tf.matMul(matrix, this.state.u as unknown as tf.Tensor2D, true))
      this.state.v.assign(v)
      this.state.u.assign(unit(tf.matMul(matrix, v as tf.Tensor2D)))
    })
  }

  /** W / sigma with sigma = u^T W v. u and v are constants; the gradient flows through W in both places. */
  weights(): tf.Tensor {
    const { u, v } = this.state
    const sigma = tf.sum(tf.mul(u, tf.matMul(this.#matrix(), v as unknown as tf.Tensor2D)))
    return tf.div(this.#kernel, sigma)
  }
}
