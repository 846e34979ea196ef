/** What undoes noise in `models/denoising` and `nn/noising`, as a script says it. */
import { TIME_NUMBERS } from '../../models/denoisingParameters.ts'
import { call, def, lines, num } from '../text.ts'
import type { DENOISING_PARAMETERS } from '../../models/denoisingParameters.ts'
import type { HyperparametersOf } from '../../models/spec.ts'
import type { Constant } from '../subject.ts'
import type { Line } from '../text.ts'
import type { Dialect } from './family.ts'

type Hp = HyperparametersOf<typeof DENOISING_PARAMETERS>

/** What differs between the processes in a script. */
interface ProcessText {
  readonly title: string
  readonly constants: readonly Constant[]
  readonly functions: readonly string[]
  /** The equations of what is minimised, with what an example has of numbers. */
  readonly equations: (size: string) => readonly string[]
  /** Lines that make `xt`, with the times that go through it example by example. */
  readonly noised: (t: string) => readonly string[]
  /** What the network is to say. */
  readonly target: string
  /** What it says, in words. */
  readonly said: string
}

const PROCESSES: Record<Hp['process'], ProcessText> = {
  flow: {
    title: 'Rectified flow, Liu et al. 2023 (arXiv:2209.03003)',
    constants: [],
    functions: [],
    equations: (size) => [
      'Liu et al. 2023, eq. 1, with the data at t = 0 and the noise at t = 1.',
      `L = E[|(eps - x) - v(x_t, t)|^2 / ${size}], x_t = (1 - t) x + t eps, eps ~ N(0, I), t ~ U[0, 1]`,
    ],
    noised: (t) => [`xt = (1 - ${t}) * x + ${t} * eps`],
    target: 'eps - x',
    said: 'the velocity dx/dt',
  },
  ddpm: {
    title: 'Denoising diffusion, Ho et al. 2020 (arXiv:2006.11239)',
    constants: [
      { name: 'MIN_BETA', value: '0.1' },
      { name: 'MAX_BETA', value: '20' },
    ],
    functions: [
      def(
        'alpha_bar(t)',
        'How much of the variance of x_t is of the data: the linear schedule of Ho et al. 2020 with very many steps, Song et al. 2021, eq. 33 (arXiv:2011.13456).',
        'return exp(-(MIN_BETA * t + (MAX_BETA - MIN_BETA) * square(t) / 2))',
      ),
    ],
    equations: (size) => [
      'Ho et al. 2020, eq. 4 and 14, with times from 0 to 1.',
      `L = E[|eps - eps_hat(x_t, t)|^2 / ${size}], t ~ U[0, 1]`,
      'x_t = sqrt(alpha_bar) x + sqrt(1 - alpha_bar) eps, eps ~ N(0, I)',
    ],
    noised: (t) => [`kept = alpha_bar(${t})`, 'xt = kept**0.5 * x + (1 - kept) ** 0.5 * eps'],
    target: 'eps',
    said: 'the noise eps',
  },
}

function saysFunction(hp: Hp, { evenly, forEach, beside }: Dialect, ofImages: boolean): string {
  const besides = ['near', ...(hp.conditional ? ['y'] : [])]
  const told = besides.length > 1 ? beside(...besides) : 'near'
  return def(
    call('says', 'denoiser', 'xt', 't', hp.conditional && 'y'),
    `What the network says of x_t, which is told ${hp.conditional ? 'the class, or zeros, and ' : ''}the time t by how near it is to each of TIME_NUMBERS centres c: exp(-((t - c) (TIME_NUMBERS - 1))^2 / 2).`,
    `centres = ${evenly('0, 1', 'TIME_NUMBERS', 'xt')}`,
    `t = ${forEach('t', 'xt')}`,
    'near = exp(-square((t - centres) * (TIME_NUMBERS - 1)) / 2)',
    ofImages
      ? `return tell(denoiser, ${told})(xt)`
      : `return denoiser(${beside('xt', ...besides)})`,
  )
}

/** What is mixed with noise. */
interface Mixed {
  /** How many numbers it has. */
  readonly size: string
  /** True of images, whose network is told the time and the class instead of reading them. */
  readonly areImages?: boolean
  /** What stands between it and a batch. */
  readonly before?: Before
}

interface Before {
  /** Networks that are given to the objective besides. */
  readonly networks: readonly string[]
  readonly prose: string
  /** Lines that turn `x` into what noise is mixed with. */
  readonly lines: readonly Line[]
}

