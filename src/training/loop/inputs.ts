/**
 * What changes from step to step: batches, random keys, learning rates, annealed weights. Each is a tensor with a name
 * that lives through the run and is overwritten, so that a captured step reads the new values where it read the old.
 */
import * as tf from '../../nn/tf.ts'

type Values = Float32Array | Int32Array

/** A scalar that follows a schedule: its name, the player's updates at which it was last asked, and its formula. */
interface Scheduled {
  readonly name: string
  readonly updates: () => number
  readonly value: (step: number) => number
}

/** The inputs of one run's steps. */
export class Inputs {
  /** By name and shape: a captured step goes on reading where it did when a batch of another shape has come between. */
  readonly #tensors = new Map<string, tf.Tensor>()
  readonly #current = new Map<string, tf.Tensor>()
  #scheduled: Scheduled[] = []

  /** The tensor of this name, with these values from now on. Belongs to the inputs. */
  set(name: string, values: Values, shape: readonly number[]): tf.Tensor {
    const key = `${name} ${shape.join()}`
    const present = this.#tensors.get(key)
    const recorder = tf.recorderInUse()
    if (present && recorder) {
      recorder.overwrite(present, values)
      this.#current.set(name, present)
      return present
    }
    present?.dispose()
    const dtype = values instanceof Int32Array ? 'int32' : 'float32'
    // Copied: plain CPU would keep the caller's array.
    const tensor = tf.keep(tf.tensor(values.slice(), [...shape], dtype))
    this.#tensors.set(key, tensor)
    this.#current.set(name, tensor)
    return tensor
  }

  /** The tensor of this name, as it was set last. */
  get(name: string): tf.Tensor {
    const tensor = this.#current.get(name)
    if (!tensor) throw new Error(`there is no input ${name}`)
    return tensor
  }

  /** A scalar with the value of a schedule now, to be followed by {@link follow} from now on. */
  schedule(scheduled: Scheduled): tf.Scalar {
    this.#scheduled.push(scheduled)
    return this.#setScheduled(scheduled) as tf.Scalar
  }

  #setScheduled({ name, updates, value }: Scheduled): tf.Tensor {
    return this.set(name, Float32Array.of(value(updates())), [])
  }

  /** Brings the scheduled scalars up to date, for a step that is replayed. */
  follow(): void {
    for (const scheduled of this.#scheduled) this.#setScheduled(scheduled)
  }

  /** Forgets the schedules: those of the next step may be others. */
  forgetSchedules(): void {
    this.#scheduled = []
  }

  dispose(): void {
    for (const tensor of this.#tensors.values()) tensor.dispose()
    this.#tensors.clear()
    this.#current.clear()
    this.#scheduled = []
  }
}
