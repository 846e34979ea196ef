/** An experiment: the whole description of a run, as data. Controls edit it, links carry it, the worker starts from it. */
import * as z from 'zod/mini'
import { BACKENDS } from '../lib/backends.ts'
import { clamp } from '../lib/numbers.ts'
import { datasetSpec, DATASETS, DEFAULT_DATASET, findDataset } from '../datasets/datasets.ts'
import { familySpec, findFamily } from './families.ts'
import { OPTIMISER_PARAMETERS } from './optimiserParameters.ts'
import { batchDivisors, divisions, isIdle, limitOf, usualValue } from './spec.ts'
import type { BackendWish } from '../lib/backends.ts'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import type { DatasetSpec, Drawing } from '../datasets/spec.ts'
import type {
  FamilySpec,
  DataKind,
  Hyperparameters,
  OptimiserSettings,
  Parameter,
  Parameters,
} from './spec.ts'

export const EXPERIMENT_VERSION = 1

export const STOP_KINDS = ['none', 'steps', 'epochs', 'minutes'] as const

/** The schema of one parameter's value. */
export function parameterSchema(parameter: Parameter): z.ZodMiniType {
  switch (parameter.kind) {
    case 'number': {
      const range = [z.gte(parameter.min), z.lte(parameter.max)] as const
      return parameter.integer ? z.int().check(...range) : z.number().check(...range)
    }
    case 'choice':
      return z.enum(parameter.options as [string, ...string[]])
    case 'switch':
      return z.boolean()
  }
}

const tableSchema = (parameters: Parameters): z.ZodMiniType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [name, parameterSchema(parameter)]),
    ),
  )

interface FamilySchemas {
  readonly hyperparameters: z.ZodMiniType
  readonly optimisers: z.ZodMiniType
}

/** Made once per family: zod compiles a schema when it is first used, which takes longer than many uses. */
const familySchemas = new Map<string, FamilySchemas>()

function schemasOf(family: FamilySpec): FamilySchemas {
  let schemas = familySchemas.get(family.id)
  if (!schemas) {
    const optimiser = tableSchema(OPTIMISER_PARAMETERS)
    schemas = {
      hyperparameters: tableSchema(family.parameters),
      optimisers: z.strictObject(
        Object.fromEntries(family.players.map((player) => [player.id, optimiser])),
      ),
    }
    familySchemas.set(family.id, schemas)
  }
  return schemas
}

/** Whole numbers that every experiment has, both ends included. */
export const COMMON_RANGES = {
  batchSize: { min: 8, max: 512 },
  seed: { min: 0, max: 2 ** 31 - 1 },
  dataSeed: { min: 0, max: 2 ** 31 - 1 },
} as const

/** Noise of points that are drawn, as a multiple of what their set has. */
export const NOISE_RANGE = { min: 0, max: 5 } as const

const whole = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.int().check(z.gte(min), z.lte(max))

const LATEST_END = z.lte(1e9)

/** Settings that every experiment has, whatever its family: schema by field. */
export const COMMON_FIELDS = {
  dataset: z.string().check(z.refine((id) => findDataset(id) !== undefined, 'unknown data set')),
  /** Share of each class's images that is used, 0 to 1. */
  mix: z.array(z.number().check(z.gte(0), z.lte(1))),
  /** The first this many images of the mix; 0 takes them all. */
  images: z.int().check(z.gte(0)),
  noise: z.number().check(z.gte(NOISE_RANGE.min), z.lte(NOISE_RANGE.max)),
  dataSeed: whole(COMMON_RANGES.dataSeed),
  batchSize: whole(COMMON_RANGES.batchSize),
  seed: whole(COMMON_RANGES.seed),
  backend: z.enum(['auto', ...BACKENDS]),
  /** A run that ends ends after something: whole steps, or any part of an epoch or a minute. */
  stop: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none'), at: z.literal(0) }),
    z.object({ kind: z.literal('steps'), at: z.int().check(z.gte(1), LATEST_END) }),
    z.object({ kind: z.enum(['epochs', 'minutes']), at: z.number().check(z.gt(0), LATEST_END) }),
  ]),
} as const

