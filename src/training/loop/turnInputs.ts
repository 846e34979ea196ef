/**
 * What the turns of a step read besides weights: examples and their labels, random numbers, the settings of their optimisers, and
 * what their players arrange of the examples.
 */
import { defined } from '../../lib/assert.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { labelsAt, oneHot } from '../../model/labels.ts'
import { isConditional } from '../../models/spec.ts'
import { drawKey, RandomTensors } from '../../nn/random.ts'
import { Arranged } from './arranged.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Moment } from '../../models/family.ts'
import type { Hyperparameters } from '../../models/spec.ts'
import type * as tf from '../../nn/tf.ts'
import type { Inputs } from './inputs.ts'
import type { Turn } from './turns.ts'

/** The inputs of the step in hand, turn by turn; their tensors belong to the run's inputs. */
export class TurnInputs {
  readonly #data: Dataset
  readonly #inputs: Inputs
  readonly #arranged: Arranged
  /** Updates that each turn's player had made before it, in the step in hand. */
  readonly #updatesBefore = new Map<string, number>()

  constructor(data: Dataset, inputs: Inputs) {
    this.#data = data
    this.#inputs = inputs
    this.#arranged = new Arranged(inputs)
  }

  /** Sets what a turn reads. Its optimiser counts the update from here on, and a key is drawn from `rng`. */
  provide(turn: Turn, { hyperparameters, optimisers }: Experiment, rng: Rng): void {
    const { id, name, moves, optimiser, batch } = turn
    const { shape, classes } = this.#data.spec
    const values = new Float32Array(batch.length * sizeOf(shape))
    this.#data.read(batch, values)
    const all = [batch.length, ...shape]
    this.#inputs.set(`${name}.batch`, values, all)
    this.#arranged.provide(turn, values, all)
    if (isConditional(hyperparameters)) {
      const labels = labelsAt(this.#data.trainLabels, batch)
      this.#inputs.set(`${name}.labels`, oneHot(labels, classes), [batch.length, classes])
    }
    this.#inputs.set(`${name}.key`, drawKey(rng), [4])
    this.#updatesBefore.set(name, optimiser.updates)
    if (!moves) return
    const settings = optimiser.nextSettings(defined(optimisers[id], `the optimiser of ${id}`))
    this.#inputs.set(`${name}.settings`, settings, [settings.length])
  }

  /** The examples of a turn, `[batch, ...]`. */
  batchOf({ name }: Turn): tf.Tensor {
    return this.#inputs.get(`${name}.batch`)
  }

  /** What the optimiser of a turn is told; see {@link Optimiser.nextSettings}. */
  settingsOf({ name }: Turn): tf.Tensor {
    return this.#inputs.get(`${name}.settings`)
  }

  /** What the objective of a turn is given besides networks and examples. */
  momentOf({ name }: Turn, hp: Hyperparameters): Moment {
    let count = 0
    return {
      training: true,
      arranged: this.#arranged.of(name),
      random: new RandomTensors(this.#inputs.get(`${name}.key`)),
      labels: isConditional(hp) ? this.#inputs.get(`${name}.labels`) : null,
      scheduled: (value) =>
        this.#inputs.schedule({
          name: `${name}.scheduled.${count++}`,
          updates: () => defined(this.#updatesBefore.get(name), name),
          value,
        }),
    }
  }

  /** The shapes in which steps may differ. */
  shapeOf(turns: readonly Turn[]): string {
    return this.#arranged.shapeOf(turns)
  }
}
