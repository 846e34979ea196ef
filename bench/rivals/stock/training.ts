/** Training steps in TensorFlow.js's own idiom: `optimizer.minimize` on `tf.layers` nets. */
import * as tf from '@tensorflow/tfjs'
import { WORKS } from '../../workList.ts'
import { GPU_READ_EVERY } from '../../page/service.ts'
import { NETS } from './nets.ts'
import { transformerStepping } from './transformer.ts'
import { openStock } from './backend.ts'
import type { Trains } from '../../page/service.ts'
import type { Step, Stepping } from './stepping.ts'
import type { WorkName } from '../../workList.ts'
import type { Gan, Vae } from './nets.ts'

const weightsOf = (net: tf.Sequential): tf.Variable[] =>
  // The layers' own type hides the variable that an optimiser needs.
  net.trainableWeights.map((weight) => (weight as unknown as { val: tf.Variable }).val)

const apply = (net: tf.Sequential, x: tf.Tensor): tf.Tensor =>
  net.apply(x, { training: true }) as tf.Tensor

/** -E[log sigmoid(s)] for label 1, -E[log(1 - sigmoid(s))] for label 0. */
const crossEntropy = (scores: tf.Tensor, label: 0 | 1): tf.Scalar =>
  tf.losses.sigmoidCrossEntropy(
    label ? tf.onesLike(scores) : tf.zerosLike(scores),
    scores,
  ) as tf.Scalar

const minimise = (optimiser: tf.Optimizer, loss: () => tf.Scalar, weights: tf.Variable[]) =>
  optimiser.minimize(loss, true, weights) as tf.Scalar

interface GanSettings {
  readonly optimisers: { readonly critic: tf.Optimizer; readonly generator: tf.Optimizer }
  readonly criticSteps: number
}

function ganStepping(
  { generator, critic, latentDim }: Gan,
  { optimisers, criticSteps }: GanSettings,
  real: readonly tf.Tensor[],
  batch: number,
): Stepping {
  const criticWeights = weightsOf(critic)
  const generatorWeights = weightsOf(generator)
  const noise = (): tf.Tensor => tf.randomNormal([batch, latentDim])
  const moveCritic = (x: tf.Tensor): tf.Scalar => {
    const fake = tf.tidy(() => apply(generator, noise()))
    const loss = (): tf.Scalar =>
      tf.add(crossEntropy(apply(critic, x), 1), crossEntropy(apply(critic, fake), 0))
    return minimise(optimisers.critic, loss, criticWeights)
  }
  const moveGenerator = (): tf.Scalar =>
    minimise(
      optimisers.generator,
      () => crossEntropy(apply(critic, apply(generator, noise())), 1),
      generatorWeights,
    )
  const step: Step = () =>
    tf.tidy(() => {
      let criticLoss = moveCritic(real[0] as tf.Tensor)
      for (let i = 1; i < criticSteps; i++) criticLoss = moveCritic(real[i] as tf.Tensor)
      return tf.stack([criticLoss, moveGenerator()]) as tf.Tensor1D
    })
  return { step, weights: [...criticWeights, ...generatorWeights] }
}

function vaeStepping({ encoder, decoder, latentDim }: Vae, x: tf.Tensor, batch: number): Stepping {
  const weights = [...weightsOf(encoder), ...weightsOf(decoder)]
  const optimiser = tf.train.adam(1e-3)
  const objective = (): tf.Scalar => {
    const [mu, logVar] = tf.split(apply(encoder, x), 2, 1) as [tf.Tensor, tf.Tensor]
    const eps = tf.randomNormal([batch, latentDim])
    const logits = apply(decoder, mu.add(logVar.mul(0.5).exp().mul(eps)))
    const reconstruction = tf
      .relu(logits)
      .sub(logits.mul(x))
      .add(tf.neg(tf.abs(logits)).exp().log1p())
      .sum()
    const kl = tf.add(1, logVar).sub(mu.square()).sub(logVar.exp()).sum().mul(-0.5)
    return reconstruction.add(kl).div(batch)
  }
  const step: Step = () =>
    tf.tidy(() => tf.reshape(minimise(optimiser, objective, weights), [1]) as tf.Tensor1D)
  return { step, weights }
}

const settingsOf = (work: WorkName): GanSettings => {
  if (work === 'ganlab')
    return {
      optimisers: { critic: tf.train.sgd(0.1), generator: tf.train.sgd(0.03) },
      criticSteps: 2,
    }
  const adam = (): tf.Optimizer => tf.train.adam(2e-4, 0.5)
  return { optimisers: { critic: adam(), generator: adam() }, criticSteps: 1 }
}

function steppingOf(work: WorkName, batch: number): Stepping {
  if (work === 'transformer') return transformerStepping(batch)
  const net = NETS[work]()
  const { shape, range } = WORKS[work]
  const examples = (): tf.Tensor => tf.randomUniform([batch, ...shape], ...range)
  if ('encoder' in net) return vaeStepping(net, examples(), batch)
  const settings = settingsOf(work)
  const real = Array.from({ length: settings.criticSteps }, examples)
  return ganStepping(net, settings, real, batch)
}

/** Stock TensorFlow.js. */
export const trainsStock: Trains = async ({ work, batch, backend }) => {
  const device = await openStock(backend)
  const { step, weights } = steppingOf(work, batch)
  let losses: tf.Tensor1D[] = []
  const parameters = weights.reduce((sum, { size }) => sum + size, 0)
  return {
    prepared: { parameters, device },
    training: {
      step: () => void losses.push(step()),
      read: async () => {
        const table = tf.concat(losses)
        tf.dispose(losses)
        losses = []
        const values = await table.data()
        table.dispose()
        return values
      },
      readEvery: backend === 'webgpu' || backend === 'webgl' ? GPU_READ_EVERY : 1,
    },
  }
}