/** The one schema. @see Experiment for what the fields mean. */
const experimentSchema = z
  .strictObject({
    version: z.literal(EXPERIMENT_VERSION),
    ...COMMON_FIELDS,
    family: z.string().check(z.refine((id) => findFamily(id) !== undefined, 'unknown family')),
    hyperparameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
    optimisers: z.record(z.string(), z.unknown()),
  })
  .check((context) => {
    const experiment = context.value
    const family = findFamily(experiment.family)
    const complain = (path: string, message: string): void => {
      context.issues.push({ code: 'custom', input: experiment, path: [path], message })
    }
    const dataset = findDataset(experiment.dataset)
    if (!family || !dataset) return
    if (experiment.mix.length !== dataset.classes)
      complain('mix', `wants ${dataset.classes} shares`)
    else if (experiment.mix.every((share) => share === 0)) complain('mix', 'leaves no images')
    if (experiment.images > dataset.trainCount)
      complain('images', `must be at most ${dataset.trainCount}`)
    for (const [name, usual] of Object.entries(USUAL_DRAWING))
      if (dataset.noise === undefined && experiment[name as keyof Drawing] !== usual)
        complain(name, `must be ${usual}: ${dataset.id} is not drawn`)
    if (!family.kinds.includes(dataset.kind))
      complain('family', `cannot be trained on ${dataset.id}`)
    for (const [name, parameter] of Object.entries(family.parameters)) {
      const option = String(experiment.hyperparameters[name])
      if (limitOf(parameter, option, dataset.kind))
        complain(`hyperparameters.${name}`, `${option} cannot be had with ${dataset.id}`)
      if (isIdle(parameter, dataset) && option !== String(parameter.default))
        complain(`hyperparameters.${name}`, `needs classes, which ${dataset.id} has not`)
    }
    for (const [name, divisor] of batchDivisors(family, experiment.hyperparameters))
      if (experiment.batchSize % divisor !== 0)
        complain('batchSize', `must be a multiple of ${name}, ${divisor}`)
    for (const { name, by, divisor } of divisions(family, experiment.hyperparameters))
      if (Number(experiment.hyperparameters[name]) % divisor !== 0)
        complain(`hyperparameters.${name}`, `must be a multiple of ${by}, ${divisor}`)
    const schemas = schemasOf(family)
    const table = schemas.hyperparameters.safeParse(experiment.hyperparameters)
    for (const issue of table.error?.issues ?? [])
      complain(`hyperparameters.${issue.path.join('.')}`, issue.message)
    const optimisers = schemas.optimisers.safeParse(experiment.optimisers)
    for (const issue of optimisers.error?.issues ?? [])
      complain(`optimisers.${issue.path.join('.')}`, issue.message)
  })

/** The whole description of a run. What it says of noise and data seed is as usual with data that are not drawn. */
export interface Experiment extends Drawing {
  readonly version: typeof EXPERIMENT_VERSION
  readonly dataset: string
  /** Share of each class's images that is used, each in [0, 1]; one entry per class. */
  readonly mix: readonly number[]
  /** How many of the mix's images are used, the first ones; 0 means all. */
  readonly images: number
  readonly family: string
  /** One value for each parameter of the family's spec. */
  readonly hyperparameters: Hyperparameters
  /** One entry for each player of the family's spec. */
  readonly optimisers: Readonly<Record<string, OptimiserSettings>>
  readonly batchSize: number
  readonly seed: number
  readonly backend: BackendWish
  /** When the run ends by itself: after `at` steps, epochs or minutes of training; `none` runs on. */
  readonly stop: { readonly kind: (typeof STOP_KINDS)[number]; readonly at: number }
}

/** What a run trains on. */
export type DataChoice = Pick<Experiment, 'dataset' | 'mix' | 'images' | keyof Drawing>

/** Takes what a run trains on out of its description. */
export const dataOf = ({ dataset, mix, images, noise, dataSeed }: DataChoice): DataChoice => ({
  dataset,
  mix,
  images,
  noise,
  dataSeed,
})

const defaultsOf = (parameters: Parameters, kind: DataKind): Hyperparameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, usualValue(parameter, kind)]),
  )

