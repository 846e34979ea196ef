/** Draws that another program can be held against. */
import { RandomTensors } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import type { Labels, SamplerState } from '../models/family.ts'
import type { Standing } from './standing.ts'

/** Draws ones where noise is asked for, and halves where numbers from [0, 1) are. */
class Fixed extends RandomTensors {
  override normal(shape: readonly number[]): tf.Tensor {
    return tf.ones([...shape])
  }
  override uniform(shape: readonly number[]): tf.Tensor {
    return tf.fill([...shape], 0.5)
  }
}

/** Draws that another program can make too. In a tidy. */
export const fixedDraws = (): RandomTensors => new Fixed(tf.zeros([4], 'int32'))

type Networks = Pick<Standing, 'family' | 'nets' | 'hyperparameters' | 'form'>

/** What a model makes of latent vectors, or of noise in many steps, on which all further noise is 1. In a tidy. */
export function samplesFrom(
  { family, nets, hyperparameters: hp, form }: Networks,
  start: tf.Tensor,
  labels: Labels,
): tf.Tensor {
  const { sampler } = family
  if (!sampler) return family.sample(nets, start, hp, labels)
  const random = fixedDraws()
  const asked = { count: start.shape[0] as number, z: null, labels, random }
  let state: SamplerState = { x: start }
  for (let i = 0; i < sampler.steps(hp, form); i++) state = sampler.step(nets, state, i, asked, hp)
  return sampler.shown?.(state, hp) ?? state.x
}
