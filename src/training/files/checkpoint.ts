/** The state of a run as bytes: all of it, or a trained model alone, in a small fraction of the size. */
import * as tf from '../../nn/tf.ts'
import { LARGEST_FLOAT16 } from '../../lib/float16.ts'
import { ArchiveError, readArchiveHeader } from '../../lib/archiveHeader.ts'
import { decodeArchive, encodeArchive } from '../../lib/safetensors.ts'
import { RunFileError } from '../../runs/fault.ts'
import { readMemory, writeMemory } from '../../runs/memory.ts'
import { readPlace } from '../../runs/place.ts'
import type { StoredTensor } from '../../lib/safetensors.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { CheckupMemory } from '../../runs/memory.ts'
import type { Place } from '../../runs/place.ts'
import type { Stored } from '../loop/moments.ts'
import type { Trainer } from '../loop/trainer.ts'

/** Thrown for bytes that are not a checkpoint, or are one of other networks. */
export class CheckpointError extends Error {}

/** Thrown instead of saving weights that have become NaN or infinite. */
export class NotFiniteError extends Error {}

/** Whether a variable of a trainer is an optimiser's, not a network's. */
const isMoment = (name: string): boolean => name.startsWith('optimiser.')

/** Copies variables out of the backend. @throws NotFiniteError when a value is beyond `largest`, or is none. */
async function read(
  variables: Iterable<readonly [name: string, Stored]>,
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

/** What is kept with a run's tensors. */
interface Kept {
  /** Seconds spent training. */
  readonly seconds: number
  /** What its verdict rests on. */
  readonly memory?: CheckupMemory
}

/**
 * Copies a run into a safetensors file with the metadata `experiment`, `state` and `memory` (JSON).
 * @throws NotFiniteError when a weight is not a finite number.
 */
export async function saveCheckpoint(
  trainer: Trainer,
  experiment: Experiment,
  { seconds, memory }: Kept,
): Promise<ArrayBuffer> {
  const { epoch, images } = trainer
  const state: Place = { ...trainer.state(), seconds, epoch, images }
  const tensors = await read(trainer.stored, Number.MAX_VALUE)
  return encodeArchive({
    tensors,
    metadata: {
      ...(memory && writeMemory(memory)),
      experiment: JSON.stringify(experiment),
      state: JSON.stringify(state),
    },
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
  const trained: Omit<Place, 'updates'> = { step, epoch, images, seconds, rng, batches }
  const networks = [...trainer.stored].filter(([name]) => !isMoment(name))
  return encodeArchive(
    {
      tensors: await read(networks, LARGEST_FLOAT16),
      metadata: { experiment: JSON.stringify(experiment), trained: JSON.stringify(trained) },
    },
    'F16',
  )
}

/**
 * Puts a run into a checkpoint's state, bit for bit, or into a trained model's; without optimisers in the file they start
 * from nothing. Returns the seconds that were spent training it.
 * @throws CheckpointError, before anything was changed.
 */
export function loadCheckpoint(trainer: Trainer, checkpoint: ArrayBuffer): number {
  const { pairs, place } = fitCheckpoint(trainer, checkpoint)
  for (const { variable, stored } of pairs)
    tf.tidy(() =>
      variable.assign(
        stored ? tf.tensor(stored.values, [...stored.shape]) : tf.zeros(variable.shape),
      ),
    )
  const none = Object.keys(trainer.family.players).map((id) => [id, 0])
  trainer.restore({ ...place, updates: place.updates ?? Object.fromEntries(none) })
  return place.seconds
}

/** @throws CheckpointError when a run cannot be put into a file's state. */
export function checkFit(trainer: Trainer, checkpoint: ArrayBuffer): void {
  fitCheckpoint(trainer, checkpoint)
  memoryIn(checkpoint)
}

/** What the verdict of a stored run rests on, if its file tells. @throws CheckpointError when that is unsound. */
export const memoryIn = (checkpoint: ArrayBuffer): CheckupMemory | null =>
  told(() => readMemory(readArchiveHeader(checkpoint).metadata))

/** What each variable of a trainer is set to by a file. @throws CheckpointError when the file is not one of this run. */
function fitCheckpoint(
  trainer: Trainer,
  checkpoint: ArrayBuffer,
): { readonly pairs: readonly Pair[]; readonly place: Place } {
  const { tensors, metadata } = told(() => decodeArchive(checkpoint))
  const place = told(() => readPlace(metadata, Object.keys(trainer.family.players)))
  const { position } = place.batches
  if (position > trainer.examples)
    throw new CheckpointError(`it stands at example ${position} of ${trainer.examples}`)
  const pairs = [...trainer.stored].map(([name, variable]) => {
    if (!place.updates && isMoment(name)) return { variable, stored: null }
    return { variable, stored: fitting(tensors.get(name), name, variable) }
  })
  return { pairs, place }
}

/** A variable, and what it is set to; `null` sets it to zeros. */
interface Pair {
  readonly variable: Stored
  readonly stored: StoredTensor | null
}

/** Reads something of a file. @throws CheckpointError instead of what is thrown for a file that is unsound. */
function told<T>(reading: () => T): T {
  try {
    return reading()
  } catch (error) {
    if (error instanceof RunFileError) throw new CheckpointError(error.detail)
    if (error instanceof ArchiveError) throw new CheckpointError(error.message)
    throw error
  }
}

function fitting(stored: StoredTensor | undefined, name: string, { shape }: Stored): StoredTensor {
  if (!stored) throw new CheckpointError(`it has no tensor ${name}`)
  if (stored.shape.join() !== shape.join())
    throw new CheckpointError(`${name} is [${stored.shape}] there, [${shape}] here`)
  if (!stored.values.every(Number.isFinite))
    throw new CheckpointError(`${name} has values that are not finite`)
  return stored
}
