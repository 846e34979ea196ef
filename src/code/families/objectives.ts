/**
 * What the players of a GAN minimise, as scripts say it: scores d_real = D(x) and d_fake = D(G(z)), before any sigmoid. `mean`,
 * `softplus`, `relu` and `square` are the functions of either framework.
 */
import type { GanHyperparameters as Hp } from '../../models/gan/spec.ts'

/** The expressions of one objective, under its source and its equations. */
export interface ObjectiveText {
  readonly source: string
  readonly criticEquation: string
  readonly generatorEquation: string
  /** @param label what real examples are called: 1, or a name of a number below it. */
  readonly critic: (label: string) => string
  readonly generator: string
  /** True when the generator is compared with real examples. */
  readonly comparesReal?: boolean
}

const LOGISTIC = 'with D read as a logit: -log sigmoid(d) = softplus(-d)'

const bernoulli = (label: string): string =>
  label === '1'
    ? 'mean(softplus(-d_real)) + mean(softplus(d_fake))'
    : `mean(softplus(d_real) - ${label} * d_real) + mean(softplus(d_fake))`

const WASSERSTEIN: ObjectiveText = {
  source: 'Wasserstein GAN, Arjovsky et al. 2017, eq. 2 (arXiv:1701.07875).',
  criticEquation: 'L_D = E[D(G(z))] - E[D(x)]',
  generatorEquation: 'L_G = -E[D(G(z))]',
  critic: () => 'mean(d_fake) - mean(d_real)',
  generator: '-mean(d_fake)',
}

export const OBJECTIVE_TEXTS: Record<Hp['objective'], ObjectiveText> = {
  'non-saturating': {
    source: 'Non-saturating GAN, Goodfellow et al. 2014, sec. 3 (arXiv:1406.2661).',
    criticEquation: `L_D = -E[log D(x)] - E[log(1 - D(G(z)))], ${LOGISTIC}`,
    generatorEquation: `L_G = -E[log D(G(z))], ${LOGISTIC}`,
    critic: bernoulli,
    generator: 'mean(softplus(-d_fake))',
  },
  minimax: {
    source: 'Minimax GAN, Goodfellow et al. 2014, eq. 1 (arXiv:1406.2661).',
    criticEquation: `L_D = -E[log D(x)] - E[log(1 - D(G(z)))], ${LOGISTIC}`,
    generatorEquation: `L_G = E[log(1 - D(G(z)))], ${LOGISTIC}`,
    critic: bernoulli,
    generator: '-mean(softplus(d_fake))',
  },
  'least-squares': {
    source: 'Least-squares GAN with targets 1 and 0, Mao et al. 2017, eq. 9 (arXiv:1611.04076).',
    criticEquation: 'L_D = 1/2 E[(D(x) - 1)^2] + 1/2 E[D(G(z))^2]',
    generatorEquation: 'L_G = 1/2 E[(D(G(z)) - 1)^2]',
    critic: (label) => `0.5 * mean(square(d_real - ${label})) + 0.5 * mean(square(d_fake))`,
    generator: '0.5 * mean(square(d_fake - 1))',
  },
  hinge: {
    source: 'Hinge loss, Lim & Ye 2017, eq. 4, 5 (arXiv:1705.02894).',
    criticEquation: 'L_D = E[max(0, 1 - D(x))] + E[max(0, 1 + D(G(z)))]',
    generatorEquation: 'L_G = -E[D(G(z))]',
    critic: () => 'mean(relu(1 - d_real)) + mean(relu(1 + d_fake))',
    generator: '-mean(d_fake)',
  },
  wasserstein: WASSERSTEIN,
  'wgan-gp': WASSERSTEIN,
  r3gan: {
    source: 'Relativistic pairing, Huang et al. 2024, eq. 2 (R3GAN, arXiv:2501.05441).',
    criticEquation: 'L_D = E[softplus(-(D(x) - D(G(z))))]',
    generatorEquation: 'L_G = E[softplus(-(D(G(z)) - D(x)))]',
    critic: () => 'mean(softplus(d_fake - d_real))',
    generator: 'mean(softplus(d_real - d_fake))',
    comparesReal: true,
  },
}

/** Functions of arrays that objectives are written with, by their name in both frameworks. */
export const ARRAY_FUNCTIONS = [
  'argmax',
  'cumsum',
  'exp',
  'full_like',
  'mean',
  'ones_like',
  'softmax',
  'square',
  'where',
  'zeros_like',
] as const
export const ACTIVATION_FUNCTIONS = ['relu', 'softplus'] as const
