/** Training steps in jax-js's own idiom: for each player one `jit` of the loss, its gradient and the optimiser. */
import {
  blockUntilReady,
  defaultDevice,
  init,
  jit,
  nn,
  numpy as np,
  random,
  tree,
  valueAndGrad,
} from '@jax-js/jax'
import { WORKS } from '../../workList.ts'
import { adam, atRest, sgd } from './optimisers.ts'
import { NETS } from './works.ts'
import type { Trains } from '../../page/service.ts'
import type { WorkName } from '../../workList.ts'
import type { Weights } from './nets.ts'
import type { Moving, Optimiser } from './optimisers.ts'
import type { Gan, Vae } from './works.ts'

interface Stepping {
  /** Trains one step, and gives its losses. */
  readonly step: () => np.Array[]
  /** Waits until the last step's weights are there: what is still under way would be counted to others. */
  readonly settle: () => Promise<void>
  readonly parameters: number
}

/** E[-log sigmoid(s)]: the scores should be high. */
const shouldBeReal = (scores: np.Array): np.Array => np.mean(nn.softplus(scores.mul(-1)))

/** E[-log(1 - sigmoid(s))]: the scores should be low. */
const shouldBeFake = (scores: np.Array): np.Array => np.mean(nn.softplus(scores))

const countOf = (weights: Weights): number =>
  Object.values(weights).reduce((sum, { size }) => sum + size, 0)

/** Distinct keys for the random numbers of successive updates. */
function keys(): () => np.Array {
  let count = 0
  return () => random.key(++count)
}

interface GanSettings {
  readonly optimisers: { readonly critic: Optimiser; readonly generator: Optimiser }
  readonly criticSteps: number
}

function ganUpdates(
  { generator, critic, latentDim, drops }: Gan,
  settings: GanSettings,
  batch: number,
) {
  const { optimisers } = settings
  const noise = (key: np.Array): np.Array => random.normal(key, [batch, latentDim])
  /** Keys for the noise and for what each pass of the critic drops. */
  const split = (key: np.Array): [np.Array, np.Array | undefined, np.Array | undefined] => {
    if (!drops) return [key, undefined, undefined]
    const parts = random.split(key, 3)
    return [parts.ref.slice(0), parts.ref.slice(1), parts.slice(2)]
  }
  const updateCritic = jit((d: Moving, g: Weights, x: np.Array, key: np.Array) => {
    const [forNoise, forReal, forFake] = split(key)
    const fake = generator.apply(g, noise(forNoise))
    const loss = (weights: Weights): np.Array =>
      shouldBeReal(critic.apply(tree.ref(weights), x, forReal)).add(
        shouldBeFake(critic.apply(weights, fake, forFake)),
      )
    const [value, gradients] = valueAndGrad(loss)(tree.ref(d.weights))
    return [value, optimisers.critic(d, gradients)] as [np.Array, Moving]
  })
  const updateGenerator = jit((g: Moving, d: Weights, key: np.Array) => {
    const [forNoise, forFake, unused] = split(key)
    unused?.dispose()
    const z = noise(forNoise)
    const loss = (weights: Weights): np.Array =>
      shouldBeReal(critic.apply(d, generator.apply(weights, z), forFake))
    const [value, gradients] = valueAndGrad(loss)(tree.ref(g.weights))
    return [value, optimisers.generator(g, gradients)] as [np.Array, Moving]
  })
  return { updateCritic, updateGenerator }
}

function ganStepping(
  gan: Gan,
  settings: GanSettings,
  real: readonly np.Array[],
  batch: number,
): Stepping {
  const { updateCritic, updateGenerator } = ganUpdates(gan, settings, batch)
  let g = atRest(gan.generator.init())
  let d = atRest(gan.critic.init())
  const parameters = countOf(g.weights) + countOf(d.weights)
  const nextKey = keys()
  const step = (): np.Array[] => {
    const losses: np.Array[] = []
    for (const x of real) {
      const [loss, moved] = updateCritic(d, tree.ref(g.weights), x.ref, nextKey())
      losses.push(loss)
      d = moved
    }
    const [loss, moved] = updateGenerator(g, tree.ref(d.weights), nextKey())
    g = moved
    return [...losses, loss]
  }
  const settle = async (): Promise<void> => {
    d = await blockUntilReady(d)
    g = await blockUntilReady(g)
  }
  return { step, settle, parameters }
}

