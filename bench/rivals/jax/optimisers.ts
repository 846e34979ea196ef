/** Optimisers as pure functions of weights, gradients and moments, to be compiled into a step. */
import { numpy as np, tree } from '@jax-js/jax'
import type { Weights } from './nets.ts'

/** What an optimiser keeps: `t` counts its updates. */
export type OptimiserState = { m: Weights; v: Weights; t: np.Array }

/** What moves: weights and the state of their optimiser. */
export type Moving = { weights: Weights; state: OptimiserState }

/** Moves the weights along their gradients; uses up both. */
export type Optimiser = (moving: Moving, gradients: Weights) => Moving

const zerosLike = (weights: Weights): Weights =>
  tree.map((x: np.Array) => np.zeros(x.shape), weights)

/** Weights that have not moved yet. */
export const atRest = (weights: Weights): Moving => ({
  state: { m: zerosLike(weights), v: zerosLike(weights), t: np.array(0) },
  weights,
})

/** Adam: Kingma & Ba 2015, algorithm 1 (arXiv:1412.6980). */
export const adam =
  (rate: number, beta1: number): Optimiser =>
  ({ weights, state }, gradients) => {
    const beta2 = 0.999
    const t = state.t.add(1)
    const correction1 = np.power(beta1, t.ref).mul(-1).add(1)
    const correction2 = np.power(beta2, t.ref).mul(-1).add(1)
    const moved: Moving = { weights: {}, state: { m: {}, v: {}, t } }
    for (const [name, weight] of Object.entries(weights)) {
      const g = gradients[name] as np.Array
      const m = (state.m[name] as np.Array).mul(beta1).add(g.ref.mul(1 - beta1))
      const v = (state.v[name] as np.Array).mul(beta2).add(np.square(g).mul(1 - beta2))
      const root = np.sqrt(v.ref.div(correction2.ref)).add(1e-7)
      moved.weights[name] = weight.sub(m.ref.div(correction1.ref).mul(rate).div(root))
      moved.state.m[name] = m
      moved.state.v[name] = v
    }
    correction1.dispose()
    correction2.dispose()
    return moved
  }

/** Plain gradient descent; its moments stay as they are. */
export const sgd =
  (rate: number): Optimiser =>
  ({ weights, state }, gradients) => ({
    weights: Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [
        name,
        weight.sub((gradients[name] as np.Array).mul(rate)),
      ]),
    ),
    state,
  })
