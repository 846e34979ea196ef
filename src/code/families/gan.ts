/** The GAN of `models/gan`, as a script says it. */
import { networks } from '../../models/gan/networks.ts'
import { hasHidden, product, sizeConstants } from '../sizes.ts'
import { imageSizes, isOfImages } from '../subject.ts'
import { call, def, num } from '../text.ts'
import { OBJECTIVE_TEXTS } from './objectives.ts'
import type { GanHyperparameters as Hp } from '../../models/gan/spec.ts'
import type { Constant, Subject } from '../subject.ts'
import type { Dialect, FamilyCode, GivenClass, PlayerCode } from './family.ts'

const SMOOTHED: readonly Hp['objective'][] = ['non-saturating', 'minimax', 'least-squares']

const isSmoothed = (hp: Hp): boolean => hp.labelSmoothing > 0 && SMOOTHED.includes(hp.objective)

const constantsOf = (hp: Hp): readonly Constant[] => {
  const when = (isOn: boolean, name: string, value: number): readonly Constant[] =>
    isOn ? [{ name, value: num(value) }] : []
  return [
    { name: 'LATENT_DIM', value: num(hp.latentDim) },
    ...(hp.prior === 'uniform'
      ? [{ name: 'NOISE_LIMIT', value: '3**0.5', comment: 'of uniform noise, whose variance is 1' }]
      : []),
    ...sizeConstants(hp),
    ...when(hp.packing > 1, 'PACKING', hp.packing),
    ...when(hp.criticSteps > 1, 'CRITIC_STEPS', hp.criticSteps),
    ...when(hp.dropout > 0 && hasHidden(hp), 'DROPOUT', hp.dropout),
    ...when(isSmoothed(hp), 'LABEL_SMOOTHING', hp.labelSmoothing),
    ...when(hp.instanceNoise > 0, 'INSTANCE_NOISE', hp.instanceNoise),
    ...when(hp.instanceNoise > 0, 'INSTANCE_NOISE_STEPS', hp.instanceNoiseSteps),
    ...when(hp.objective === 'wasserstein', 'CLIP', hp.clip),
    ...when(hp.objective === 'wgan-gp', 'GRADIENT_PENALTY', hp.gradientPenalty),
    ...when(hp.objective === 'r3gan', 'GAMMA', hp.gamma),
    ...when(hp.averageDecay > 0, 'AVERAGE_DECAY', hp.averageDecay),
  ]
}

const packFunction = ({ packed }: Dialect): string =>
  def(
    'pack(x)',
    'Joins examples that are judged together, PacGAN, Lin et al. 2018 (arXiv:1712.04086).',
    `return ${packed}`,
  )

const noiseFunction = ({ normalLike, max }: Dialect): string =>
  def(
    'with_noise(x, updates)',
    'x + sigma eps, eps ~ N(0, I), with sigma falling in a straight line to 0, Sønderby et al. 2017 (arXiv:1610.04490).',
    `sigma = INSTANCE_NOISE * ${max('1 - updates / INSTANCE_NOISE_STEPS', '0')}`,
    `return x + sigma * ${normalLike('x')}`,
  )

const scoreFunction = (hp: Hp, { apply, rowSums }: Dialect): string =>
  def(
    'score(critic, x, y)',
    'D(x) for the class y, one-hot: o_0 + sum_k y_k o_k of a critic that ends in o, the projection of Miyato & Koyama 2018 (arXiv:1802.05637).',
    `o = ${apply('critic', 'x')}`,
    `return o[:, :1] + ${rowSums(`${hp.packing > 1 ? 'pack(y)' : 'y'} * o[:, 1:]`)}`,
  )

/** What both players are shown. */
interface Table {
  readonly hp: Hp
  readonly dialect: Dialect
  readonly given: GivenClass
}

const tableOf = (hp: Hp, dialect: Dialect): Table => ({
  hp,
  dialect,
  given: {
    y: hp.conditional ? ', y' : '',
    score: (x) => (hp.conditional ? `score(critic, ${x}, y)` : dialect.apply('critic', x)),
  },
})

const noisy = (hp: Hp, x: string): string =>
  hp.instanceNoise > 0 ? `with_noise(${x}, updates)` : x
const shown = (hp: Hp, x: string): string =>
  hp.packing > 1 ? `pack(${noisy(hp, x)})` : noisy(hp, x)

const generated = ({ hp, dialect }: Table): string =>
  dialect.apply('generator', hp.conditional ? dialect.beside('z', 'y') : 'z')

const signature = (name: string, { hp }: Table): string =>
  call(name, 'critic', 'generator', 'x', hp.conditional && 'y', hp.instanceNoise > 0 && 'updates')