function objective(hp: Hp, dialect: Dialect, { size, areImages, before }: Mixed): string {
  const { equations, noised, target } = PROCESSES[hp.process]
  const untold =
    'A share UNTOLD is told no class: Ho & Salimans 2022, algorithm 1 (arXiv:2207.12598).'
  return def(
    call('denoiser_objective', 'denoiser', ...(before?.networks ?? []), 'x', hp.conditional && 'y'),
    lines(...equations(size), before?.prose ?? false, hp.conditional && untold),
    before?.lines ?? false,
    `t = ${dialect.uniforms}`,
    `eps = ${dialect.normalLike('x')}`,
    ...(areImages ? ['at = t[:, :, None, None]', ...noised('at')] : noised('t')),
    hp.conditional && `y = where(${dialect.uniforms} > UNTOLD, y, 0)`,
    `return mean(square(${target} - ${call('says', 'denoiser', 'xt', 't', hp.conditional && 'y')}))`,
  )
}

/** With a guidance of 1 the sampler asks `says` itself. */
const isGuided = (hp: Hp): boolean => hp.conditional && hp.guidance !== 1

const guidedFunction: string = def(
  'guided(denoiser, xt, t, y)',
  'u + GUIDANCE (c - u), where c is told the class and u is not: classifier-free guidance, Ho & Salimans 2022, eq. 6 (arXiv:2207.12598), whose w is GUIDANCE - 1.',
  'told = says(denoiser, xt, t, y)',
  'untold = says(denoiser, xt, t, zeros_like(y))',
  'return untold + GUIDANCE * (told - untold)',
)

function samplerOf(hp: Hp, dialect: Dialect): { prose: string; lines: readonly string[] } {
  const said = (x: string, t: string): string =>
    dialect.settled(call(isGuided(hp) ? 'guided' : 'says', 'average', x, t, hp.conditional && 'y'))
  const inSteps = (prose: string, ...step: readonly string[]) => ({
    prose,
    lines: [
      `times = ${dialect.evenly('1, 0', 'SAMPLER_STEPS + 1', 'x')}`,
      'for t, s in zip(times[:-1], times[1:]):',
      ...step.map((line) => `    ${line}`),
    ],
  })
  if (hp.process === 'ddpm')
    return inSteps(
      'Examples from noise x ~ N(0, I), in steps from t to s < t: Ho et al. 2020, algorithm 2, for steps of any length.',
      'before, after = alpha_bar(t), alpha_bar(s)',
      'alpha = before / after',
      `eps = ${said('x', 't')}`,
      'x = (x - (1 - alpha) / (1 - before) ** 0.5 * eps) / alpha**0.5',
      'variance = (1 - after) / (1 - before) * (1 - alpha)  # 0 in the last step',
      `x = x + variance**0.5 * ${dialect.normalLike('x')}`,
    )
  const along = (method: string): string =>
    `Examples from noise x ~ N(0, I): along dx/dt = v from t = 1 to 0, in steps of ${method}.`
  return hp.solver === 'heun'
    ? inSteps(
        along("Heun's method"),
        `v = ${said('x', 't')}`,
        `ahead = ${said('x + (s - t) * v', 's')}`,
        'x = x + (s - t) * (v + ahead) / 2',
      )
    : inSteps(along("Euler's method"), `x = x + (s - t) * ${said('x', 't')}`)
}

const constantsOf = (hp: Hp): readonly Constant[] => [
  { name: 'TIME_NUMBERS', value: num(TIME_NUMBERS), comment: 'in which the time is told' },
  ...PROCESSES[hp.process].constants,
  ...(hp.conditional
    ? [{ name: 'UNTOLD', value: '0.1', comment: 'of the examples come without their class' }]
    : []),
  { name: 'SAMPLER_STEPS', value: num(hp.samplerSteps) },
  ...(isGuided(hp) ? [{ name: 'GUIDANCE', value: num(hp.guidance) }] : []),
  { name: 'AVERAGE_DECAY', value: num(hp.averageDecay) },
]

/** The part of a script that undoes noise. */
export function denoisingCode(hp: Hp, dialect: Dialect, mixed: Mixed) {
  const { title, functions, said } = PROCESSES[hp.process]
  return {
    title,
    /** What the network says, in words. */
    said,
    constants: constantsOf(hp),
    functions: [
      ...functions,
      saysFunction(hp, dialect, mixed.areImages ?? false),
      objective(hp, dialect, mixed),
      ...(isGuided(hp) ? [guidedFunction] : []),
    ],
    player: {
      id: 'denoiser',
      updates: ['denoiser'],
      networks: ['denoiser', ...(mixed.before?.networks ?? [])],
      times: '1',
      usesUpdates: false,
      after: [],
    },
    sampler: samplerOf(hp, dialect),
    /** What the network reads, besides what it is to say something of. */
    told: ['TIME_NUMBERS', ...(hp.conditional ? ['CLASSES'] : [])],
    /** The same in words, after what that is. */
    toldInWords: hp.conditional ? ', times and classes' : ' and times',
  }
}
