/** Reads the command line of `npm run train`. Decides everything that can be decided before anything runs. */
import { checkExperiment } from '../models/experiment.ts'
import { isPresetName, PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { parseHash } from '../state/hash.ts'
import { checkFileNames, readBackend, readFlags, UsageError } from './flags.ts'
import { checkNotFinished, moreThan, readRunFile } from './resumed.ts'
import { isModelName } from './trainCard.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunProgress, RunRecord } from '../runs/record.ts'

export const USAGE = `Usage: npm run train -- (--preset NAME | --experiment '#HASH' | --resume FILE)
         [--backend webgpu|webgl|wasm|cpu] [--epochs N | --steps N | --seconds N] [--seed N]
         [--json FILE] [--samples FILE.png] [--checkpoint FILE]
         [--model FILE.safetensors]
With --resume, --epochs, --steps and --seconds say how much more.
Presets: ${PRESET_NAMES.join(', ')}`

/** What is to be trained, and which files are to be written. */
export interface TrainOrder {
  readonly experiment: Experiment
  /** The run to go on with; `null` for one that begins. */
  readonly resumed: RunRecord | null
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
] as const

type Flags = { readonly [K in (typeof FLAGS)[number]]?: string | undefined }

const STOP_FLAGS = ['epochs', 'steps', 'seconds'] as const

function readNumber(name: string, text: string, kind: 'whole' | 'positive'): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (kind === 'whole' ? Number.isInteger(value) : value > 0) return value
  const wanted = kind === 'whole' ? 'a whole number' : 'a number above 0'
  throw new UsageError(`--${name} wants ${wanted}, not "${text}"`)
}

/** What a run begins with. */
function readBase({ preset, experiment }: Flags): Experiment {
  if (preset !== undefined) {
    if (!isPresetName(preset)) throw new UsageError(`There is no preset "${preset}"`)
    return PRESETS[preset]
  }
  const link = parseHash(experiment ?? '')
  if (!link) throw new UsageError(`--experiment: "${experiment}" has no setting of an experiment`)
  const [bad] = link.ignored
  if (bad) throw new UsageError(`--experiment: "${bad.key}=${bad.value}" is ${bad.reason}`)
  return link.experiment
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

/**
 * Turns the words after `npm run train --` into an order. Without a stop flag the experiment's own rule holds, and one
 * epoch when it has none. A run that is resumed ends so much later than it stands.
 * @param readRun reads the file of a run that is resumed.
 * @throws UsageError when a flag, a number, a preset or a hash is wrong, or two flags contradict each other.
 */
export function readOrder(
  args: readonly string[],
  readRun: (file: string) => RunRecord = readRunFile,
): TrainOrder {
  const flags = readFlags(args, FLAGS)
  const { preset, experiment, resume } = flags
  if ([preset, experiment, resume].filter((each) => each !== undefined).length !== 1)
    throw new UsageError('Give one of --preset, --experiment and --resume')
  if (resume !== undefined && flags.seed !== undefined)
    throw new UsageError('--resume goes on from the random state of the run, without --seed')
  const resumed = resume === undefined ? null : readRun(resume)
  const base = resumed?.experiment ?? readBase(flags)
  const checked = checkExperiment({
    ...base,
    backend: readBackend(flags.backend) ?? base.backend,
    seed: flags.seed === undefined ? base.seed : readNumber('seed', flags.seed, 'whole'),
    stop: readStop(flags, base.stop, resumed?.progress),
  })
  if ('faults' in checked) throw new UsageError(checked.faults.join('; '))
  const { json, samples, checkpoint, model } = flags
  if (samples !== undefined && !samples.toLowerCase().endsWith('.png'))
    throw new UsageError(`--samples writes a PNG, so its name must end in .png, not "${samples}"`)
  if (model !== undefined && !isModelName(model))
    throw new UsageError(`--model wants a name that ends in .safetensors, not "${model}"`)
  checkFileNames({ json, samples, checkpoint })
  return {
    experiment: checked.experiment,
    resumed,
    files: {
      ...(json !== undefined && { json }),
      ...(samples !== undefined && { samples }),
      ...(checkpoint !== undefined && { checkpoint }),
      ...(model !== undefined && { model }),
    },
  }
}
