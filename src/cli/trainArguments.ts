/** Reads the command line of `npm run train`. Decides everything that can be decided before anything runs. */
import { resolve } from 'node:path'
import { checkExperiment } from '../models/experiment.ts'
import { findRecipe, RECIPE_NAMES } from '../models/recipes.ts'
import { setDataset } from '../state/experimentStore.ts'
import { parseHash } from '../state/hash.ts'
import { checkFileNames, readBackend, readFlags, UsageError } from './flags.ts'
import { checkNotFinished, moreThan, readRunFile } from './resumed.ts'
import { ownOf, usualOwn } from './ownPictures.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { cardPath, isModelName } from './trainCard.ts'
import type { Packed } from '../imports/pack.ts'
import type { Experiment } from '../models/experiment.ts'
import type { OwnPictures, PictureFiles } from './ownPictures.ts'
import type { RunProgress, RunRecord } from '../runs/record.ts'

export const USAGE = `Usage: npm run train -- (--preset NAME | --experiment '#HASH' | --resume FILE)
         [--images FILE.idx [--labels FILE.idx]]
         [--backend webgpu|webgl|wasm|cpu] [--epochs N | --steps N | --seconds N] [--seed N]
         [--json FILE] [--samples FILE.png | FILE.txt] [--checkpoint FILE]
         [--model FILE.safetensors]
--samples writes the last samples: a PNG, or the lines of a text where names are trained on.
--images trains on pictures of your own in place of the preset's data: unsigned bytes in the format of MNIST, of any size
up to 512 x 512, gzipped or not, with a label for each or without.
With --resume, --epochs, --steps and --seconds say how much more.
Presets: ${RECIPE_NAMES.join(', ')}`

/** What is to be trained, and which files are to be written. */
export interface TrainOrder {
  readonly experiment: Experiment
  /** The run to go on with; `null` for one that begins. */
  readonly resumed: RunRecord | null
  /** The reader's own pictures that it trains on, made known; `null` for data that come with the page. */
  readonly own: Packed | null
  readonly files: {
    readonly json?: string
    readonly samples?: string
    readonly checkpoint?: string
    /** The networks alone, as a small file; a card of the same name, in JSON, goes beside it. */
    readonly model?: string
  }
}

const FLAGS = [
  'preset',
  'experiment',
  'resume',
  'backend',
  'epochs',
  'steps',
  'seconds',
  'seed',
  'json',
  'samples',
  'checkpoint',
  'model',
  'images',
  'labels',
] as const

type Flags = { readonly [K in (typeof FLAGS)[number]]?: string | undefined }

const STOP_FLAGS = ['epochs', 'steps', 'seconds'] as const

function readNumber(name: string, text: string, kind: 'whole' | 'positive'): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (kind === 'whole' ? Number.isInteger(value) : value > 0) return value
  const wanted = kind === 'whole' ? 'a whole number' : 'a number above 0'
  throw new UsageError(`--${name} wants ${wanted}, not "${text}"`)
}

/** Which files hold the reader's own pictures; `null` where none are named. @throws UsageError for labels alone. */
export function readPictureFiles(args: readonly string[]): PictureFiles | null {
  const { images, labels } = readFlags(args, FLAGS)
  if (images === undefined && labels !== undefined)
    throw new UsageError('--labels says what pictures show: give these with --images')
  if (images === undefined) return null
  checkFileNames({ images, labels })
  return { images, labels: labels ?? null }
}

/** The settings of a preset or a link. @param bring makes own data known that a link is about. */
function readSettings({ preset, experiment }: Flags, bring: (dataset: string) => void): Experiment {
  if (preset !== undefined) {
    const found = findRecipe(preset)
    if (!found) throw new UsageError(`There is no preset "${preset}"`)
    return found
  }
  const first = parseHash(experiment ?? '')
  if (first?.awaits) bring(first.awaits.dataset)
  const link = first?.awaits ? parseHash(experiment ?? '') : first
  if (!link) throw new UsageError(`--experiment: "${experiment}" has no setting of an experiment`)
  const [bad] = link.ignored
  if (bad) throw new UsageError(`--experiment: "${bad.key}=${bad.value}" is ${bad.reason}`)
  return link.experiment
}

/** What a run begins with: a preset, a link or a run, and the reader's own pictures where it is about them. */
function readBase(
  flags: Flags,
  pictures: OwnPictures | null,
  readRun: RunReader,
): Pick<TrainOrder, 'experiment' | 'resumed' | 'own'> {
  const found: { own: Packed | null } = { own: null }
  const bring = (dataset: string): void => void (found.own = ownOf(dataset, pictures))
  const resumed = flags.resume === undefined ? null : readRun(flags.resume, bring)
  const experiment = resumed?.experiment ?? readSettings(flags, bring)
  if (!pictures || found.own) return { experiment, resumed, own: found.own }
  if (resumed)
    throw new UsageError(`--resume: the run was trained on ${experiment.dataset}, without --images`)
  const own = usualOwn(pictures)
  return { experiment: setDataset(own.spec.id)(experiment), resumed, own }
}

