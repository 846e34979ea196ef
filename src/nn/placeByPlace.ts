/** Outputs of layers in a row while a sequence comes place by place: what was made of the places before is kept. */
import type * as tf from './tf.ts'
import type { Network } from './network.ts'

/** What layers keep, by their index in the network. */
export type Kept = Readonly<Record<string, tf.Tensor>>

/**
 * The output at one place, `[batch, 1, ...]`, from the input there and what was kept at the places before, which must all have come;
 * and what is to be kept at the next. Nothing is dropped.
 */
export function outputAt(
  { layers }: Network,
  x: tf.Tensor,
  place: number,
  before: Kept,
): { readonly y: tf.Tensor; readonly kept: Kept } {
  const kept: Record<string, tf.Tensor> = {}
  let y = x
  layers.forEach((layer, i) => {
    const made = layer.at?.(y, place, before[i])
    y = made?.y ?? layer.apply(y, { training: false })
    if (made?.kept) kept[i] = made.kept
  })
  return { y, kept }
}
