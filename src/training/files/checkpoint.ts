/** The state of a run as bytes: all of it, or a trained model alone, in a small fraction of the size. */
import * as tf from '../../nn/tf.ts'
import { LARGEST_FLOAT16 } from '../../lib/float16.ts'
import { decodeArchive, encodeArchive } from './safetensors.ts'
import type { StoredTensor } from './safetensors.ts'
import type { RngState } from '../../lib/rng.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { TrainedFacts } from '../../models/trained.ts'
import type { Trainer, TrainerState } from '../loop/trainer.ts'

/** Thrown for bytes that are not a checkpoint, or are one of other networks. */
export class CheckpointError extends Error {}

/** Thrown instead of saving weights that have become NaN or infinite. */
export class NotFiniteError extends Error {}

/** What a whole run's file tells, as JSON in the metadata `state`: where it stands, and the seconds it was trained. */
type SavedState = TrainerState & Pick<TrainedFacts, 'seconds'>

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
 * @param seconds spent training.
 * @throws NotFiniteError when a weight is not a finite number.
 */
export async function saveCheckpoint(
  trainer: Trainer,
  experiment: Experiment,
  seconds: number,
): Promise<ArrayBuffer> {
  const state: SavedState = { ...trainer.state(), seconds }
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
 * Returns the seconds that were spent training it.
 * @throws CheckpointError, before anything was changed.
 */
export function loadCheckpoint(trainer: Trainer, checkpoint: ArrayBuffer): number {
  const { tensors, metadata } = open(checkpoint)
  const isModel = 'trained' in metadata
  const { seconds, ...state } = stateIn(metadata, trainer)
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
  return seconds
}

function open(checkpoint: ArrayBuffer): ReturnType<typeof decodeArchive> {
  try {
    return decodeArchive(checkpoint)
  } catch (error) {
    throw new CheckpointError(error instanceof Error ? error.message : String(error))
  }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Four integers, and a spare normal number or none: {@link RngState}. */
const isRngState = (value: unknown): value is RngState =>
  Array.isArray(value) &&
  value.length === 5 &&
  value.slice(0, 4).every((part) => Number.isInteger(part)) &&
  (value[4] === null || Number.isFinite(value[4]))

/** The state of a run in the metadata of either kind of file. @throws CheckpointError unless a run of these data can be in it. */
function stateIn(metadata: Readonly<Record<string, string>>, trainer: Trainer): SavedState {
  const state = parse(metadata['trained'] ?? metadata['state'])
  const { step, rng, batches, seconds = 0 } = isObject(state) ? state : {}
  if (!isCount(step) || !isRngState(rng) || !isObject(batches))
    throw new CheckpointError('it holds no state of a run')
  const { epoch, position, rng: shuffled } = batches
  if (!isCount(epoch) || !isCount(position) || !isRngState(shuffled))
    throw new CheckpointError('its place in the data is none')
  if (position > trainer.examples)
    throw new CheckpointError(`it stands at example ${position} of ${trainer.examples}`)
  if (typeof seconds !== 'number' || !(seconds >= 0))
    throw new CheckpointError('its time of training is none')
  return {
    step,
    rng,
    batches: { epoch, position, rng: shuffled },
    updates: updatesIn(state, trainer, 'trained' in metadata),
    seconds,
  }
}

/** How often each player has moved; of a trained model, whose optimisers begin anew, never. */
function updatesIn(state: unknown, { family }: Trainer, anew: boolean): SavedState['updates'] {
  const { updates } = isObject(state) ? state : {}
  const moved = Object.keys(family.players).map((id) => {
    const count = anew ? 0 : isObject(updates) ? updates[id] : null
    if (!isCount(count)) throw new CheckpointError(`it does not say how often ${id} has moved`)
    return [id, count] as const
  })
  return Object.fromEntries(moved)
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
