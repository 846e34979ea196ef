/**
 * What the two players of a GAN minimise. Critics return scores s = D(x), shape `[batch, 1]`, before any sigmoid:
 * `real` = D(x), `fake` = D(G(z)), and `both` the one before the other, `[2 batch, 1]`. Each function returns a scalar, the
 * mean over the batch.
 */
import * as tf from './tf.ts'
import { scoreCrossEntropy } from '../kernels/crossEntropy.ts'

/** One objective: what the critic and what the generator minimise. */
export interface AdversarialObjective {
  critic(both: tf.Tensor, realLabel: number): tf.Scalar
  /** `real` is called only by objectives that compare with real scores. */
  generator(fake: tf.Tensor, real: () => tf.Tensor): tf.Scalar
}

const mean = (x: tf.Tensor): tf.Scalar => tf.mean(x)

/** An objective of both scores by one of each. */
const ofEach =
  (loss: (real: tf.Tensor, fake: tf.Tensor, realLabel: number) => tf.Scalar) =>
  (both: tf.Tensor, realLabel: number): tf.Scalar => {
    const [real, fake] = tf.split(both, 2) as [tf.Tensor, tf.Tensor]
    return loss(real, fake, realLabel)
  }

/** -E[log sigmoid(s)] = E[softplus(-s)]: the score should be high. */
const shouldBeReal = (s: tf.Tensor): tf.Scalar =>
  scoreCrossEntropy(s, [1], () => mean(tf.softplus(tf.neg(s))))

/** -E[log(1 - sigmoid(s))] = E[softplus(s)]: the score should be low. */
const shouldBeFake = (s: tf.Tensor): tf.Scalar =>
  scoreCrossEntropy(s, [0], () => mean(tf.softplus(s)))

/**
 * Cross-entropy of a score with a label in [0, 1]: softplus(s) - label s. At label 1 it is `shouldBeReal`; below 1 it
 * is one-sided label smoothing, Salimans et al. 2016, sec. 3.4 (arXiv:1606.03498).
 */
const shouldBeLabel = (s: tf.Tensor, label: number): tf.Scalar =>
  mean(tf.sub(tf.softplus(s), tf.mul(s, label)))

const bernoulliCritic: AdversarialObjective['critic'] = (both, realLabel) =>
  scoreCrossEntropy(both, [realLabel, 0], () =>
    ofEach((real, fake, label) => tf.add(shouldBeLabel(real, label), shouldBeFake(fake)))(
      both,
      realLabel,
    ),
  )

/**
 * Non-saturating GAN. Goodfellow et al. 2014, sec. 3 (arXiv:1406.2661).
 * L_D = -E[log D(x)] - E[log(1 - D(G(z)))];  L_G = -E[log D(G(z))]
 */
export const nonSaturating: AdversarialObjective = {
  critic: bernoulliCritic,
  generator: (fake) => shouldBeReal(fake),
}

/** Minimax (saturating) GAN. Goodfellow et al. 2014, eq. 1.  L_D as non-saturating;  L_G = E[log(1 - D(G(z)))] */
export const minimax: AdversarialObjective = {
  critic: bernoulliCritic,
  generator: (fake) => tf.neg(shouldBeFake(fake)),
}

/**
 * Least squares, with targets 1 and 0. Mao et al. 2017, eq. 9 (arXiv:1611.04076).
 * L_D = 1/2 E[(D(x) - 1)^2] + 1/2 E[D(G(z))^2];  L_G = 1/2 E[(D(G(z)) - 1)^2]
 */
export const leastSquares: AdversarialObjective = {
  critic: ofEach((real, fake, realLabel) =>
    tf.mul(0.5, tf.add(mean(tf.square(tf.sub(real, realLabel))), mean(tf.square(fake)))),
  ),
  generator: (fake) => tf.mul(0.5, mean(tf.square(tf.sub(fake, 1)))),
}

/**
 * Hinge. Lim & Ye 2017 (arXiv:1705.02894), eq. 4, 5.
 * L_D = E[max(0, 1 - D(x))] + E[max(0, 1 + D(G(z)))];  L_G = -E[D(G(z))]
 */
export const hinge: AdversarialObjective = {
  critic: ofEach((real, fake) =>
    tf.add(mean(tf.relu(tf.sub(1, real))), mean(tf.relu(tf.add(1, fake)))),
  ),
  generator: (fake) => tf.neg(mean(fake)),
}

/** E[fake] - E[real], as a product with -1/n for each real score and 1/n for each other. */
function distance(both: tf.Tensor): tf.Scalar {
  const n = (both.shape[0] as number) / 2
  const weights = Array.from({ length: 2 * n }, (_, i) => (i < n ? -1 / n : 1 / n))
  return tf.reshape(tf.matMul(tf.tensor2d(weights, [1, 2 * n]), both as tf.Tensor2D), [])
}

/** Wasserstein. Arjovsky et al. 2017, eq. 2 (arXiv:1701.07875).  L_D = E[D(G(z))] - E[D(x)];  L_G = -E[D(G(z))] */
export const wasserstein: AdversarialObjective = {
  critic: distance,
  generator: (fake) => tf.neg(mean(fake)),
}

/**
 * Relativistic pairing. Huang et al. 2024, eq. 2 (R3GAN, arXiv:2501.05441), after Jolicoeur-Martineau 2018.
 * L_D = E[softplus(-(D(x) - D(G(z))))];  L_G = E[softplus(-(D(G(z)) - D(x)))]
 */
export const relativistic: AdversarialObjective = {
  critic: ofEach((real, fake) => shouldBeReal(tf.sub(real, fake))),
  generator: (fake, real) => shouldBeReal(tf.sub(fake, real())),
}