/** @param stands where a run that is resumed stands. */
function readStop(
  flags: Flags,
  standard: Experiment['stop'],
  stands?: RunProgress,
): Experiment['stop'] {
  const more = readStopFlag(flags)
  const rule = more ?? (standard.kind === 'none' ? ({ kind: 'epochs', at: 1 } as const) : null)
  if (!stands) return rule ?? standard
  if (!rule) checkNotFinished(stands, standard)
  return rule ? moreThan(stands, rule) : standard
}

function readStopFlag(flags: Flags): Experiment['stop'] | null {
  const [first, second] = STOP_FLAGS.filter((name) => flags[name] !== undefined)
  if (second) throw new UsageError(`Give one of --${first} and --${second}`)
  if (!first) return null
  const at = readNumber(first, flags[first] ?? '', 'positive')
  if (first === 'steps' && !Number.isInteger(at))
    throw new UsageError(`--steps wants a whole number, not "${flags[first]}"`)
  return first === 'seconds' ? { kind: 'minutes', at: at / 60 } : { kind: first, at }
}

/** Refuses two files of one name, of which the later would take the place of the earlier. @throws UsageError */
function checkApart(files: Readonly<Record<string, string | undefined>>): void {
  const names = new Map<string, string>()
  for (const [what, file] of Object.entries(files)) {
    if (file === undefined) continue
    const path = resolve(file)
    const other = names.get(path)
    const writer = what === 'card' ? 'the card of --model' : `--${what}`
    if (other !== undefined)
      throw new UsageError(`${other} and ${writer} would both write ${file}: name one differently`)
    names.set(path, writer)
  }
}

/** @throws UsageError when the name does not end as the samples of these data are written. */
function checkSamplesName(samples: string, { dataset }: Experiment): void {
  const [what, ending] =
    datasetSpec(dataset).kind === 'tokens' ? ['a text', '.txt'] : ['a PNG', '.png']
  if (!samples.toLowerCase().endsWith(ending))
    throw new UsageError(
      `--samples writes ${what}, so its name must end in ${ending}, not "${samples}"`,
    )
}

/** Reads the file of a run, and brings own data that it was trained on, by their id. */
type RunReader = (file: string, bring: (dataset: string) => void) => RunRecord

/**
 * Turns the words after `npm run train --` into an order. Without a stop flag the experiment's own rule holds, and one
 * epoch when it has none. A run that is resumed ends so much later than it stands.
 * @param pictures those of {@link readPictureFiles}, which take the place of the data of a preset or a link.
 * @param readRun reads the file of a run that is resumed.
 * @throws UsageError when a flag, a number, a preset or a hash is wrong, or two flags contradict each other.
 */
export function readOrder(
  args: readonly string[],
  pictures: OwnPictures | null = null,
  readRun: RunReader = readRunFile,
): TrainOrder {
  const flags = readFlags(args, FLAGS)
  const { preset, experiment, resume } = flags
  if ([preset, experiment, resume].filter((each) => each !== undefined).length !== 1)
    throw new UsageError('Give one of --preset, --experiment and --resume')
  if (resume !== undefined && flags.seed !== undefined)
    throw new UsageError('--resume goes on from the random state of the run, without --seed')
  const { experiment: base, resumed, own } = readBase(flags, pictures, readRun)
  const checked = checkExperiment({
    ...base,
    backend: readBackend(flags.backend) ?? base.backend,
    seed: flags.seed === undefined ? base.seed : readNumber('seed', flags.seed, 'whole'),
    stop: readStop(flags, base.stop, resumed?.progress),
  })
  if ('faults' in checked) throw new UsageError(checked.faults.join('; '))
  const { json, samples, checkpoint, model } = flags
  if (samples !== undefined) checkSamplesName(samples, checked.experiment)
  if (model !== undefined && !isModelName(model))
    throw new UsageError(`--model wants a name that ends in .safetensors, not "${model}"`)
  checkFileNames({ json, samples, checkpoint })
  checkApart({ json, samples, checkpoint, model, card: model && cardPath(model) })
  return {
    experiment: checked.experiment,
    resumed,
    own,
    files: {
      ...(json !== undefined && { json }),
      ...(samples !== undefined && { samples }),
      ...(checkpoint !== undefined && { checkpoint }),
      ...(model !== undefined && { model }),
    },
  }
}
