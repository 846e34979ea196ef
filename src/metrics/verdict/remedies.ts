/** What to try against a verdict, given the experiment as it is set. Plain data: both sides of the worker read it. */
import { checkExperiment, fitMultiples, isLiveChange } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { PRESETS } from '../../models/presets.ts'
import { OPTIMISER_PARAMETERS } from '../../models/optimiserParameters.ts'
import { holds } from '../../models/spec.ts'
import { clamp } from '../../lib/numbers.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { OptimiserSettings, ParameterValue, PlayerSpec } from '../../models/spec.ts'
import type { VerdictId } from './verdicts.ts'

/** One thing to try. Its words are in the catalogues under `remedy.<id>`, with `from` and `to` to be filled in. */
export interface Remedy {
  readonly id: RemedyId
  /** The setting that changes, before and after: what a slider would show. */
  readonly values: { readonly from: ParameterValue; readonly to: ParameterValue }
  /** True when it needs a new run: the running model cannot take it, or it only helps from the start. */
  readonly restarts: boolean
  readonly change: (experiment: Experiment) => Experiment
}

type Change = (experiment: Experiment) => Experiment

interface Recipe {
  /** Changes an experiment; returns it as it is where the recipe does not fit. */
  readonly change: Change
  /** The setting that words speak of, in `experiment`; `before` is the one that is changed. */
  readonly shown: (experiment: Experiment, before: Experiment) => ParameterValue | undefined
  /** It can be set on a running model, and helps only from the start. */
  readonly fromStart?: boolean
}

const MOST_OFFERED = 3

const rounded = (value: number): number => Number(value.toPrecision(3))

const number = (experiment: Experiment, name: string): number =>
  experiment.hyperparameters[name] as number

/** Sets a hyperparameter where the family has it, the model uses it, and `when` says so; `to` is cut to its range. */
function setting(
  name: string,
  to: (value: number) => ParameterValue,
  when: (experiment: Experiment) => boolean = () => true,
): Recipe {
  const change = (experiment: Experiment): Experiment => {
    const { family, hyperparameters } = experiment
    const parameter = familySpec(family).parameters[name]
    if (!parameter || !holds(parameter.when, hyperparameters) || !when(experiment))
      return experiment
    const wanted = to(hyperparameters[name] as number)
    if (wanted === hyperparameters[name]) return experiment
    const value =
      parameter.kind === 'number'
        ? clamp(rounded(wanted as number), parameter.min, parameter.max)
        : wanted
    return { ...experiment, hyperparameters: { ...hyperparameters, [name]: value } }
  }
  return { change, shown: ({ hyperparameters }) => hyperparameters[name] }
}

/** Changes one optimiser setting of the players of one role, or of all; the first of them is shown. */
function optimiser(
  name: 'learningRate' | 'decaySteps',
  to: (value: number) => number,
  only?: PlayerSpec['role'],
): Recipe {
  const concerns = (family: string, player: string): boolean =>
    !only || familySpec(family).players.some(({ id, role }) => id === player && role === only)
  const { min, max } = OPTIMISER_PARAMETERS[name]
  const changed = (settings: OptimiserSettings): OptimiserSettings => ({
    ...settings,
    [name]: clamp(rounded(to(settings[name])), min, max),
  })
  return {
    change: (experiment) => ({
      ...experiment,
      optimisers: Object.fromEntries(
        Object.entries(experiment.optimisers).map(([player, settings]) => [
          player,
          concerns(experiment.family, player) ? changed(settings) : settings,
        ]),
      ),
    }),
    shown: ({ family, optimisers }) =>
      Object.entries(optimisers).find(([player]) => concerns(family, player))?.[1][name],
  }
}

const fromStart = (recipe: Recipe): Recipe => ({ ...recipe, fromStart: true })

const hasCritic = ({ family }: Experiment): boolean =>
  familySpec(family).players.some(({ role }) => role === 'critic')

const isDense = ({ hyperparameters }: Experiment): boolean => hyperparameters['network'] === 'dense'

const plays = (experiment: Experiment, ...objectives: readonly string[]): boolean =>
  objectives.includes(experiment.hyperparameters['objective'] as string)

/** Packs images two by two, or four by four, and makes the batch a whole number of packs. */
function packMore(experiment: Experiment): Experiment {
  const packed = setting('packing', (packing) => (packing < 2 ? 2 : 4)).change(experiment)
  return packed === experiment ? experiment : fitMultiples(packed)
}

