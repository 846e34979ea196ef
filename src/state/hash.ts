/**
 * An experiment as a link: `#v=1&family=vae&latentDim=2&critic.learningRate=0.0004&mix=1,1,0,...&stop=epochs:10`;
 * and what the page shows of it, `&tab=latent&tool=map`: see `hash/page.ts`.
 * Only what differs from the family's defaults is written, in a fixed order. Reading takes what is sound, names the
 * rest, and never throws. A hash without a key of any experiment or of the page is none of this page's links.
 */
import { DEFAULT_DATASET } from '../datasets/datasets.ts'
import {
  checkExperiment,
  defaultExperiment,
  EXPERIMENT_VERSION,
  fitMultiples,
} from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { settingsThatDiffer } from '../models/settings.ts'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { BASE_KEYS, readBase } from './hash/base.ts'
import { isOfPage, pagePairs, readPage } from './hash/page.ts'
import { joinPairs, splitPairs } from './hash/pairs.ts'
import { apply, isCommon } from './hash/settings.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PageFacts } from './hash/page.ts'
import type { IgnoredSetting, Pair } from './hash/pairs.ts'

/** What a hash says of the experiment. */
export interface Link {
  /** Always fits the schema. */
  readonly experiment: Experiment
  readonly ignored: readonly IgnoredSetting[]
  /** The whole hash, where it is about data that somebody brought and that are not on this device; else `null`. */
  readonly awaits: OwnLink | null
}

/** What a hash says of the experiment and of the page. */
export interface PageLink extends Link {
  readonly page: PageFacts
  /** False where it says nothing of the experiment, which is left as it is then. */
  readonly isOfExperiment: boolean
}

/** A link that can be followed as soon as its data are here. */
export interface OwnLink {
  readonly dataset: string
  readonly hash: string
}

// ---------------------------------------------------------------- writing

const writeStop = ({ kind, at }: Experiment['stop']): string =>
  at === 0 ? kind : `${kind}:${String(at)}`

function experimentPairs(experiment: Experiment): readonly Pair[] {
  const { dataset, family, mix, stop } = experiment
  const texts: Readonly<Record<string, string>> = { mix: mix.join(','), stop: writeStop(stop) }
  const pairs: Pair[] = [
    { key: 'v', value: String(EXPERIMENT_VERSION) },
    { key: 'family', value: family },
  ]
  const isUsual = dataset === DEFAULT_DATASET.id && dataset === defaultExperiment(family).dataset
  if (!isUsual) pairs.push({ key: 'dataset', value: dataset })
  for (const [key, value] of settingsThatDiffer(experiment))
    pairs.push({ key, value: texts[key] ?? String(value) })
  return pairs
}

/**
 * Writes an experiment and what is to be seen of the page as a hash, `#` included. {@link parseHash} of it gives the same.
 * Where the page shows a trained model, only the backend is written of the experiment: the rest comes with the model.
 * @param experiment `null` where the link leaves it to the page.
 * @returns empty where there is nothing to say.
 */
export function formatHash(experiment: Experiment | null, page: PageFacts = {}): string {
  const settings = experiment ? experimentPairs(experiment) : []
  const ofModel = settings.filter(({ key }) => key === 'backend')
  const pairs = [...(page.model === undefined ? settings : ofModel), ...pagePairs(page)]
  return pairs.length === 0 ? '' : joinPairs(pairs)
}

// ---------------------------------------------------------------- reading

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
export function parseHash(hash: string): PageLink | null {
  const ignored: IgnoredSetting[] = []
  const all = splitPairs(hash, ignored)
  const given = [...all, ...ignored.filter(({ value }) => value !== '')]
  const isOfExperiment = given.some(({ key }) => isKnown(key))
  if (!isOfExperiment && !given.some(({ key }) => isOfPage(key))) return null
  const page = readPage(all, ignored)
  const pairs = all.filter(({ key }) => !isOfPage(key))
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
    if (experiment) return { experiment, ignored, awaits, page, isOfExperiment }
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

/** Puts pairs into an experiment; `null` when they contradict each other. What no pair sets fits the model: the batch, a width. */
function build(base: Experiment, pairs: readonly Pair[]): Experiment | null {
  const built = pairs.reduce<Experiment>((sum, pair) => {
    const read = apply(sum, pair)
    return 'value' in read ? read.value : sum
  }, base)
  const experiment = fitMultiples(
    built,
    pairs.map(({ key }) => key),
  )
  return 'experiment' in checkExperiment(experiment) ? experiment : null
}
