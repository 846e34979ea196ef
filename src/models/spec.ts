/**
 * The plain-data half of a model family: what can be set, who plays, what is plotted. Both sides of the worker read
 * it, so it holds no TF.js and no React. Words for the screen are looked up in the catalogues under the ids used here:
 * `parameter.<name>.label`, `parameter.<name>.help`, `option.<name>.<option>`, `player.<id>`, `term.<name>`,
 * `chart.<id>`, `reference.<id>`, `unit.<unit>`, `family.<id>`.
 */

/** What an example is: an image in [0, 1], a point of the plane, a sequence of whole numbers from 0 to `vocabulary` - 1. */
export type DataKind = 'image' | 'points' | 'tokens'

/** What a model must know of the data it is built for. */
export interface DataForm {
  readonly kind: DataKind
  /** Of one example: `[height, width, channels]` of an image, `[coordinates]` of a point, `[length]` of a sequence. */
  readonly shape: readonly number[]
  /** Number of labelled classes. */
  readonly classes: number
  /** Of sequences: how many different tokens there are. */
  readonly vocabulary?: number
  /** Of sequences of characters: what each token stands for; the first, `''`, is the end. See `datasets/text.ts`. */
  readonly alphabet?: readonly string[]
}

/** What a colour means, everywhere: real data and the discriminator, generated samples and the generator, the latent space. */
export type Tone = 'real' | 'generated' | 'latent' | 'neutral'

export type Unit = 'dimensions' | 'units' | 'channels' | 'layers' | 'steps' | 'images' | 'pixels'

/** Every named parameter has one of the listed values. */
type AllOf = Readonly<Record<string, readonly ParameterValue[]>>
/** Shown only when this holds; of several, when one of them does. */
export type Condition = AllOf | readonly AllOf[]

interface ParameterBase {
  /** Which card of the left column holds it. */
  readonly card: 'model' | 'training'
  /** True when a running model takes the change at its next step; false when it needs a restart. */
  readonly live: boolean
  readonly tone?: Tone
  readonly when?: Condition
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number'
  readonly default: number
  readonly min: number
  readonly max: number
  /** Smallest change the slider makes on a linear scale; a log slider moves by ratios. */
  readonly step: number
  readonly scale: 'linear' | 'log'
  readonly integer?: boolean
  readonly unit?: Unit
  /** True when so many examples are judged together: the batch size is a multiple of it. */
  readonly dividesBatch?: boolean
  /** The parameter, a whole number, that is a multiple of it. */
  readonly divides?: string
}

/** Why an option cannot be had with some data; explained in the catalogues under `limit.<id>`. */
export type LimitId = 'convolutionNeedsImages' | 'denseNeedsPoints'

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice'
  /** Where the data do not allow it, the first option is meant that they do. */
  readonly default: string
  readonly options: readonly string[]
  /** Options that only some kinds of data allow, and what is said where they are off. */
  readonly needs?: Readonly<
    Record<string, { readonly kinds: readonly DataKind[]; readonly limit: LimitId }>
  >
}

export interface SwitchParameter extends ParameterBase {
  readonly kind: 'switch'
  /** Where it needs classes, what it is without any. */
  readonly default: boolean
  /** True when it means something only where the data have classes. */
  readonly needsClasses?: boolean
}

export type Parameter = NumberParameter | ChoiceParameter | SwitchParameter
export type Parameters = Readonly<Record<string, Parameter>>
export type ParameterValue = number | string | boolean
export type Hyperparameters = Readonly<Record<string, ParameterValue>>

/** The hyperparameters of a family, typed from its parameter table. */
export type HyperparametersOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends { kind: 'number' }
    ? number
    : P[K] extends { kind: 'switch' }
      ? boolean
      : P[K] extends { kind: 'choice'; options: readonly (infer O)[] }
        ? O
        : never
}

export type OptimiserKind = 'adam' | 'rmsprop' | 'sgd'

/**
 * One player's optimiser. `beta1` is also the momentum of `sgd`; `beta2` is also the decay of `rmsprop`. Over the first
 * `decaySteps` updates the learning rate falls in a straight line to a tenth; 0 leaves it as it is. Over the first
 * `warmUpSteps` it rises in a straight line, from a share of 1 / `warmUpSteps` of that. With `weightDecay` above 0 `adam` is
 * AdamW: each update first takes learningRate times weightDecay of every kernel away, of biases, scales, offsets and
 * embeddings nothing (Loshchilov & Hutter 2019, arXiv:1711.05101).
 */
export interface OptimiserSettings {
  readonly kind: OptimiserKind
  readonly learningRate: number
  readonly beta1: number
  readonly beta2: number
  readonly decaySteps: number
  readonly warmUpSteps: number
  readonly weightDecay: number
}

export interface PlayerSpec {
  readonly id: string
  /** The part it has in a game of two. Its id and its loss are called so too: measures and verdicts know them by that. */
  readonly role?: 'critic' | 'generator'
  readonly tone: Tone
  readonly optimiser: OptimiserSettings
}

export interface CurveSpec {
  /** Name of a term that the family's objectives report. */
  readonly term: string
  readonly tone: Tone
  readonly dashed?: boolean
  readonly when?: Condition
}

/** A horizontal line with a name: a value known in closed form, or one that is measured of the data of a run. */
export interface ReferenceSpec {
  readonly id: string
  /** True when the value holds for images alone. */
  readonly ofImages?: boolean
  /**
   * `measured`: the full measurements of a run tell it under the reference's id, `bigram` or `wittenBell` of text; there is no
   * line before. Its words may hold `{value}`.
   */
  readonly value: number | 'measured'
  readonly tone: Tone
  readonly when?: Condition
}