/** Whether an option of a choice is there to be had. */
const offers = ({ family }: Experiment, name: string, option: string): boolean => {
  const parameter = familySpec(family).parameters[name]
  return parameter?.kind === 'choice' && parameter.options.includes(option)
}

/** The relativistic objective with what belongs to it, as in the preset of that name: Huang et al. 2024 (arXiv:2501.05441). */
function relativistic(experiment: Experiment): Experiment {
  if (!offers(experiment, 'objective', 'r3gan') || plays(experiment, 'r3gan')) return experiment
  const { hyperparameters, optimisers } = PRESETS.r3gan
  const recipe = ['objective', 'batchNorm', 'spectralNorm', 'criticSteps', 'dropout', 'gamma']
  return {
    ...experiment,
    hyperparameters: {
      ...experiment.hyperparameters,
      ...Object.fromEntries(
        Object.entries(hyperparameters).filter(([name]) => recipe.includes(name)),
      ),
    },
    optimisers,
  }
}

/** How many times a player's learning rate is off the family's, to either side. */
function offUsual({ family, optimisers }: Experiment, player: string): number {
  const usual = familySpec(family).players.find(({ id }) => id === player)?.optimiser.learningRate
  const rate = optimisers[player]?.learningRate
  return usual && rate ? Math.max(usual / rate, rate / usual) : 1
}

const players = ({ optimisers }: Experiment): readonly string[] => Object.keys(optimisers)

const mostUnusual = (experiment: Experiment): string =>
  players(experiment).reduce((a, b) => (offUsual(experiment, b) > offUsual(experiment, a) ? b : a))

/** The optimisers as the family has them, where they are far off; two objectives want their own. */
function usualOptimisers(experiment: Experiment): Experiment {
  const off = players(experiment).some((player) => offUsual(experiment, player) > 3)
  if (!off || plays(experiment, 'wgan-gp', 'r3gan')) return experiment
  const usual = familySpec(experiment.family).players
  return {
    ...experiment,
    optimisers: Object.fromEntries(usual.map(({ id, optimiser: settings }) => [id, settings])),
  }
}

/** Everything that can be tried, by the name under which the catalogues have it. */
const RECIPES = {
  // What the critic sees, and how the game is played.
  packing: { change: packMore, shown: (experiment) => number(experiment, 'packing') },
  'batch-norm': setting(
    'batchNorm',
    () => true,
    (it) => !plays(it, 'wgan-gp', 'r3gan'),
  ),
  relativistic: { change: relativistic, shown: (it) => it.hyperparameters['objective'] },
  'non-saturating': setting(
    'objective',
    () => 'non-saturating',
    (it) => plays(it, 'minimax', 'wasserstein'),
  ),
  convolution: setting('network', () => 'conv'),
  'spectral-norm': setting(
    'spectralNorm',
    () => true,
    (it) => !plays(it, 'wgan-gp', 'r3gan'),
  ),
  average: setting('averageDecay', (decay) => Math.max(decay, 0.999)),

  // The critic against the generator. A Wasserstein critic is meant to be ahead.
  'one-critic-step': setting(
    'criticSteps',
    () => 1,
    (it) => !plays(it, 'wasserstein', 'wgan-gp'),
  ),
  'more-critic-steps': setting('criticSteps', (steps) => steps + 1),
  'slower-critic': optimiser('learningRate', (rate) => rate / 4, 'critic'),
  'faster-critic': optimiser('learningRate', (rate) => rate * 2, 'critic'),
  dropout: setting('dropout', (rate) => Math.max(rate, 0.3), hasCritic),
  'drop-signals': setting(
    'dropout',
    (rate) => Math.max(rate, 0.2),
    (it) => !hasCritic(it),
  ),
  'less-dropout': setting('dropout', (rate) => (rate < 0.2 ? 0 : rate / 2)),
  'label-smoothing': setting('labelSmoothing', (amount) => Math.max(amount, 0.1)),
  // It fades over the run's first steps.
  'instance-noise': fromStart(setting('instanceNoise', (sigma) => Math.max(sigma, 0.1))),

  // How fast.
  slower: optimiser('learningRate', (rate) => rate / 2),
  'falling-rates': optimiser('decaySteps', (steps) =>
    steps === 0 ? 20_000 : Math.ceil(steps / 2),
  ),
  // What broke has to begin again.
  'much-slower': fromStart(optimiser('learningRate', (rate) => rate / 10)),
  'usual-optimisers': fromStart({
    change: usualOptimisers,
    shown: ({ optimisers }, before) => optimisers[mostUnusual(before)]?.learningRate,
  }),

  // Encoders and decoders.
  'beta-one': setting(
    'beta',
    () => 1,
    (it) => number(it, 'beta') > 1,
  ),
  'raise-beta': setting(
    'beta',
    () => 1,
    (it) => number(it, 'beta') < 1,
  ),
  'halve-beta': setting(
    'beta',
    (beta) => beta / 2,
    (it) => number(it, 'beta') > 0.25 && number(it, 'beta') <= 1,
  ),
  'warm-up': fromStart(setting('warmUpSteps', (steps) => Math.max(steps, 1000))),
  'more-dimensions': setting(
    'latentDim',
    (dimensions) => dimensions * 2,
    // What is squeezed through them is what an encoder keeps.
    (it) => familySpec(it.family).sheets.includes('reconstructions'),
  ),
  'cross-entropy': setting('likelihood', () => 'cross-entropy'),
  'less-corruption': setting('corruption', (share) => (share < 0.1 ? 0 : share / 2)),

  // How next letters are drawn, and by how large a network.
  'usual-temperature': setting('temperature', () => 1),
  deeper: setting('transformerBlocks', (layers) => layers + 2),
  wider: setting('width', (width) => width * 2),
  shallower: setting('transformerBlocks', (layers) => Math.ceil(layers / 2)),

  // More to learn from, and less to remember it with.
  'all-images': { change: (it) => ({ ...it, images: 0 }), shown: ({ images }) => images },
  smaller: setting('width', (width) => Math.ceil(width / 2), isDense),
  'fewer-channels': setting('channels', (channels) => Math.round(channels / 8) * 4),
} as const satisfies Record<string, Recipe>

