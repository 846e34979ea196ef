/**
 * The training loop's body, written once for every family: for each player, as often as it asks, the gradients of its
 * objective for the networks it owns, applied. Knows no family by name, and no screen.
 */
import { Batches } from '../../data/batches.ts'
import { assert, defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { Model } from '../../model/model.ts'
import { stillOf } from '../../model/still.ts'
import { evaluate } from '../../model/terms.ts'
import { weightsOf } from '../../model/weights.ts'
import * as tf from '../../nn/tf.ts'
import { Inputs } from './inputs.ts'
import { Optimiser } from './optimisers.ts'
import { Stepper } from './stepper.ts'
import { TermLog } from './termLog.ts'
import { TurnInputs } from './turnInputs.ts'
import { turnsOf } from './turns.ts'
import { keptAll, Watch } from './watch.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { BatchesState } from '../../data/batches.ts'
import type { RngState } from '../../lib/rng.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Family, Networks, Objective } from '../../models/family.ts'
import type { Hyperparameters } from '../../models/spec.ts'
import type { Standing } from '../../model/standing.ts'
import type { Stored } from './moments.ts'
import type { Plan, Turn } from './turns.ts'
import type { WatchedTurn } from './watch.ts'

/** Where a run stands, besides its tensors; plain JSON. */
export interface TrainerState {
  readonly step: number
  readonly updates: Readonly<Record<string, number>>
  readonly rng: RngState
  readonly batches: BatchesState
}

/** A run of one experiment: its networks, optimisers, data order and randomness. */
export class Trainer {
  readonly family: Family
  readonly nets: Networks
  /** The model as training leaves it; it has no networks any more when the run has ended. */
  readonly model = new Model(() => this.#standing)
  readonly log = new TermLog()
  readonly #data: Dataset
  readonly #optimisers: ReadonlyMap<string, Optimiser>
  readonly #batches: Batches
  readonly #rng: Rng
  #experiment: Experiment
  readonly #inputs = new Inputs()
  readonly #turnInputs: TurnInputs
  readonly #stepper = new Stepper()
  #terms: readonly string[] = []
  #plan: Plan | null = null
  #latest: Uint32Array
  #ended = false
  /** Steps made. */
  step = 0

  /** Builds networks and optimisers on the backend in use. @throws when the mix selects no example. */
  constructor(experiment: Experiment, family: Family, data: Dataset) {
    const rng = new Rng(experiment.seed)
    this.family = family
    this.#experiment = experiment
    this.#data = data
    this.#turnInputs = new TurnInputs(data, this.#inputs)
    const selected = data.select(experiment.mix, experiment.images)
    this.#latest = selected.slice(0, experiment.batchSize)
    this.#batches = new Batches(selected, data.blockEnds, experiment.batchSize, rng.fork())
    this.nets = family.build(experiment.hyperparameters, data.spec, rng.fork())
    this.#optimisers = new Map(
      Object.entries(family.players).map(([id, player]) => [
        id,
        new Optimiser(
          defined(experiment.optimisers[id], `the optimiser of ${id}`).kind,
          weightsOf(this.nets, player),
        ),
      ]),
    )
    this.#rng = rng
  }

  get #hp(): Hyperparameters {
    return this.#experiment.hyperparameters
  }

  /** Takes the live settings of an experiment from the next step on. */
  retune(experiment: Experiment): void {
    const before = JSON.stringify(this.#hp)
    this.#experiment = experiment
    // Optimiser settings are inputs of a step; any other may change its kernels.
    if (JSON.stringify(this.#hp) !== before) this.#stepper.reset()
  }

  /** Kernel calls of the captured step, 0 while none is captured, or why none can be. */
  get captured(): number | string {
    return this.#stepper.state
  }

  /** Epochs, as passes over the selected examples; fractions count. */
  get epoch(): number {
    return (this.#plan?.before ?? this.#batches).epoch
  }

  /** Training examples used. */
  get images(): number {
    return (this.#plan?.before ?? this.#batches).used
  }

  /** Training examples that the mix selects. */
  get examples(): number {
    return this.#batches.count
  }

  /** Training examples that the last step was made on; before the first one, those that come first. */
  get latest(): Uint32Array {
    return this.#latest
  }

  /** Chooses the next step's examples; training examples [0, result) must be here before `advance`. */
  prepare(): number {
    this.#plan ??= this.#choose()
    return this.#plan.end
  }

  #choose(): Plan {
    const { used, epoch } = this.#batches
    const before = { state: this.#batches.state(), used, epoch }
    const [first] = Object.values(this.family.players)
    const times = first?.stepsPerBatch?.(this.#hp) ?? 1
    let end = 0
    const batches = Array.from({ length: times }, () => {
      end = Math.max(end, this.#batches.nextEnd())
      return this.#batches.next().slice()
    })
    return { before, batches, end }
  }

  /**
   * One step: every player moves as often as its turn asks. Its data must be here. The terms go to `log`, unread.
   */
  advance(): void {
    const turns = this.#turns()
    this.#made(
      this.#stepper.run(
        this.#turnInputs.shapeOf(turns),
        () => this.#compute(turns),
        () => this.#inputs.follow(),
      ),
    )
  }

  /**
   * One step as {@link advance} makes it, to the last bit, and what passed through the model in each of its turns.
   * @param only the one player that moves, where not all do: the terms of the others are told as they are.
   */
  async advanceWatched(only: string | null = null): Promise<readonly WatchedTurn[]> {
    const turns = this.#turns(only)
    // What runs beside a capture may leave variables elsewhere than it has them.
    this.#stepper.reset()
    const watch = new Watch(this.#data.spec.kind)
    this.#made(this.#compute(turns, watch))
    return await watch.read()
  }

  #made(row: tf.Tensor): void {
    this.#latest = defined(this.#plan?.batches.at(-1), 'the batch')
    this.#plan = null
    this.step++
    this.log.add(this.step, this.#terms, row as tf.Tensor1D)
  }

  /** The turns of the next step, with all that they read. */
  #turns(only: string | null = null): readonly Turn[] {
    this.prepare()
    const plan = defined(this.#plan, 'the plan')
    const turns = turnsOf(this.family, plan, this.#hp, this.#optimisers, only)
    for (const turn of turns) this.#turnInputs.provide(turn, this.#experiment, this.#rng)
    return turns
  }

  /** Runs the kernels of a step on what was provided: terms of the last turn of each player, `[terms]`. */
  #compute(turns: readonly Turn[], watch?: Watch): tf.Tensor {
    this.#inputs.forgetSchedules()
    return tf.tidy(() => {
      const terms = new Map<string, tf.Scalar>()
      for (const turn of turns)
        for (const [name, term] of Object.entries(
          turn.moves ? this.#update(turn, watch) : this.#look(turn),
        )) {
          terms.get(name)?.dispose()
          terms.set(name, term)
        }
      this.#terms = [...terms.keys()]
      const row = tf.stack([...terms.values()])
      for (const term of terms.values()) term.dispose()
      return row
    })
  }

  /** Moves one player once. The terms are the caller's to dispose. */
  #update(turn: Turn, watch?: Watch): Objective['terms'] {
    const { player, optimiser } = turn
    const x = this.#turnInputs.batchOf(turn)
    const moment = this.#turnInputs.momentOf(turn, this.#hp)
    let terms: Objective['terms'] = {}
    const { grads } = tf.variableGrads(() => {
      const objective = player.objective(this.nets, x, this.#hp, moment)
      // The scope of a gradient disposes all but the loss.
      terms = keptAll(objective.terms)
      watch?.saw(turn.id, objective)
      return objective.loss
    }, [...weightsOf(this.nets, player).values()])
    optimiser.apply(grads, this.#turnInputs.settingsOf(turn))
    player.afterUpdate?.(this.nets, this.#hp, moment)
    return terms
  }

  /** The terms of a player that stays as it is, on what its turn would have read; the caller's to dispose. */
  #look(turn: Turn): Objective['terms'] {
    const x = this.#turnInputs.batchOf(turn)
    const moment = this.#turnInputs.momentOf(turn, this.#hp)
    return tf.tidy(() => keptAll(turn.player.objective(this.nets, x, this.#hp, moment).terms))
  }

  get #standing(): Standing {
    const { seed, hyperparameters } = this.#experiment
    const networks = (): Networks => {
      assert(!this.#ended, 'the run has ended')
      return this.nets
    }
    return {
      family: this.family,
      get nets() {
        return networks()
      },
      hyperparameters,
      form: this.#data.spec,
      seed,
      updatesOf: (player) => defined(this.#optimisers.get(player), player).updates,
    }
  }

  /** Averages every term over the held-out set, of the model as it is when that is here; see {@link Model.terms}. */
  async evaluate(between: () => Promise<boolean>): Promise<Record<string, number> | null> {
    const test = await this.#data.test()
    const still = stillOf(this.#standing)
    try {
      return await evaluate(still, test, between)
    } finally {
      still.dispose()
    }
  }

  /** Every tensor of the run, by a stable name. */
  get stored(): ReadonlyMap<string, Stored> {
    const of = (prefix: string, tensors: ReadonlyMap<string, Stored>) =>
      [...tensors].map(([name, stored]) => [`${prefix}/${name}`, stored] as const)
    return new Map([
      ...Object.entries(this.nets).flatMap(([name, net]) => of(name, net.variables)),
      ...[...this.#optimisers].flatMap(([id, o]) => of(`optimiser.${id}`, o.stored)),
    ])
  }

  /** Where the run stands, besides its tensors. */
  state(): TrainerState {
    return {
      step: this.step,
      updates: Object.fromEntries([...this.#optimisers].map(([id, o]) => [id, o.updates])),
      rng: this.#rng.state(),
      batches: this.#plan?.before.state ?? this.#batches.state(),
    }
  }

  /** Goes on from a state; the tensors are set by the caller through `stored`. */
  restore(state: TrainerState): void {
    this.#plan = null
    this.step = state.step
    for (const [id, optimiser] of this.#optimisers)
      optimiser.updates = defined(state.updates[id], `the updates of ${id}`)
    this.#rng.restore(state.rng)
    this.#batches.restore(state.batches)
    // Variables that were assigned lie elsewhere than the captured step has them.
    this.#stepper.reset()
    this.log.clear()
  }

  /** Frees every tensor of the run. */
  dispose(): void {
    this.#ended = true
    this.log.clear()
    this.#stepper.reset()
    this.#inputs.dispose()
    for (const net of Object.values(this.nets)) net.dispose()
    for (const optimiser of this.#optimisers.values()) optimiser.dispose()
  }
}
