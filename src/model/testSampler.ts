/** Draws that another program can be held against. */
import { RandomTensors } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import type { Labels, SamplerState } from '../models/family.ts'
import type { Standing } from './standing.ts'

/** Draws ones where noise is asked for, and halves where numbers from [0, 1) are; before all others, what is given. */
class Fixed extends RandomTensors {
  #first: tf.Tensor | null

  constructor(first: tf.Tensor | null) {
    super(tf.zeros([4], 'int32'))
    this.#first = first
  }

  #draw(shape: readonly number[], value: number): tf.Tensor {
    const drawn = this.#first ?? tf.fill([...shape], value)
    this.#first = null
    return drawn
  }

  override normal(shape: readonly number[]): tf.Tensor {
    return this.#draw(shape, 1)
  }
  override uniform(shape: readonly number[]): tf.Tensor {
    return this.#draw(shape, 0.5)
  }
}

/** Draws that another program can make too, the first of them `first` where there is one. In a tidy. */
export const fixedDraws = (first: tf.Tensor | null = null): RandomTensors => new Fixed(first)

/** The shape of what one example is made of: of a latent vector, or of the noise that many steps begin with. */
export const startShape = ({
  family,
  hyperparameters: hp,
  form,
}: Pick<Standing, 'family' | 'hyperparameters' | 'form'>): readonly number[] => {
  const { sampler } = family
  if (!sampler) return family.noiseShape(hp)
  const start = tf.tidy(() => {
    const asked = { count: 1, z: null, labels: null, random: fixedDraws() }
    return sampler.start(asked, hp, form).x
  })
  start.dispose()
  return start.shape.slice(1)
}

type Networks = Pick<Standing, 'family' | 'nets' | 'hyperparameters' | 'form'>

/** What a model makes of latent vectors, or of the noise that it begins with, in many steps, on which all further noise is 1. In a tidy. */
export function samplesFrom(
  { family, nets, hyperparameters: hp, form }: Networks,
  start: tf.Tensor,
  labels: Labels,
): tf.Tensor {
  const { sampler } = family
  if (!sampler) return family.sample(nets, start, hp, labels)
  const random = fixedDraws(start)
  const asked = { count: start.shape[0] as number, z: null, labels, random }
  let state: SamplerState = sampler.start(asked, hp, form)
  for (let i = 0; i < sampler.steps(hp, form); i++) state = sampler.step(nets, state, i, asked, hp)
  return sampler.shown?.(nets, state, hp) ?? state.x
}
