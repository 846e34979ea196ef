/** The latent diffusion of `models/latentDiffusion`, as a script says it. */
import { networks } from '../../models/latentDiffusion/networks.ts'
import { product, sizeConstants } from '../sizes.ts'
import { imageSizes } from '../subject.ts'
import { call, def, num } from '../text.ts'
import { AUTOENCODER } from './autoencoder.ts'
import { denoisingCode } from './denoising.ts'
import type { LatentDiffusionHyperparameters as Hp } from '../../models/latentDiffusion/spec.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

function autoencoderObjective(
  isTold: boolean,
  { apply, halves, normalLike, perExample, crossEntropy }: Dialect,
): string {
  return def(
    // It is told no class.
    call('autoencoder_objective', 'encoder', 'decoder', 'x', isTold && '*_'),
    'L = -E_q[log p(x|z)] + BETA KL(q(z|x) || N(0, I)), q(z|x) = N(mu, diag exp(log_var)): the weight is small, and holds the codes near N(0, I), as in Rombach et al. 2022, sec. 3.1.\np(x|z) is Bernoulli in logits: softplus(l) - x l, summed over the pixels.',
    `mu, log_var = ${halves(apply('encoder', 'x'))}`,
    `z = mu + exp(log_var / 2) * ${normalLike('mu')}`,
    `logits = ${apply('decoder', 'z')}`,
    `kl = -0.5 * ${perExample('1 + log_var - square(mu) - exp(log_var)')}`,
    `return ${crossEntropy('logits')} + BETA * kl`,
  )
}

const drawFunction = ({ halves, normalLike }: Dialect): string =>
  def(
    'codes(encoder, x)',
    'Draws z ~ q(z|x).',
    `mu, log_var = ${halves('encoder(x)')}`,
    `return mu + exp(log_var / 2) * ${normalLike('mu')}`,
  )

/** A latent diffusion model's part of a script. */
export function latentDiffusionCode(subject: Subject, dialect: Dialect): FamilyCode {
  const { experiment, data } = subject
  const hp = experiment.hyperparameters as unknown as Hp
  const { encoder, decoder, denoiser } = networks(hp, data)
  const { title, said, constants, functions, player, sampler, told, toldInWords } = denoisingCode(
    hp,
    dialect,
    {
      size: 'LATENT_DIM',
      before: {
        networks: ['encoder'],
        prose: 'x are codes here: no gradient reaches the encoder.',
        lines: dialect.still('x', 'codes(encoder, x)'),
      },
    },
  )
  const sizes = sizeConstants(hp)
  const isDenseBesides = hp.network !== 'dense' && hp.depth > 0
  return {
    title: `Latent diffusion, Rombach et al. 2022 (arXiv:2112.10752). ${title}`,
    constants: [
      { name: 'LATENT_DIM', value: num(hp.latentDim) },
      ...sizes,
      ...(isDenseBesides ? [{ name: 'WIDTH', value: num(hp.width) }] : []),
      { name: 'BETA', value: num(hp.beta) },
      ...constants,
    ],
    networks: [
      {
        name: 'encoder',
        prose: 'Images to mu and log_var of their codes, side by side.',
        network: encoder,
        from: imageSizes(subject),
        to: '2 * LATENT_DIM',
      },
      {
        name: 'decoder',
        prose: 'Codes to logits of pixels.',
        network: decoder,
        from: ['LATENT_DIM'],
        to: product(imageSizes(subject)),
      },
      {
        name: 'denoiser',
        prose: `Noised codes${toldInWords}, side by side, to ${said}.`,
        network: denoiser,
        isDense: true,
        from: [['LATENT_DIM', ...told].join(' + ')],
        to: 'LATENT_DIM',
      },
    ],
    dropout: false,
    average: 'denoiser',
    symmetric: false,
    functions: [autoencoderObjective(hp.conditional, dialect), drawFunction(dialect), ...functions],
    players: [AUTOENCODER, player],
    sampler: {
      prose: `${sampler.prose} They are codes, of which the decoder makes images.`,
      lines: [...sampler.lines, `x = ${dialect.sigmoid('decoder(x)')}`],
      also: ['decoder'],
      isOfCodes: true,
    },
    sheet: 'samples',
  }
}
