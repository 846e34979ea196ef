/**
 * How data turn into noise as the time t goes from 0 to 1, what a model learns of it, and the way back.
 * `x` is `[n, ...shape]`; times are numbers, or tensors that go through it example by example, `[n, 1, ...]`.
 */
import * as tf from './tf.ts'

export { timeNumbers } from '../kernels/timeNumbers.ts'

const MIN_BETA = 0.1
const MAX_BETA = 20

/**
 * What a process makes of an example, and what it has a network say of that. A network that says `target` knows the
 * velocity, dx/dt along the curves on which data become noise.
 */
export interface Process {
  /** x_t of x and the noise eps. */
  noised(x: tf.Tensor, eps: tf.Tensor, t: tf.Tensor): tf.Tensor
  /** What the network learns to say of x_t. */
  target(x: tf.Tensor, eps: tf.Tensor): tf.Tensor
  /** dx/dt at x_t, from what the network says there. */
  velocity(xt: tf.Tensor, said: tf.Tensor, t: number): tf.Tensor
}

/**
 * Rectified flow, Liu et al. 2023 (arXiv:2209.03003), eq. 1: x_t = (1 - t) x + t eps, and the network says the mean of
 * eps - x, which is dx/dt.
 */
export const flow: Process = {
  noised: (x, eps, t) => tf.add(tf.mul(tf.sub(1, t), x), tf.mul(t, eps)),
  target: (x, eps) => tf.sub(eps, x),
  velocity: (_xt, said) => said,
}

/**
 * alphaBar(t) = exp(-(MIN t + (MAX - MIN) t^2 / 2)): the linear schedule of Ho et al. 2020 with very many steps, Song et al.
 * 2021 (arXiv:2011.13456), eq. 33. From 1 at t = 0 to 4e-5 at t = 1.
 */
export const alphaBar = (t: number): number =>
  Math.exp(-(MIN_BETA * t + ((MAX_BETA - MIN_BETA) * t * t) / 2))

/** beta(t) = -d log alphaBar / dt. */
const beta = (t: number): number => MIN_BETA + (MAX_BETA - MIN_BETA) * t

const alphaBarOf = (t: tf.Tensor): tf.Tensor =>
  tf.exp(tf.neg(tf.mul(t, tf.add(MIN_BETA, tf.mul((MAX_BETA - MIN_BETA) / 2, t)))))

/** Below it the noise of `ddpm` is so small that dividing by it would magnify what the network gets wrong. */
const EARLIEST = 1e-3

/**
 * Denoising diffusion, Ho et al. 2020 (arXiv:2006.11239), eq. 4 and 14, in continuous time:
 * x_t = sqrt(alphaBar) x + sqrt(1 - alphaBar) eps, and the network says the mean of eps. The velocity is that of the
 * probability flow, Song et al. 2021, eq. 13: -beta / 2 (x_t - eps / sqrt(1 - alphaBar)).
 */
export const ddpm: Process = {
  noised: (x, eps, t) => {
    const kept = alphaBarOf(t)
    return tf.add(tf.mul(tf.sqrt(kept), x), tf.mul(tf.sqrt(tf.sub(1, kept)), eps))
  },
  target: (_x, eps) => eps,
  velocity: (xt, said, t) => {
    const time = Math.max(t, EARLIEST)
    const noise = tf.div(said, Math.sqrt(1 - alphaBar(time)))
    return tf.mul(-beta(time) / 2, tf.sub(xt, noise))
  },
}

/**
 * x_s of x_t for s < t, with the noise that a step adds: Ho et al. 2020, algorithm 2, for steps of any length.
 * alpha = alphaBar(t) / alphaBar(s); mean (x_t - (1 - alpha) / sqrt(1 - alphaBar(t)) eps) / sqrt(alpha), variance
 * (1 - alphaBar(s)) / (1 - alphaBar(t)) (1 - alpha). At s = 0 nothing is added.
 * @param said the eps that the network sees in x_t. @param drawn N(0, I).
 */
export function ancestralStep(
  xt: tf.Tensor,
  said: tf.Tensor,
  drawn: tf.Tensor,
  [t, s]: readonly [t: number, s: number],
): tf.Tensor {
  const [before, after] = [alphaBar(t), alphaBar(s)]
  const alpha = before / after
  const noise = tf.mul((1 - alpha) / Math.sqrt(1 - before), said)
  const mean = tf.div(tf.sub(xt, noise), Math.sqrt(alpha))
  const deviation = Math.sqrt(((1 - after) / (1 - before)) * (1 - alpha))
  return tf.add(mean, tf.mul(deviation, drawn))
}

/** A step of Euler's method from t to s along dx/dt = v. */
export const eulerStep = (
  x: tf.Tensor,
  [t, s]: readonly [t: number, s: number],
  v: (x: tf.Tensor, t: number) => tf.Tensor,
): tf.Tensor => tf.add(x, tf.mul(s - t, v(x, t)))

/** A step of Heun's method: Euler's, and again with the mean of the velocities at both ends. */
export function heunStep(
  x: tf.Tensor,
  [t, s]: readonly [t: number, s: number],
  v: (x: tf.Tensor, t: number) => tf.Tensor,
): tf.Tensor {
  const first = v(x, t)
  const second = v(tf.add(x, tf.mul(s - t, first)), s)
  return tf.add(x, tf.mul((s - t) / 2, tf.add(first, second)))
}
