/** What the benchmark's GANs share: the non-saturating objective on nets that each work gives as layers. */
import { anyFamily } from '../../src/models/family.ts'
import { nonSaturating } from '../../src/nn/adversarial.ts'
import { EVALUATING, Network } from '../../src/nn/network.ts'
import * as tf from '../../src/nn/tf.ts'
import type { Family, Moment, Objective } from '../../src/models/family.ts'
import type { LayerMaker, Mode } from '../../src/nn/network.ts'

interface Nets extends Record<string, Network> {
  critic: Network
  generator: Network
}

interface GanLayers {
  /** From a latent vector to an example. */
  readonly generator: readonly LayerMaker[]
  /** From an example to one score. */
  readonly critic: readonly LayerMaker[]
  readonly latentDim: number
  /** Updates of the critic for each of the generator; 1 when absent. */
  readonly criticSteps?: number
  /** Share of units that the critic's dropout layers drop. */
  readonly dropout?: number
}

/** A family of two players, z ~ N(0, I). */
export function ganOf({ generator, critic, latentDim, criticSteps, dropout }: GanLayers): Family {
  const fakeOf = (nets: Nets, x: tf.Tensor, moment: Moment): tf.Tensor =>
    nets.generator.apply(moment.random.normal([x.shape[0] as number, latentDim]), moment)
  const score = (nets: Nets, x: tf.Tensor, { training, random }: Moment): tf.Tensor => {
    const mode: Mode = { training, dropout: { rate: dropout ?? 0, random } }
    return nets.critic.apply(x, mode)
  }
  const criticObjective = (nets: Nets, x: tf.Tensor, _hp: unknown, moment: Moment): Objective => {
    // One pass over both halves, as the product does it: no critic here has batch statistics.
    const both = score(nets, tf.concat([x, fakeOf(nets, x, moment)]), moment)
    const loss = nonSaturating.critic(both, 1)
    return { loss, terms: { critic: loss } }
  }
  const generatorObjective = (
    nets: Nets,
    x: tf.Tensor,
    _hp: unknown,
    moment: Moment,
  ): Objective => {
    const fake = score(nets, fakeOf(nets, x, moment), moment)
    const loss = nonSaturating.generator(fake, () => x)
    return { loss, terms: { generator: loss } }
  }
  return anyFamily<Nets, unknown>({
    build: (_hp, { shape }, rng) => ({
      critic: new Network(shape, critic, rng),
      generator: new Network([latentDim], generator, rng),
    }),
    players: {
      critic: {
        updates: ['critic'],
        stepsPerBatch: () => criticSteps ?? 1,
        objective: criticObjective,
      },
      generator: { updates: ['generator'], objective: generatorObjective },
    },
    noiseShape: () => [latentDim],
    sample: (nets, z) => nets.generator.apply(z, EVALUATING),
  })
}
