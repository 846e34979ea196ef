/** The autoencoder of `models/autoencoder`, as a script says it. */
import { networks } from '../../models/autoencoder/networks.ts'
import { product, sizeConstants } from '../sizes.ts'
import { imageSizes, isOfImages } from '../subject.ts'
import { def, num } from '../text.ts'
import type { AutoencoderHyperparameters as Hp } from '../../models/autoencoder/spec.ts'
import type { Subject } from '../subject.ts'
import type { Dialect, FamilyCode } from './family.ts'

const PAPER = 'Hinton & Salakhutdinov 2006 (doi:10.1126/science.1127647)'

function objective(subject: Subject, hp: Hp, dialect: Dialect): string {
  const { apply, normalLike, clip, perExample } = dialect
  const ofImages = isOfImages(subject)
  const noisy = `x + CORRUPTION * ${normalLike('x')}`
  const corrupts = hp.corruption > 0
  const byEntropy = ofImages && hp.likelihood === 'cross-entropy'
  const output = apply('decoder', apply('encoder', corrupts ? 'shown' : 'x'))
  const denoising = corrupts
    ? ' The encoder is shown x + CORRUPTION eps, eps ~ N(0, I): denoising, Vincent et al. 2008.'
    : ''
  const prose = byEntropy
    ? 'L = E[sum softplus(l) - x l], the cross-entropy of the pixels x with logits l = decoder(encoder(x)).'
    : 'L = E[sum (x - x_hat)^2], x_hat = decoder(encoder(x)).'
  return def(
    'autoencoder_objective(encoder, decoder, x)',
    `${prose}${denoising}`,
    corrupts && `shown = ${ofImages ? clip(noisy) : noisy}`,
    ...(byEntropy
      ? [`logits = ${output}`, `return ${dialect.crossEntropy('logits')}`]
      : [
          `x_hat = ${ofImages ? dialect.sigmoid(output) : output}`,
          `return ${perExample('square(x - x_hat)')}`,
        ]),
  )
}

/** The player of an autoencoder, alone or beside others. */
export const AUTOENCODER: FamilyCode['players'][number] = {
  id: 'autoencoder',
  updates: ['encoder', 'decoder'],
  networks: ['encoder', 'decoder'],
  times: '1',
  usesUpdates: false,
  after: [],
}

/** An autoencoder's part of a script. */
export function autoencoderCode(subject: Subject, dialect: Dialect): FamilyCode {
  const hp = subject.experiment.hyperparameters as unknown as Hp
  const { encoder, decoder } = networks(hp, subject.data)
  const ofImages = isOfImages(subject)
  return {
    title: `Autoencoder, ${PAPER}`,
    constants: [
      { name: 'LATENT_DIM', value: num(hp.latentDim) },
      ...sizeConstants(hp),
      ...(hp.corruption > 0 ? [{ name: 'CORRUPTION', value: num(hp.corruption) }] : []),
    ],
    networks: [
      {
        name: 'encoder',
        prose: 'Examples to latent vectors.',
        network: encoder,
        from: ofImages ? imageSizes(subject) : ['2'],
        to: 'LATENT_DIM',
      },
      {
        name: 'decoder',
        prose: `Latent vectors to ${ofImages ? 'logits of pixels' : 'points'}.`,
        network: decoder,
        from: ['LATENT_DIM'],
        to: ofImages ? product(imageSizes(subject)) : '2',
      },
    ],
    dropout: false,
    average: null,
    symmetric: false,
    functions: [objective(subject, hp, dialect)],
    players: [AUTOENCODER],
    decoded: (output) => (ofImages ? dialect.sigmoid(output) : output),
    sheet: 'reconstructions',
  }
}