function criticFunction(table: Table): string {
  const { hp, dialect, given } = table
  const objective = OBJECTIVE_TEXTS[hp.objective]
  const isChanged = shown(hp, 'x') !== 'x'
  const real = isChanged ? 'real' : 'x'
  const loss = objective.critic(isSmoothed(hp) ? '(1 - LABEL_SMOOTHING)' : '1')
  const smoothed = isSmoothed(hp)
    ? '\nReal examples are called 1 - LABEL_SMOOTHING, Salimans et al. 2016, sec. 3.4 (arXiv:1606.03498).'
    : ''
  return def(
    signature('critic_objective', table),
    `${objective.source}\n${objective.criticEquation}${smoothed}`,
    `z = ${dialect.latents(hp.prior === 'uniform')}`,
    ...dialect.still('fake', generated(table)),
    isChanged && `real, fake = ${shown(hp, 'x')}, ${shown(hp, 'fake')}`,
    `d_real, d_fake = ${given.score(real)}, ${given.score('fake')}`,
    ...(hp.objective === 'wgan-gp'
      ? [
          `loss = ${loss}`,
          `return loss + GRADIENT_PENALTY * gradient_penalty(critic, ${real}, fake${given.y})`,
        ]
      : hp.objective === 'r3gan'
        ? [
            `penalty = gradient_penalty(critic, ${real}${given.y}) + gradient_penalty(critic, fake${given.y})`,
            `return ${loss} + GAMMA * penalty`,
          ]
        : [`return ${loss}`]),
  )
}

function generatorFunction(table: Table): string {
  const { hp, dialect, given } = table
  const objective = OBJECTIVE_TEXTS[hp.objective]
  return def(
    signature('generator_objective', table),
    `${objective.source}\n${objective.generatorEquation}`,
    `z = ${dialect.latents(hp.prior === 'uniform')}`,
    `fake = ${generated(table)}`,
    `d_fake = ${given.score(shown(hp, 'fake'))}`,
    objective.comparesReal === true && `d_real = ${given.score(shown(hp, 'x'))}`,
    `return ${objective.generator}`,
  )
}

function functionsOf(hp: Hp, dialect: Dialect): readonly string[] {
  const table = tableOf(hp, dialect)
  return [
    ...(hp.packing > 1 ? [packFunction(dialect)] : []),
    ...(hp.instanceNoise > 0 ? [noiseFunction(dialect)] : []),
    ...(hp.conditional ? [scoreFunction(hp, dialect)] : []),
    ...(hp.objective === 'wgan-gp' ? [dialect.penalty.interpolated(table.given)] : []),
    ...(hp.objective === 'r3gan' ? [dialect.penalty.zeroCentred(table.given)] : []),
    criticFunction(table),
    generatorFunction(table),
  ]
}

function playersOf(hp: Hp, dialect: Dialect): readonly PlayerCode[] {
  const both = { networks: ['critic', 'generator'], usesUpdates: hp.instanceNoise > 0 }
  return [
    {
      ...both,
      id: 'critic',
      updates: ['critic'],
      times: hp.criticSteps > 1 ? 'CRITIC_STEPS' : '1',
      after: hp.objective === 'wasserstein' ? dialect.clipWeights : [],
    },
    { ...both, id: 'generator', updates: ['generator'], times: '1', after: [] },
  ]
}

/** A GAN's part of a script. */
export function ganCode(subject: Subject, dialect: Dialect): FamilyCode {
  const hp = subject.experiment.hyperparameters as unknown as Hp
  const { data } = subject
  const { critic, generator } = networks(hp, data)
  const ofImages = isOfImages(subject)
  const packs = hp.packing > 1 ? ['PACKING'] : ['1']
  const [height = '', width = '', channels = ''] = imageSizes(subject)
  const ends = hp.packing > 1 ? '1 + PACKING * CLASSES' : '1 + CLASSES'
  return {
    title: 'Generative adversarial network, Goodfellow et al. 2014 (arXiv:1406.2661)',
    constants: constantsOf(hp),
    networks: [
      {
        name: 'critic',
        prose: `Examples to scores.${hp.spectralNorm ? ' Spectral normalisation: Miyato et al. 2018, algorithm 1 (arXiv:1802.05957).' : ''}`,
        network: critic,
        from: ofImages
          ? [height, width, product([channels, ...packs])]
          : [product(['2', ...packs])],
        to: hp.conditional ? ends : '1',
      },
      {
        name: 'generator',
        prose: hp.conditional
          ? 'Latent vectors, and the class behind each, to examples.'
          : 'Latent vectors to examples.',
        network: generator,
        from: [hp.conditional ? 'LATENT_DIM + CLASSES' : 'LATENT_DIM'],
        to: ofImages ? product(imageSizes(subject)) : '2',
      },
    ],
    dropout: hp.dropout > 0,
    average: hp.averageDecay > 0 ? 'generator' : null,
    symmetric: true,
    functions: functionsOf(hp, dialect),
    players: playersOf(hp, dialect),
    decoded: (output) => (ofImages ? `(${output} + 1) / 2` : output),
    sheet: 'samples',
  }
}
