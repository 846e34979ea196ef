/** The state of a run as bytes: all of it, or a trained model alone, in a small fraction of the size. */
import * as tf from '../nn/tf.ts'
import { LARGEST_FLOAT16 } from '../lib/float16.ts'
import { decodeArchive, encodeArchive } from './safetensors.ts'
import type { StoredTensor } from './safetensors.ts'
import type { Experiment } from '../models/experiment.ts'
import type { TrainedFacts } from '../models/trained.ts'
import type { Trainer, TrainerState } from './trainer.ts'

/** Thrown for bytes that are not a checkpoint, or are one of other networks. */
export class CheckpointError extends Error {}

/** Thrown instead of saving weights that have become NaN or infinite. */
export class NotFiniteError extends Error {}

/** What a trained model's file tells, as JSON in the metadata `trained`: its optimisers begin anew. */
type TrainedState = TrainedFacts & Omit<TrainerState, 'updates'>

/** Whether a variable of a trainer is an optimiser's, not a network's. */
const isMoment = (name: string): boolean => name.startsWith('optimiser.')

/** Copies variables out of the backend. @throws NotFiniteError when a value is beyond `largest`, or is none. */
async function read(
  variables: Iterable<readonly [name: string, tf.Variable]>,
  largest: number,
): Promise<ReadonlyMap<string, StoredTensor>> {
  const tensors = new Map<string, StoredTensor>()
  for (const [name, variable] of variables) {
    const values = (await variable.data()) as Float32Array
    if (!values.every((value) => Math.abs(value) <= largest)) throw new NotFiniteError(name)
    tensors.set(name, { shape: variable.shape, values })
  }
  return tensors
}

/**
 * Copies a run into a safetensors file with the metadata `experiment` and `state` (JSON).
 * @throws NotFiniteError when a weight is not a finite number.
 */
export async function saveCheckpoint(
  trainer: Trainer,
  experiment: Experiment,
): Promise<ArrayBuffer> {
  const state = trainer.state()
  const tensors = await read(trainer.variables, Number.MAX_VALUE)
  return encodeArchive({
    tensors,
    metadata: { experiment: JSON.stringify(experiment), state: JSON.stringify(state) },
  })
}

/**
 * Copies a run's networks, without its optimisers, into a safetensors file of float16 with the metadata `experiment` and
 * `trained` (JSON). @param seconds spent training. @throws NotFiniteError when float16 cannot hold a weight.
 */
export async function saveModel(
  trainer: Trainer,
  experiment: Experiment,
  seconds: number,
): Promise<ArrayBuffer> {
  const { step, rng, batches } = trainer.state()
  const { epoch, images } = trainer
  const trained: TrainedState = { step, epoch, images, seconds, rng, batches }
  const networks = [...trainer.variables].filter(([name]) => !isMoment(name))
  return encodeArchive(
    {
      tensors: await read(networks, LARGEST_FLOAT16),
      metadata: { experiment: JSON.stringify(experiment), trained: JSON.stringify(trained) },
    },
    'F16',
  )
}

/**
 * Puts a run into a checkpoint's state, bit for bit, or into a trained model's, whose optimisers start from nothing.
 * @throws CheckpointError, before anything was changed.
 */
export function loadCheckpoint(trainer: Trainer, checkpoint: ArrayBuffer): void {
  const { tensors, metadata } = open(checkpoint)
  const isModel = 'trained' in metadata
  const state = stateIn(metadata, Object.keys(trainer.family.players))
  const pairs = [...trainer.variables].map(([name, variable]) => {
    if (isModel && isMoment(name)) return { variable, stored: null }
    const stored = tensors.get(name)
    if (!stored) throw new CheckpointError(`it has no tensor ${name}`)
    if (stored.shape.join() !== variable.shape.join())
      throw new CheckpointError(`${name} is [${stored.shape}] there, [${variable.shape}] here`)
    return { variable, stored }
  })
  for (const { variable, stored } of pairs)
    tf.tidy(() =>
      variable.assign(
        stored ? tf.tensor(stored.values, [...stored.shape]) : tf.zeros(variable.shape),
      ),
    )
  trainer.restore(state)
}

function open(checkpoint: ArrayBuffer): ReturnType<typeof decodeArchive> {
  try {
    return decodeArchive(checkpoint)
  } catch (error) {
    throw new CheckpointError(error instanceof Error ? error.message : String(error))
  }
}

/** The state of the run in the metadata of either kind of file. */
function stateIn(metadata: Readonly<Record<string, string>>, players: string[]): TrainerState {
  const state = parse(metadata['trained'] ?? metadata['state']) as Partial<TrainerState> | null
  const { step, rng, batches } = state ?? {}
  if (step === undefined || !rng || !batches)
    throw new CheckpointError('it holds no state of a run')
  const none = Object.fromEntries(players.map((id) => [id, 0]))
  return { step, rng, batches, updates: state?.updates ?? none }
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