export type RemedyId = keyof typeof RECIPES

export const REMEDY_IDS = Object.keys(RECIPES) as RemedyId[]

/** What helps against each verdict, the best first; the order is an estimate. */
const AGAINST: Readonly<Record<VerdictId, readonly RemedyId[]>> = {
  healthy: [],
  // It wants time.
  'warming-up': [],
  unclear: [],
  collapse: ['batch-norm', 'packing', 'relativistic', 'convolution', 'beta-one', 'warm-up'],
  'partial-collapse': [
    'packing',
    'batch-norm',
    'relativistic',
    'convolution',
    'raise-beta',
    'beta-one',
    'more-dimensions',
  ],
  'slow-mode-dropping': ['falling-rates', 'packing', 'relativistic'],
  'critic-too-strong': [
    'one-critic-step',
    'non-saturating',
    'slower-critic',
    'dropout',
    'label-smoothing',
    'instance-noise',
  ],
  'critic-too-weak': ['faster-critic', 'more-critic-steps', 'less-dropout'],
  oscillation: ['slower', 'average', 'relativistic'],
  diverged: ['much-slower', 'spectral-norm'],
  'posterior-collapse': ['beta-one', 'warm-up', 'halve-beta'],
  blurry: [
    'beta-one',
    'less-corruption',
    'cross-entropy',
    'more-dimensions',
    'convolution',
    'halve-beta',
    'relativistic',
  ],
  memorising: ['all-images', 'dropout', 'drop-signals', 'smaller', 'shallower', 'fewer-channels'],
  repeating: ['usual-temperature', 'drop-signals', 'slower'],
  underfitting: ['usual-temperature', 'usual-optimisers', 'deeper', 'wider'],
  unrecognisable: [
    'usual-optimisers',
    'batch-norm',
    'relativistic',
    'convolution',
    'beta-one',
    'much-slower',
  ],
}

/** Lists what to try against a verdict, the best first: at most three that change this experiment and leave it valid. */
export function remediesFor(verdict: VerdictId, experiment: Experiment): readonly Remedy[] {
  const offered = AGAINST[verdict].flatMap((id) => {
    const recipe: Recipe = RECIPES[id]
    const after = recipe.change(experiment)
    const from = recipe.shown(experiment, experiment)
    const to = recipe.shown(after, experiment)
    if (JSON.stringify(after) === JSON.stringify(experiment) || 'faults' in checkExperiment(after))
      return []
    if (from === undefined || to === undefined) return []
    const restarts = recipe.fromStart === true || !isLiveChange(experiment, after)
    return [{ id, values: { from, to }, restarts, change: recipe.change }]
  })
  return offered.slice(0, MOST_OFFERED)
}
