/**
 * An experiment as a link: `#v=1&family=vae&latentDim=2&critic.learningRate=0.0004&mix=1,1,0,...&stop=epochs:10`.
 * Only what differs from the family's defaults is written, in a fixed order. Reading takes what is sound, names the
 * rest, and never throws. A hash without a setting that any experiment has is none of this page's links.
 */
import { DATASETS, datasetSpec, DEFAULT_DATASET, findDataset } from '../datasets/datasets.ts'
import { ownHash } from '../datasets/own.ts'
import {
  checkExperiment,
  COMMON_FIELDS,
  defaultExperiment,
  EXPERIMENT_VERSION,
  parameterSchema,
  fitBatch,
} from '../models/experiment.ts'
import { DEFAULT_FAMILY, FAMILIES, familySpec, findFamily } from '../models/families.ts'
import { isPresetName, PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { OPTIMISER_PARAMETERS } from '../models/spec.ts'
import { allowedBy, allowedInCommon, oneOf } from './allowed.ts'
import { setDataset } from './experimentStore.ts'
import type { Experiment } from '../models/experiment.ts'
import type { OptimiserSettings, Parameter, Parameters, ParameterValue } from '../models/spec.ts'
import type { Allowed } from './allowed.ts'

export type IgnoredReason =
  | 'unknown'
  | 'malformed' // no `key=value`, or not decodable
  | 'notAllowed'
  | 'newerVersion'
  | 'repeated' // an earlier part of the link set it
  | 'noExamples' // a mix that takes nothing of any class
  | 'conflict' // sound in itself, but not with another part of the link
  | 'ownMissing' // data that somebody brought, which are not on this device

/** A part of a link that was not followed, and why. */
export interface IgnoredSetting {
  readonly key: string
  readonly value: string
  readonly reason: IgnoredReason
  /** What it may be; there for a value that is `notAllowed`. */
  readonly allowed?: Allowed
}

/** What a hash says. */
export interface Link {
  /** Always fits the schema. */
  readonly experiment: Experiment
  readonly ignored: readonly IgnoredSetting[]
  /** The whole hash, where it is about data that somebody brought and that are not on this device; else `null`. */
  readonly awaits: OwnLink | null
}

/** A link that can be followed as soon as its data are here. */
export interface OwnLink {
  readonly dataset: string
  readonly hash: string
}

// ---------------------------------------------------------------- writing

/** Escapes a value but leaves the characters that make lists and pairs readable. */
const escape = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')

const writeStop = ({ kind, at }: Experiment['stop']): string =>
  at === 0 ? kind : `${kind}:${String(at)}`

/** Writes an experiment as a hash, `#` included. {@link parseHash} of it gives the same experiment. */
export function formatHash(experiment: Experiment): string {
  const defaults = defaultExperiment(experiment.family, experiment.dataset)
  const pairs: [string, string][] = [
    ['v', String(EXPERIMENT_VERSION)],
    ['family', experiment.family],
  ]
  const put = (key: string, value: unknown, standard: unknown, text = String(value)): void => {
    if (JSON.stringify(value) !== JSON.stringify(standard)) pairs.push([key, text])
  }
  if (experiment.dataset !== DEFAULT_DATASET.id) pairs.push(['dataset', experiment.dataset])
  for (const [name, standard] of Object.entries(defaults.hyperparameters))
    put(name, experiment.hyperparameters[name], standard)
  for (const [player, standard] of Object.entries(defaults.optimisers))
    for (const name of Object.keys(standard) as (keyof OptimiserSettings)[])
      put(`${player}.${name}`, experiment.optimisers[player]?.[name], standard[name])
  put('mix', experiment.mix, defaults.mix, experiment.mix.map(String).join(','))
  put('images', experiment.images, defaults.images)
  put('batchSize', experiment.batchSize, defaults.batchSize)
  put('seed', experiment.seed, defaults.seed)
  put('stop', experiment.stop, defaults.stop, writeStop(experiment.stop))
  put('backend', experiment.backend, defaults.backend)
  return `#${pairs.map(([key, value]) => `${key}=${escape(value)}`).join('&')}`
}

// ---------------------------------------------------------------- reading

interface Pair {
  readonly key: string
  readonly value: string
}

const NUMBER = /^-?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?$/i

const readNumber = (text: string): number | undefined =>
  // Minus nought is nought.
  NUMBER.test(text) ? Number(text) + 0 : undefined

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Splits a hash into pairs. What cannot be decoded, or has no `=`, is reported. */
function split(hash: string, ignored: IgnoredSetting[]): readonly Pair[] {
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const rawKey = at < 0 ? part : part.slice(0, at)
    const rawValue = at < 0 ? '' : part.slice(at + 1)
    const key = decode(rawKey)
    const value = at < 0 ? undefined : decode(rawValue)
    if (key === undefined || value === undefined)
      ignored.push({ key: key ?? rawKey, value: value ?? rawValue, reason: 'malformed' })
    else if (seen.has(key)) ignored.push({ key, value, reason: 'repeated' })
    else pairs.push({ key, value })
    if (key !== undefined) seen.add(key)
  }
  return pairs
}

