/** The variational autoencoder of `models/vae`, as a script says it. */
import { networks } from '../../models/vae/networks.ts'
import { product, sizeConstants } from '../sizes.ts'
import { imageSizes, isOfImages } from '../subject.ts'
import { def, num } from '../text.ts'
import type { VaeHyperparameters as Hp } from '../../models/vae/spec.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

const IMAGES =
  'p(x|z) is Bernoulli in logits: softplus(l) - x l, summed over the pixels. Of grey pixels it is no likelihood.'
const POINTS = 'p(x|z) = N(x_hat, POINT_VARIANCE I).'

function objective(subject: Subject, hp: Hp, dialect: Dialect): string {
  const { apply, beside, halves, normalLike, perExample, min } = dialect
  const ofImages = isOfImages(subject)
  const z = hp.conditional ? beside('z', 'y') : 'z'
  const warmsUp = hp.warmUpSteps > 0
  return def(
    `vae_objective(encoder, decoder, x${hp.conditional ? ', y' : ''}${warmsUp ? ', updates' : ''})`,
    `L = -E_q[log p(x|z)] + beta KL(q(z|x) || N(0, I)), q(z|x) = N(mu, diag exp(log_var)): Kingma & Welling 2014 (arXiv:1312.6114), with the beta of Higgins et al. 2017.${hp.conditional ? ' The decoder is told the class (M2 of Kingma et al. 2014, arXiv:1406.5298).' : ''}\n${ofImages ? IMAGES : POINTS}`,
    `mu, log_var = ${halves(apply('encoder', 'x'))}`,
    `z = mu + exp(log_var / 2) * ${normalLike('mu')}`,
    ...(ofImages
      ? [`logits = ${apply('decoder', z)}`, `reconstruction = ${dialect.crossEntropy('logits')}`]
      : [
          `x_hat = ${apply('decoder', z)}`,
          `squared_error = ${perExample('square(x - x_hat)')}`,
          'reconstruction = squared_error / (2 * POINT_VARIANCE)',
          'reconstruction = reconstruction + math.log(2 * math.pi * POINT_VARIANCE)',
        ]),
    `kl = -0.5 * ${perExample('1 + log_var - square(mu) - exp(log_var)')}`,
    warmsUp
      ? `return reconstruction + BETA * ${min('updates / WARM_UP_STEPS', '1')} * kl`
      : 'return reconstruction + BETA * kl',
  )
}

/** A variational autoencoder's part of a script. */
export function vaeCode(subject: Subject, dialect: Dialect): FamilyCode {
  const hp = subject.experiment.hyperparameters as unknown as Hp
  const { encoder, decoder } = networks(hp, subject.data)
  const ofImages = isOfImages(subject)
  return {
    title: 'Variational autoencoder, Kingma & Welling 2014 (arXiv:1312.6114)',
    constants: [
      { name: 'LATENT_DIM', value: num(hp.latentDim) },
      ...sizeConstants(hp),
      { name: 'BETA', value: num(hp.beta) },
      ...(hp.warmUpSteps > 0 ? [{ name: 'WARM_UP_STEPS', value: num(hp.warmUpSteps) }] : []),
      ...(ofImages ? [] : [{ name: 'POINT_VARIANCE', value: '0.05' }]),
    ],
    networks: [
      {
        name: 'encoder',
        prose: 'Examples to mu and log_var, side by side.',
        network: encoder,
        from: ofImages ? imageSizes(subject) : ['2'],
        to: '2 * LATENT_DIM',
      },
      {
        name: 'decoder',
        prose: `Latent vectors${hp.conditional ? ', and the class behind each,' : ''} to ${ofImages ? 'logits of pixels' : 'points'}.`,
        network: decoder,
        from: [hp.conditional ? 'LATENT_DIM + CLASSES' : 'LATENT_DIM'],
        to: ofImages ? product(imageSizes(subject)) : '2',
      },
    ],
    dropout: false,
    average: null,
    symmetric: false,
    functions: [objective(subject, hp, dialect)],
    players: [
      {
        id: 'vae',
        updates: ['encoder', 'decoder'],
        networks: ['encoder', 'decoder'],
        times: '1',
        usesUpdates: hp.warmUpSteps > 0,
        after: [],
      },
    ],
    decoded: (output) => (ofImages ? dialect.sigmoid(output) : output),
    sheet: 'samples',
  }
}
