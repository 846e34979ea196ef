/** One setting of a link, put into an experiment. */
import { datasetSpec } from '../../datasets/datasets.ts'
import { COMMON_FIELDS, parameterSchema } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { OPTIMISER_PARAMETERS } from '../../models/optimiserParameters.ts'
import { allowedBy, allowedInCommon } from '../allowed.ts'
import { readNumber } from './pairs.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Parameter, Parameters, ParameterValue } from '../../models/spec.ts'
import type { Allowed } from '../allowed.ts'
import type { IgnoredSetting, Pair } from './pairs.ts'

/** The value a text stands for, checked against a schema; or why it cannot be had. */
export type Read<T> = { readonly value: T } | Pick<IgnoredSetting, 'reason' | 'allowed'>

interface Schema {
  safeParse(value: unknown): { readonly success: boolean }
}

const checked = <T>(schema: Schema, value: T | undefined, allowed: Allowed): Read<T> =>
  value !== undefined && schema.safeParse(value).success
    ? { value }
    : { reason: 'notAllowed', allowed }

function readValue(parameter: Parameter, text: string): ParameterValue | undefined {
  if (parameter.kind === 'number') return readNumber(text)
  if (parameter.kind === 'choice') return text
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}

const readParameter = (parameter: Parameter, text: string): Read<ParameterValue> =>
  checked(parameterSchema(parameter), readValue(parameter, text), allowedBy(parameter))

function readShares(text: string): number[] | undefined {
  const shares = text.split(',').map(readNumber)
  return shares.every((share) => share !== undefined) ? shares : undefined
}

function readStop(text: string): Experiment['stop'] | undefined {
  const [kind = '', at = '0', ...rest] = text.split(':')
  const number = readNumber(at)
  if (rest.length > 0 || number === undefined) return undefined
  return { kind: kind as Experiment['stop']['kind'], at: number }
}

const READERS = {
  mix: readShares,
  images: readNumber,
  noise: readNumber,
  dataSeed: readNumber,
  batchSize: readNumber,
  seed: readNumber,
  stop: readStop,
  backend: (text: string) => text,
} as const

/** Tells whether every family has a setting of this name. */
export const isCommon = (key: string): key is keyof typeof READERS => Object.hasOwn(READERS, key)

/** Puts one pair into an experiment. */
export function apply(experiment: Experiment, { key, value }: Pair): Read<Experiment> {
  if (isCommon(key)) {
    const { dataset } = experiment
    const allowed = allowedInCommon(key, dataset)
    const read = checked(COMMON_FIELDS[key], READERS[key](value) as unknown, allowed)
    if ('reason' in read) return read
    const next: Experiment = { ...experiment, [key]: read.value }
    const { classes, trainCount } = datasetSpec(dataset)
    if (next.mix.length !== classes || next.images > trainCount)
      return { reason: 'notAllowed', allowed }
    return next.mix.some((share) => share > 0) ? { value: next } : { reason: 'noExamples' }
  }
  const [player = '', name = '', ...rest] = key.split('.')
  if (name !== '' && rest.length === 0) {
    const settings = own(experiment.optimisers, player)
    const parameter = own(OPTIMISER_PARAMETERS as Parameters, name)
    if (!settings || !parameter) return { reason: 'unknown' }
    const read = readParameter(parameter, value)
    if ('reason' in read) return read
    const optimisers = { ...experiment.optimisers, [player]: { ...settings, [name]: read.value } }
    return { value: { ...experiment, optimisers } }
  }
  const parameter = own(familySpec(experiment.family).parameters, key)
  if (!parameter) return { reason: 'unknown' }
  const read = readParameter(parameter, value)
  if ('reason' in read) return read
  return {
    value: { ...experiment, hyperparameters: { ...experiment.hyperparameters, [key]: read.value } },
  }
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
