/**
 * Which way a point of the plane would be moved, by two answers that are often taken for each other. With D(x) as the heat
 * map shows it, the probability sigmoid(s(x)) or the score s(x) itself, and L_G the loss of who makes the points:
 *
 *     critic   a_i = dD(x_i) / dx_i
 *     loss     a_i = -m dL_G(x_1, ..., x_n) / dx_i
 *
 * L_G is a mean over m examples, or over m packs of examples that are judged together, so that `loss` is minus the
 * gradient of the loss of the point's own example or pack, however many others there are. For L_G = -E[log D] the second
 * is 1 / D(x) times the first: where the critic is sure that a point was generated, D hardly rises, and the loss does.
 */
import { rowsOf } from '../../metrics/statistics/rows.ts'
import { defined } from '../../lib/assert.ts'
import * as tf from '../../nn/tf.ts'
import { examplesTensor } from '../tensors.ts'
import { packed } from './critic.ts'
import type { Rows } from '../../metrics/statistics/rows.ts'
import type { Model } from '../model.ts'
import type { Classed } from './critic.ts'

/** dD / dx at each point, `[count, 2]`; see {@link packed} for a critic that judges several together. `null` without one. */
export async function criticSlope(
  model: Model,
  points: Classed,
  others: Classed,
): Promise<Rows | null> {
  const { scoring } = model
  if (!scoring) return null
  const shown = packed(points, others, scoring.together)
  const slope = await model.gradientAt(shown.x, shown.labels, (standing, x, labels) => {
    const { family, nets, hyperparameters } = standing
    const s = defined(family.score, 'the critic')(nets, x, hyperparameters, labels)
    return tf.sum(scoring.scale === 'logOdds' ? tf.sigmoid(s) : s)
  })
  return rowsOf(slope.values.slice(0, points.x.values.length), points.x.size)
}

/**
 * -m dL_G / dx at each of the generated points, `[count, 2]`, outside of training: nothing is dropped, no noise added.
 * `null` of a family in which nobody has such a loss.
 * @param real as many real points, of the same classes, which objectives that compare pair with them.
 */
export async function lossSlope(
  model: Model,
  generated: Classed,
  real: Rows,
): Promise<Rows | null> {
  const { x, labels } = generated
  const packs = x.count / (model.scoring?.together ?? 1)
  if (!model.hasMakersLoss) return null
  return await model.gradientAt(x, labels, ({ family, nets, hyperparameters, form }, fake, y) => {
    const loss = defined(family.makersLoss, 'the loss of who makes them')
    const compared = examplesTensor(form, real.values, real.count)
    return tf.mul(-packs, loss(nets, fake, compared, hyperparameters, y))
  })
}
