/** Rows of a table for tokens, as one kernel and one for its gradient. */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'

/**
 * The rows of a table `[vocabulary, width]` at tokens, whole numbers in floats from 0 to vocabulary - 1: `[...tokens, width]`. Where
 * a backend has the kernels `Embedding` and `EmbeddingGrad` they are used, except inside a gradient that is differentiated
 * again. A row's gradient is added up in the order of the tokens. No gradient flows into the tokens.
 */
export function embedding(table: tf.Tensor, tokens: tf.Tensor): tf.Tensor {
  if (!hasOwnKernel('Embedding')) return tf.gather(table, tf.cast(tokens, 'int32'))
  return tf.engine().runKernel('Embedding', { table, tokens }) as tf.Tensor
}

/** Registers the gradient: dtable[v] is the sum of dy where the token is v. */
export function registerEmbeddingGradient(): void {
  tf.registerGradient({
    kernelName: 'Embedding',
    inputsToSave: ['table', 'tokens'],
    gradFunc: (dy, saved) => {
      const [table, tokens] = saved as [tf.Tensor, tf.Tensor]
      const attrs = { vocabulary: table.shape[0] as number }
      return {
        table: () =>
          tf
            .engine()
            .runKernel('EmbeddingGrad', { dy: dy as tf.Tensor, tokens }, attrs) as tf.Tensor,
        tokens: () => tf.zerosLike(tokens),
      }
    },
  })
}
