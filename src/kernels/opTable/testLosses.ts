/** What the losses of GANs and variational models are made of. */
import * as tf from '../tfjs.ts'
import { scoreCrossEntropy } from '../crossEntropy.ts'
import { gaussianDraw, klFromStandard } from '../gaussians.ts'
import { meanSquaredDistances, squaredNorms, unitNormPenalty } from '../norms.ts'
import { gradientCase, normal, positive } from './testCase.ts'
import type { OpCase, Operation } from './testCase.ts'

/** A mean of softplus(s) - label s over each part of the scores, made of other operations. */
const composed =
  (labels: readonly number[]): Operation =>
  (scores) => {
    const parts = labels.length === 1 ? [scores] : tf.split(scores, labels.length)
    const means = parts.map((part, p) =>
      tf.mean(tf.sub(tf.softplus(part), tf.mul(part, labels[p] as number))),
    )
    return tf.addN(means)
  }

const scoreCase = (labels: readonly number[], rows: number): OpCase =>
  gradientCase(`scoreCrossEntropy of ${rows} scores labelled ${labels}`, [normal(rows, 1)], (s) => {
    const far = tf.mul(s, 4)
    return scoreCrossEntropy(far, labels, () => composed(labels)(far) as tf.Scalar)
  })

const LATENT = [normal(5, 3), normal(5, 3)]

export const LOSSES: readonly OpCase[] = [
  scoreCase([1], 7),
  scoreCase([0], 1),
  scoreCase([0.9, 0], 10),
  // More scores than a workgroup sums.
  scoreCase([1, 0], 1100),
  gradientCase('squaredNorms', [normal(3, 4, 5, 2)], squaredNorms),
  gradientCase('squaredNorms of long rows', [normal(2, 300)], squaredNorms),
  ...[
    [3, 4, 5, 2],
    [2, 300],
  ].map((shape) =>
    gradientCase(
      `meanSquaredDistances of [${shape}]`,
      [normal(...shape), normal(...shape)],
      meanSquaredDistances,
    ),
  ),
  gradientCase('unitNormPenalty', [positive(7)], unitNormPenalty as Operation),
  gradientCase('unitNormPenalty of many', [positive(1100)], unitNormPenalty as Operation),
  gradientCase('klFromStandard', LATENT, klFromStandard as Operation),
  gradientCase('klFromStandard, weighed', LATENT, (mu, logVar) =>
    tf.mul(0.3, klFromStandard(mu, logVar)),
  ),
  gradientCase('gaussianDraw', [...LATENT, normal(5, 3)], gaussianDraw as Operation),
  gradientCase('klFromStandard and gaussianDraw of the same', LATENT, (mu, logVar) =>
    tf.add(klFromStandard(mu, logVar), gaussianDraw(mu, logVar, tf.ones([5, 3]))),
  ),
]