/** The first data set that a family can be trained on. */
const usualDataset = ({ kinds, shownOn }: FamilySpec): DatasetSpec =>
  DATASETS.find(({ id, kind }) => (shownOn ? id === shownOn : kinds.includes(kind))) ??
  DEFAULT_DATASET

/** Lets options that the data do not allow give way to the default. */
export function fitOptions(experiment: Experiment): Experiment {
  const { parameters } = familySpec(experiment.family)
  const data = datasetSpec(experiment.dataset)
  const hyperparameters = Object.fromEntries(
    Object.entries(experiment.hyperparameters).map(([name, value]) => {
      const parameter = parameters[name]
      const isOff =
        parameter && (isIdle(parameter, data) || limitOf(parameter, String(value), data.kind))
      return [name, isOff ? usualValue(parameter, data.kind) : value]
    }),
  )
  return { ...experiment, hyperparameters }
}

/** How many examples are judged together: the batch size is a multiple of it. */
export const batchDivisor = ({ family, hyperparameters }: Experiment): number =>
  batchDivisors(familySpec(family), hyperparameters).reduce((product, [, n]) => product * n, 1)

/** The multiple of `divisor` nearest to a number, of those in a range. */
function nearestMultiple(
  value: number,
  divisor: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const lowest = Math.ceil(min / divisor) * divisor
  const highest = Math.floor(max / divisor) * divisor
  return clamp(Math.round(value / divisor) * divisor, lowest, highest)
}

/**
 * Takes the batch size, and every parameter that another one divides, to the nearest number that is allowed.
 * @param kept names of what stays as it is, allowed or not.
 */
export function fitMultiples(experiment: Experiment, kept: readonly string[] = []): Experiment {
  const family = familySpec(experiment.family)
  const hyperparameters = { ...experiment.hyperparameters }
  for (const { name, divisor } of divisions(family, hyperparameters)) {
    const parameter = family.parameters[name]
    if (parameter?.kind === 'number' && !kept.includes(name))
      hyperparameters[name] = nearestMultiple(Number(hyperparameters[name]), divisor, parameter)
  }
  const batchSize = kept.includes('batchSize')
    ? experiment.batchSize
    : nearestMultiple(experiment.batchSize, batchDivisor(experiment), COMMON_RANGES.batchSize)
  return { ...experiment, hyperparameters, batchSize }
}

/** The experiment of a family with everything at its default. @throws when the family does not exist. */
export function defaultExperiment(
  familyId: string,
  datasetId = usualDataset(familySpec(familyId)).id,
): Experiment {
  const family: FamilySpec = familySpec(familyId)
  return {
    version: EXPERIMENT_VERSION,
    dataset: datasetId,
    mix: new Array<number>(datasetSpec(datasetId).classes).fill(1),
    images: 0,
    ...USUAL_DRAWING,
    family: family.id,
    hyperparameters: defaultsOf(family.parameters, datasetSpec(datasetId).kind),
    optimisers: Object.fromEntries(family.players.map((player) => [player.id, player.optimiser])),
    batchSize: 64,
    seed: 42,
    backend: 'auto',
    stop: { kind: 'none', at: 0 },
  }
}

/** Checks an experiment of unknown origin. Returns it, or one line per fault: where it is and what is wrong. */
export function checkExperiment(
  value: unknown,
): { experiment: Experiment } | { faults: readonly string[] } {
  const parsed = experimentSchema.safeParse(value)
  return parsed.success
    ? { experiment: parsed.data as Experiment }
    : { faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
}

const sortedEntries = (table: object): readonly (readonly [string, unknown])[] =>
  Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1))

/**
 * True when going from one experiment to the other can be done on a running model, without a restart. The order of
 * their keys makes no difference.
 */
export function isLiveChange(from: Experiment, to: Experiment): boolean {
  const family = familySpec(from.family)
  const frozen = ({ hyperparameters, optimisers, ...rest }: Experiment): string =>
    JSON.stringify([
      sortedEntries({ ...rest, stop: null }),
      sortedEntries(hyperparameters).filter(([name]) => !family.parameters[name]?.live),
      Object.entries(optimisers)
        .map(([id, optimiser]) => `${id} ${optimiser.kind}`)
        .toSorted(),
    ])
  return from.family === to.family && frozen(from) === frozen(to)
}
