/** Examples joined into packs along their last axis, as one kernel where a backend has it. */
import * as tf from './tfjs.ts'
import { gradientOf } from './registerGradient.ts'

type Way = 'JoinExamples' | 'PartExamples'

const run = (way: Way, x: tf.Tensor, size: number): tf.Tensor =>
  tf.engine().runKernel(way, { x }, { size }) as tf.Tensor

/**
 * Packs of `size` examples: pack i holds examples i, i + packs, i + 2 packs ..., side by side along the last axis.
 * @param x `[size packs, ..., channels]`, to `[packs, ..., size channels]`.
 */
export function joinExamples(x: tf.Tensor, size: number): tf.Tensor {
  if (tf.getKernel('JoinExamples', tf.getBackend())) return run('JoinExamples', x, size)
  return tf.concat(tf.split(x, size, 0), -1)
}

/** Registers the gradients: parting is that of joining, and joining that of parting. */
export function registerJoiningGradients(): void {
  for (const [way, back] of [
    ['JoinExamples', 'PartExamples'],
    ['PartExamples', 'JoinExamples'],
  ] as const)
    gradientOf(way, [], (dy, _saved, { size }: { size: number }) => ({
      x: () => run(back, dy, size),
    }))
}
