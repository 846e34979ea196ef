/** The whole state of a run as bytes: every tensor, the experiment, and where data and randomness stand. */
import * as tf from '../nn/tf.ts'
import { decodeArchive, encodeArchive } from './safetensors.ts'
import type { StoredTensor } from './safetensors.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Trainer, TrainerState } from './trainer.ts'

/** Thrown for bytes that are not a checkpoint, or are one of other networks. */
export class CheckpointError extends Error {}

/** Thrown instead of saving weights that have become NaN or infinite. */
export class NotFiniteError extends Error {}

/**
 * Copies a run into a safetensors file with the metadata `experiment` and `state` (JSON).
 * @throws NotFiniteError when a weight is not a finite number.
 */
export async function saveCheckpoint(
  trainer: Trainer,
  experiment: Experiment,
): Promise<ArrayBuffer> {
  const state = trainer.state()
  const tensors = new Map<string, StoredTensor>()
  for (const [name, variable] of trainer.variables) {
    const values = (await variable.data()) as Float32Array
    if (!values.every(Number.isFinite)) throw new NotFiniteError(name)
    tensors.set(name, { shape: variable.shape, values })
  }
  return encodeArchive({
    tensors,
    metadata: { experiment: JSON.stringify(experiment), state: JSON.stringify(state) },
  })
}

/** Puts a run into a checkpoint's state, bit for bit. @throws CheckpointError, before anything was changed. */
export function loadCheckpoint(trainer: Trainer, checkpoint: ArrayBuffer): void {
  const { tensors, metadata } = open(checkpoint)
  const state = JSON.parse(metadata['state'] ?? 'null') as TrainerState | null
  if (!state) throw new CheckpointError('it holds no state of a run')
  const pairs = [...trainer.variables].map(([name, variable]) => {
    const stored = tensors.get(name)
    if (!stored) throw new CheckpointError(`it has no tensor ${name}`)
    if (stored.shape.join() !== variable.shape.join())
      throw new CheckpointError(`${name} is [${stored.shape}] there, [${variable.shape}] here`)
    return { variable, stored }
  })
  for (const { variable, stored } of pairs)
    tf.tidy(() => variable.assign(tf.tensor(stored.values, [...stored.shape])))
  trainer.restore(state)
}

function open(checkpoint: ArrayBuffer): ReturnType<typeof decodeArchive> {
  try {
    return decodeArchive(checkpoint)
  } catch (error) {
    throw new CheckpointError(error instanceof Error ? error.message : String(error))
  }
}