/** The value a text stands for, checked against a schema; or why it cannot be had. */
type Read<T> = { readonly value: T } | Pick<IgnoredSetting, 'reason' | 'allowed'>

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
  batchSize: readNumber,
  seed: readNumber,
  stop: readStop,
  backend: (text: string) => text,
} as const

const isCommon = (key: string): key is keyof typeof READERS => Object.hasOwn(READERS, key)

/** Puts one pair into an experiment. */
function apply(experiment: Experiment, { key, value }: Pair): Read<Experiment> {
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

/** Takes the version, preset, family and dataset out of the pairs: what all the rest is relative to. */
function readBase(pairs: readonly Pair[], ignored: IgnoredSetting[]): Experiment {
  const complain = (pair: Pair, reason: IgnoredReason, allowed?: readonly string[]): void =>
    void ignored.push({ ...pair, reason, ...(allowed && { allowed: oneOf(allowed) }) })
  let base: Experiment | null = null
  let dataset: string | null = null
  for (const pair of pairs.filter(({ key }) => Object.hasOwn(BASE_KEYS, key))) {
    const { key, value } = pair
    const allowed = BASE_KEYS[key as keyof typeof BASE_KEYS]
    if (key === 'v') {
      const version = readNumber(value) ?? 0
      if (version > EXPERIMENT_VERSION) complain(pair, 'newerVersion')
      else if (version !== EXPERIMENT_VERSION) complain(pair, 'notAllowed', allowed)
    } else if (key === 'dataset') {
      const found = findDataset(value)
      if (found) dataset = found.id
      else if (ownHash(value) !== null) complain(pair, 'ownMissing')
      else complain(pair, 'notAllowed', allowed)
    } else {
      const named = key === 'preset' ? presetNamed(value) : familyNamed(value)
      if (!named) complain(pair, 'notAllowed', allowed)
      else if (!base) base = named
      else if (base.family === named.family) base = key === 'preset' ? named : base
      else complain(pair, 'conflict')
    }
  }
  const chosen = base ?? defaultExperiment(DEFAULT_FAMILY.id)
  if (dataset === null || dataset === chosen.dataset) return chosen
  const moved = setDataset(dataset)(chosen)
  return 'experiment' in checkExperiment(moved) ? moved : chosen
}

/** What each key of the base may be. */
const BASE_KEYS = {
  v: [String(EXPERIMENT_VERSION)],
  preset: PRESET_NAMES,
  family: FAMILIES.map(({ id }) => id),
  dataset: DATASETS.map(({ id }) => id),
} as const

const presetNamed = (name: string): Experiment | undefined =>
  isPresetName(name) ? PRESETS[name] : undefined

const familyNamed = (id: string): Experiment | undefined =>
  findFamily(id) ? defaultExperiment(id) : undefined

/** Tells whether any experiment has a setting of this name. */
function isKnown(key: string): boolean {
  const [player, name = '', ...rest] = key.split('.')
  return (
    isCommon(key) ||
    Object.hasOwn(BASE_KEYS, key) ||
    FAMILIES.some(
      ({ parameters, players }) =>
        Object.hasOwn(parameters, key) ||
        (rest.length === 0 &&
          Object.hasOwn(OPTIMISER_PARAMETERS, name) &&
          players.some(({ id }) => id === player)),
    )
  )
}

/**
 * Reads a hash of any origin. Every setting that can be taken is taken; every other is listed with the reason. `null`
 * when it holds no setting of any experiment: an empty hash, or the place of a page, as in `#stage`.
 */
export function parseHash(hash: string): Link | null {
  const ignored: IgnoredSetting[] = []
  const pairs = split(hash, ignored)
  const given = [...pairs, ...ignored.filter(({ value }) => value !== '')]
  if (!given.some(({ key }) => isKnown(key))) return null
  const base = readBase(pairs, ignored)
  const missing = ignored.find(({ reason }) => reason === 'ownMissing')
  const awaits = missing ? { dataset: missing.value, hash } : null
  let taken: Pair[] = []
  for (const pair of pairs.filter(({ key }) => !Object.hasOwn(BASE_KEYS, key))) {
    const read = apply(base, pair)
    if ('value' in read) taken.push(pair)
    else ignored.push({ ...pair, ...read })
  }
  for (;;) {
    const experiment = build(base, taken)
    if (experiment) return { experiment, ignored, awaits }
    const culprit = taken.findLast(
      (pair) =>
        build(
          base,
          taken.filter((other) => other !== pair),
        ) !== null,
    )
    const dropped = culprit ?? (taken.at(-1) as Pair)
    ignored.push({ ...dropped, reason: 'conflict' })
    taken = taken.filter((pair) => pair !== dropped)
  }
}

/** Puts pairs into an experiment; `null` when they contradict each other. A batch that no pair sets fits the model. */
function build(base: Experiment, pairs: readonly Pair[]): Experiment | null {
  const built = pairs.reduce<Experiment>((sum, pair) => {
    const read = apply(sum, pair)
    return 'value' in read ? read.value : sum
  }, base)
  const experiment = pairs.some(({ key }) => key === 'batchSize') ? built : fitBatch(built)
  return 'experiment' in checkExperiment(experiment) ? experiment : null
}