export interface ChartSpec {
  readonly id: string
  /** What the vertical axis counts. */
  readonly axis: 'nats' | 'score' | 'share' | 'squaredError' | 'squaredErrorPerNumber'
  readonly curves: readonly CurveSpec[]
  readonly references?: readonly ReferenceSpec[]
  /** True of nats per character: bits are said beside them. */
  readonly inBits?: boolean
  /** True of the losses of a game: its references are where they stand when nobody is ahead. */
  readonly isGame?: boolean
  readonly when?: Condition
}

/** Something to look at that the family itself computes, as arrays with names. */
export interface ViewSpec {
  readonly id: string
  /** What it is asked of: the model alone, or examples that are given to it. */
  readonly of: 'model' | 'examples'
}

export interface LikelihoodSpec {
  readonly term: string
  /** True when -log p(x) is at most so large. */
  readonly isBound: boolean
  /** What a pixel counts as: its grey as a chance, or a bit that is drawn with that chance. The two do not compare. */
  readonly pixels: 'greys' | 'bits'
}

export interface FamilySpec {
  readonly id: string
  /** The data that it can be trained on. */
  readonly kinds: readonly DataKind[]
  /** The data set that it is first shown on; the first one of these kinds when absent. */
  readonly shownOn?: string
  /** The family that does the same with other kinds of data. */
  readonly counterpart?: string
  /**
   * The preset that stands for it beside other families, by kind of data; its settings are all at their defaults where none is
   * named.
   */
  readonly represented?: Readonly<Partial<Record<DataKind, string>>>
  /** The term that is -log p(x) of an example in nats, or a bound on it; absent where none is. */
  readonly likelihood?: LikelihoodSpec
  /** The paper that introduced the family. */
  readonly paper: { readonly cite: string; readonly url: string }
  readonly parameters: Parameters
  /**
   * Two to four settings that a beginner tries first: the simple view shows no others. Parameters by their names, and
   * fields of a player's optimiser as in `generator.learningRate`.
   */
  readonly basic: readonly string[]
  readonly players: readonly PlayerSpec[]
  readonly charts: readonly ChartSpec[]
  /** Present when the family has a latent space: the parameter that sets its dimension, and what its codes follow. */
  readonly latent?: { readonly dimension: string; readonly prior: 'normal' | 'none' }
  /** True of a family that leads noise to data along a way that can be followed. */
  readonly leads?: boolean
  /** What the Samples tab can show; the first is shown at the start. */
  readonly sheets: readonly ('generated' | 'ways' | 'reconstructions')[]
  /** What else it offers to look at; none when absent. */
  readonly views?: readonly ViewSpec[]
}

/** Keeps the literal types of a family's parameter table, so that its hyperparameters are typed. */
export const defineFamily = <const P extends Parameters>(
  spec: FamilySpec & { readonly parameters: P },
): FamilySpec & { readonly parameters: P } => spec

/** The parameters of a family by which the batch size must be divisible, with their values. */
export const batchDivisors = (
  { parameters }: FamilySpec,
  hyperparameters: Hyperparameters,
): readonly (readonly [name: string, value: number])[] =>
  Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = hyperparameters[name]
    const divides = parameter.kind === 'number' && parameter.dividesBatch
    return divides && typeof value === 'number' ? [[name, value] as const] : []
  })

/** The parameters of a family that others divide, with what divides them now. */
export const divisions = (
  { parameters }: FamilySpec,
  hyperparameters: Hyperparameters,
): readonly { readonly name: string; readonly by: string; readonly divisor: number }[] =>
  Object.entries(parameters).flatMap(([by, parameter]) => {
    const divisor = hyperparameters[by]
    const name = parameter.kind === 'number' ? parameter.divides : undefined
    return name !== undefined && typeof divisor === 'number' ? [{ name, by, divisor }] : []
  })

/** Why an option of a parameter cannot be had with data of this kind; `null` when it can. */
export const limitOf = (parameter: Parameter, option: string, kind: DataKind): LimitId | null => {
  const need = parameter.kind === 'choice' ? parameter.needs?.[option] : undefined
  return need && !need.kinds.includes(kind) ? need.limit : null
}

/** What a parameter is by default with data of this kind. */
export function usualValue(parameter: Parameter, kind: DataKind): ParameterValue {
  if (parameter.kind !== 'choice') return parameter.default
  const usual = [parameter.default, ...parameter.options]
  return usual.find((option) => !limitOf(parameter, option, kind)) ?? parameter.default
}

/** Tells whether a parameter means nothing on this data, which have no classes. */
export const isIdle = (parameter: Parameter, { classes }: Pick<DataForm, 'classes'>): boolean =>
  parameter.kind === 'switch' && parameter.needsClasses === true && classes < 2

/** Tells whether the players of a family play against each other. */
export const isGame = ({ players }: Pick<FamilySpec, 'players'>): boolean =>
  players.some(({ role }) => role !== undefined)

/** Tells whether a condition holds for these hyperparameters; no condition always holds. */
export const holds = (
  condition: Condition | undefined,
  hyperparameters: Hyperparameters,
): boolean =>
  [condition ?? {}]
    .flat()
    .some((all) =>
      Object.entries(all).every(([name, values]) =>
        values.includes(hyperparameters[name] as ParameterValue),
      ),
    )

/**
 * Tells whether a model is told the class of every example, so that it can be asked for one. The switch is called
 * `conditional` in every family that has it.
 */
export const isConditional = (hyperparameters: Hyperparameters): boolean =>
  hyperparameters['conditional'] === true