/** What moves in a VAE: both nets under one loss. */
type MovingVae = { encoder: Moving; decoder: Moving }
type VaeWeights = { encoder: Weights; decoder: Weights }

function vaeUpdate({ encoder, decoder, latentDim }: Vae, batch: number) {
  const optimiser = adam(1e-3, 0.9)
  return jit((moving: MovingVae, x: np.Array, key: np.Array) => {
    const loss = (weights: VaeWeights): np.Array => {
      const posterior = np.split(encoder.apply(weights.encoder, x.ref), 2, 1)
      const [mu, logVar] = posterior as [np.Array, np.Array]
      const eps = random.normal(key, [batch, latentDim])
      const z = mu.ref.add(np.exp(logVar.ref.mul(0.5)).mul(eps))
      const logits = decoder.apply(weights.decoder, z)
      const reconstruction = np.sum(nn.softplus(logits.ref).sub(x.mul(logits)))
      const kl = np.sum(logVar.ref.add(1).sub(np.square(mu)).sub(np.exp(logVar))).mul(-0.5)
      return reconstruction.add(kl).div(batch)
    }
    const weights = { encoder: moving.encoder.weights, decoder: moving.decoder.weights }
    const [value, gradients] = valueAndGrad(loss)(tree.ref(weights))
    const moved: MovingVae = {
      encoder: optimiser(moving.encoder, gradients.encoder),
      decoder: optimiser(moving.decoder, gradients.decoder),
    }
    return [value, moved] as [np.Array, MovingVae]
  })
}

function vaeStepping(vae: Vae, data: np.Array, batch: number): Stepping {
  const update = vaeUpdate(vae, batch)
  let moving = { encoder: atRest(vae.encoder.init()), decoder: atRest(vae.decoder.init()) }
  const parameters = countOf(moving.encoder.weights) + countOf(moving.decoder.weights)
  const nextKey = keys()
  const step = (): np.Array[] => {
    const [loss, moved] = update(moving, data.ref, nextKey())
    moving = moved
    return [loss]
  }
  const settle = async (): Promise<void> => {
    moving = await blockUntilReady(moving)
  }
  return { step, settle, parameters }
}

const settingsOf = (work: WorkName): GanSettings =>
  work === 'ganlab'
    ? { optimisers: { critic: sgd(0.1), generator: sgd(0.03) }, criticSteps: 2 }
    : { optimisers: { critic: adam(2e-4, 0.5), generator: adam(2e-4, 0.5) }, criticSteps: 1 }

function steppingOf(work: WorkName, batch: number): Stepping {
  if (work === 'transformer') throw new Error('jax-js has no attention with a causal mask to time')
  const net = NETS[work]()
  const { shape, range } = WORKS[work]
  const [minval, maxval] = range
  const size = shape.length === 3 ? [1, shape[0] as number, shape[1] as number] : [...shape]
  const examples = (seed: number): np.Array =>
    random.uniform(random.key(seed), [batch, ...size], { minval, maxval })
  if ('encoder' in net) return vaeStepping(net, examples(1), batch)
  const settings = settingsOf(work)
  const real = Array.from({ length: settings.criticSteps }, (_, i) => examples(i))
  return ganStepping(net, settings, real, batch)
}

/** jax-js. */
export const trainsJax: Trains = async ({ work, batch, backend }) => {
  if (backend !== 'wasm') throw new Error(`jax-js is timed on wasm, not on ${backend}`)
  if (!(await init('wasm')).includes('wasm')) throw new Error('wasm did not start')
  defaultDevice('wasm')
  const { step, settle, parameters } = steppingOf(work, batch)
  let losses: np.Array[] = []
  return {
    prepared: { parameters, device: '' },
    training: {
      step: () => void losses.push(...step()),
      read: async () => {
        const read = losses
        losses = []
        const values: number[] = []
        for (const loss of read) values.push(...(await loss.data()))
        await settle()
        return values
      },
      readEvery: 1,
    },
  }
}
