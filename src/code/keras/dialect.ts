import { def } from '../text.ts'
import type { Dialect, GivenClass } from '../families/family.ts'

/** The gradient of a critic, in either backend: examples do not mix, so the gradient of the sum is each one's own. */
const squaredGradientNorm = def(
  'squared_gradient_norm(scores, x)',
  "|grad_x D(x)|^2 for each example: they do not mix, so the gradient of the sum is each one's own.",
  'if keras.backend.backend() == "torch":',
  '    import torch',
  '',
  '    x = x.detach().requires_grad_()',
  '    (gradient,) = torch.autograd.grad(ops.sum(scores(x)), x, create_graph=True)',
  'else:',
  '    import tensorflow as tf',
  '',
  '    with tf.GradientTape() as tape:',
  '        tape.watch(x)',
  '        total = ops.sum(scores(x))',
  '    gradient = tape.gradient(total, x)',
  'return ops.sum(ops.reshape(square(gradient), (ops.shape(x)[0], -1)), 1)',
)

const interpolated = ({ y, score }: GivenClass): string =>
  `${squaredGradientNorm}\n\n\n${def(
    `gradient_penalty(critic, real, fake${y})`,
    'E[(|grad D(x_hat)| - 1)^2] at x_hat = u x + (1 - u) G(z), u ~ U[0, 1] for each example, Gulrajani et al. 2017, eq. 3 (arXiv:1704.00028).',
    'u = keras.random.uniform((ops.shape(real)[0], *[1] * (len(real.shape) - 1)), seed=RANDOM)',
    'x_hat = u * real + (1 - u) * fake',
    `squared_norm = squared_gradient_norm(lambda x: ${score('x')}, x_hat)`,
    '# The root has an infinite slope at 0.',
    'return mean(square(ops.sqrt(squared_norm + 1e-12) - 1))',
  )}`

const zeroCentred = ({ y, score }: GivenClass): string =>
  `${squaredGradientNorm}\n\n\n${def(
    `gradient_penalty(critic, x${y})`,
    '1/2 E[|grad D(x)|^2]: R1 on real, R2 on generated examples, Mescheder et al. 2018, eq. 9, 10 (arXiv:1801.04406).',
    `return 0.5 * mean(squared_gradient_norm(lambda x: ${score('x')}, x))`,
  )}`

/** What objectives are written with in Keras. */
export const KERAS_DIALECT: Dialect = {
  framework: 'keras',
  latents: (isUniform, count = 'BATCH_SIZE') =>
    isUniform
      ? `keras.random.uniform((${count}, LATENT_DIM), -NOISE_LIMIT, NOISE_LIMIT, seed=RANDOM)`
      : `keras.random.normal((${count}, LATENT_DIM), seed=RANDOM)`,
  uniformLike: (x) => `keras.random.uniform(ops.shape(${x}), seed=RANDOM)`,
  uniformTexts: (count) => `keras.random.uniform((${count}, LENGTH), seed=RANDOM)`,
  rows: (x) => `ops.reshape(${x}, (ops.shape(${x})[0], -1))`,
  inShapeOf: (rows, x) => `ops.reshape(${rows}, ops.shape(${x}))`,
  asImages: (rows) => `ops.reshape(${rows}, (-1, 28, 28, 1))`,
  floats: (x) => `ops.cast(${x}, "float32")`,
  whole: '"int32"',
  places: (end) => `ops.arange(${end})`,
  listed: (list) => `ops.convert_to_tensor(${list})`,
  normalLike: (x) => `keras.random.normal(ops.shape(${x}), seed=RANDOM)`,
  uniforms: 'keras.random.uniform((BATCH_SIZE, 1), seed=RANDOM)',
  evenly: (ends, count) => `ops.linspace(${ends}, ${count})`,
  forEach: (value, batch) => `ops.broadcast_to(${value}, (ops.shape(${batch})[0], 1))`,
  beside: (...arrays) => `ops.concatenate([${arrays.join(', ')}], 1)`,
  packed: 'ops.concatenate(ops.split(x, PACKING), -1)',
  halves: (x) => `ops.split(${x}, 2, 1)`,
  rowSums: (x) => `ops.sum(${x}, 1, keepdims=True)`,
  lastSums: (x) => `ops.sum(${x}, -1)`,
  total: (x) => `ops.sum(${x})`,
  perExample: (x) => `ops.sum(${x}) / BATCH_SIZE`,
  apply: (network, x) => `${network}(${x}, training=True)`,
  settled: (x) => `ops.stop_gradient(${x})`,
  still: (name, value) => [`${name} = ops.stop_gradient(${value})`],
  max: (x, least) => `ops.maximum(${least}, ${x})`,
  min: (x, most) => `ops.minimum(${most}, ${x})`,
  clip: (x) => `ops.clip(${x}, 0, 1)`,
  sigmoid: (x) => `ops.sigmoid(${x})`,
  crossEntropy: (logits) => `ops.sum(softplus(${logits}) - x * ${logits}) / BATCH_SIZE`,
  tokenNats: (logits) =>
    `keras.losses.sparse_categorical_crossentropy(x, ${logits}, from_logits=True)`,
  penalty: { interpolated, zeroCentred },
  clipWeights: [
    'for weight in nets["critic"].trainable_variables:  # Arjovsky et al. 2017, algorithm 1',
    '    weight.assign(ops.clip(weight, -CLIP, CLIP))',
  ],
}
