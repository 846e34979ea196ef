import { def } from '../text.ts'
import type { Dialect, GivenClass } from '../families/family.ts'

const squaredNorm = '(gradient,) = torch.autograd.grad('

/** |grad_x D(x)|^2 for each example: examples do not mix, so the gradient of the sum is each one's own. */
const gradientLines = (score: string, at: string): readonly string[] => [
  `${squaredNorm}${score}.sum(), ${at}, create_graph=True)`,
  'squared_norm = square(gradient).flatten(1).sum(1)',
]

const interpolated = ({ y, score }: GivenClass): string =>
  def(
    `gradient_penalty(critic, real, fake${y})`,
    'E[(|grad D(x_hat)| - 1)^2] at x_hat = u x + (1 - u) G(z), u ~ U[0, 1] for each example, Gulrajani et al. 2017, eq. 3 (arXiv:1704.00028).',
    'u = torch.rand(len(real), *[1] * (real.dim() - 1), device=real.device)',
    'x_hat = (u * real + (1 - u) * fake).requires_grad_()',
    ...gradientLines(score('x_hat'), 'x_hat'),
    '# The root has an infinite slope at 0.',
    'return mean(square((squared_norm + 1e-12).sqrt() - 1))',
  )

const zeroCentred = ({ y, score }: GivenClass): string =>
  def(
    `gradient_penalty(critic, x${y})`,
    '1/2 E[|grad D(x)|^2]: R1 on real, R2 on generated examples, Mescheder et al. 2018, eq. 9, 10 (arXiv:1801.04406).',
    'x = x.detach().requires_grad_()',
    ...gradientLines(score('x'), 'x'),
    'return 0.5 * mean(squared_norm)',
  )

/** What objectives are written with in PyTorch. */
export const TORCH_DIALECT: Dialect = {
  framework: 'pytorch',
  latents: (isUniform, count = 'len(x)') =>
    isUniform
      ? `torch.empty(${count}, LATENT_DIM, device=x.device).uniform_(-NOISE_LIMIT, NOISE_LIMIT)`
      : `torch.randn(${count}, LATENT_DIM, device=x.device)`,
  uniformLike: (x) => `torch.rand_like(${x})`,
  uniformTexts: (count) => `torch.rand(${count}, LENGTH, device=x.device)`,
  rows: (x) => `${x}.flatten(1)`,
  inShapeOf: (rows, x) => `${rows}.reshape(${x}.shape)`,
  asImages: (rows) => `${rows}.reshape(-1, 1, 28, 28)`,
  floats: (x) => `(${x}).float()`,
  whole: 'torch.long',
  places: (end, near) => `torch.arange(${end}, device=${near}.device)`,
  listed: (list, near) => `torch.tensor(${list}, device=${near}.device)`,
  normalLike: (x) => `torch.randn_like(${x})`,
  uniforms: 'torch.rand(len(x), 1, device=x.device)',
  evenly: (ends, count, near) => `torch.linspace(${ends}, ${count}, device=${near}.device)`,
  forEach: (value, batch) => `${value}.expand(len(${batch}), 1)`,
  beside: (...arrays) => `torch.cat([${arrays.join(', ')}], 1)`,
  packed: 'torch.cat(x.chunk(PACKING), 1)',
  halves: (x) => `${x}.chunk(2, 1)`,
  rowSums: (x) => `torch.sum(${x}, 1, keepdim=True)`,
  lastSums: (x) => `torch.sum(${x}, -1)`,
  total: (x) => `torch.sum(${x})`,
  perExample: (x) => `torch.sum(${x}) / len(x)`,
  apply: (network, x) => `${network}(${x})`,
  // A sampler is told by its decorator to keep nothing.
  settled: (x) => x,
  still: (name, value) => ['with torch.no_grad():', `    ${name} = ${value}`],
  max: (x, least) => `max(${least}, ${x})`,
  min: (x, most) => `min(${most}, ${x})`,
  clip: (x) => `(${x}).clamp(0, 1)`,
  sigmoid: (x) => `torch.sigmoid(${x})`,
  crossEntropy: (logits) => `torch.sum(softplus(${logits}) - x * ${logits}) / len(x)`,
  tokenNats: (logits) => `F.cross_entropy(${logits}.transpose(1, 2), x, reduction="none")`,
  penalty: { interpolated, zeroCentred },
  clipWeights: [
    'with torch.no_grad():  # Arjovsky et al. 2017, algorithm 1',
    '    for weight in nets["critic"].parameters():',
    '        weight.clamp_(-CLIP, CLIP)',
  ],
}
