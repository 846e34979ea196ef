/** A run: what it is told, what is asked of it as a whole, and what it tells. */
import type { Experiment } from '../../models/experiment.ts'
import type { Examples } from './examples.ts'
import type { Failure } from './failures.ts'

/** `ways`: samples on their way from noise, one a row, at {@link WAY_TIMES} times. */
export type SampleView = 'generated' | 'ways' | 'reconstructions'

/** What one look at the model shows. For reconstructions `originals` has as many examples as `samples`. */
export interface Sheet {
  readonly view: SampleView
  readonly samples: Examples
  readonly originals: Examples | null
  /** The class that each sample was asked for, in turn from the first class to the last; `null` of a model that is told none. */
  readonly classes: Uint8Array | null
  /** Sheets of one view and one seed show the same latent vectors, or the same test examples. */
  readonly seed: number
}

/** Arrays by name, `values` row by row. */
export type NamedArrays = Readonly<
  Record<string, { readonly shape: readonly number[]; readonly values: Float32Array<ArrayBuffer> }>
>

/** One update of one player, as it was made: see `Flow` of the families for what passes. */
export interface WatchedTurn {
  readonly player: string
  readonly terms: Readonly<Record<string, number>>
  readonly flow: NamedArrays
}

/** What can fail beside the training: a picture of the samples, a measurement, a copy of the state to fall back on. */
export type Mishap = 'picture' | 'measurement' | 'copy'

/** What is asked of a run. */
export interface RunQueries {
  /** Draws new latent vectors (and other originals) for the samples of this run; a `sampled` event follows. */
  redraw: { params: { readonly seed: number }; result: null }
  /** Chooses what the samples show from now on; a `sampled` event follows. */
  show: { params: { readonly view: SampleView }; result: null }
  /**
   * A view that the family declares in its spec, of given examples or, with `null`, of the model alone: arrays by name, as
   * the family computes them; of so many held-out ones, which the seed chooses, where their number is given. `seed` is that of
   * whatever is drawn, `given` the share of each example, from 0 to 1, that a view goes on from. Refused when there is no such view.
   */
  look: {
    params: {
      readonly view: string
      readonly examples:
        | {
            readonly values: Examples['values']
            readonly count: number
            /** As in `decode`. */
            readonly labels: Uint8Array<ArrayBuffer> | null
          }
        | { readonly heldOut: number }
        | null
      readonly seed: number
      readonly given?: number
    }
    result: NamedArrays
  }
  /**
   * The samples of the sheet at so many times of their way from noise to data, 2 to 100, evenly spread and both ends among them: all of
   * them at the first time, then all at the next. Refused where the model draws in one step.
   */
  onTheWay: { params: { readonly times: number }; result: Examples }
  /**
   * What passes between the parts of the model now, for the first of the examples that the last step was made on and the
   * same noise each time; looking changes nothing, and took `ms`. `null` while these have not arrived.
   */
  flow: {
    params: Record<never, never>
    result: { readonly arrays: NamedArrays; readonly ms: number } | null
  }
  /** The whole state of the run, as a safetensors file; its `progress` is told before. */
  checkpoint: { params: Record<never, never>; result: ArrayBuffer }
  /** The same of an earlier step, or the last one before it of which it is kept: see the event `states`. Refused of any other. */
  stateAt: { params: { readonly step: number }; result: ArrayBuffer }
  /** The trained networks as a small file, from which a run can start as from a checkpoint. */
  model: { params: Record<never, never>; result: ArrayBuffer }
}

/** What a run tells. */
export type RunEvent =
  /**
   * The run went into this state. `waiting`: for data that are on their way. `finished`: the stop rule held;
   * its `test` terms were measured on the held-out set.
   */
  | {
      readonly type: 'state'
      readonly runId: number
      readonly state: 'running' | 'waiting' | 'paused' | 'finished'
      readonly test?: Readonly<Record<string, number>>
    }
  /** The steps since the last one: `values` is `[steps.length, terms.length]`, row by row. */
  | {
      readonly type: 'progress'
      readonly runId: number
      readonly terms: readonly string[]
      readonly steps: Uint32Array<ArrayBuffer>
      readonly values: Float32Array<ArrayBuffer>
      readonly epoch: number
      /** Training examples used so far, and per second of training over the last moments. */
      readonly images: number
      readonly imagesPerSecond: number
      /** Seconds spent training, pauses not counted. */
      readonly seconds: number
    }
  | {
      readonly type: 'sampled'
      readonly runId: number
      readonly step: number
      readonly sheet: Sheet
    }
  /** A step that was to be watched, turn by turn. */
  | {
      readonly type: 'watched'
      readonly runId: number
      readonly step: number
      readonly turns: readonly WatchedTurn[]
    }
  /** A copy of the whole state, made every few seconds, from which a lost run can go on. */
  | {
      readonly type: 'saved'
      readonly runId: number
      readonly step: number
      readonly checkpoint: ArrayBuffer
    }
  /** The steps of which the whole state is kept in the lab, rising; told whenever they are others. */
  | {
      readonly type: 'states'
      readonly runId: number
      readonly steps: readonly number[]
    }
  /** Something beside the training failed, which goes on; told once of each kind. */
  | {
      readonly type: 'mishap'
      readonly runId: number
      readonly what: Mishap
      readonly failure: Failure
    }

/** A step that is gone through turn by turn. */
export interface Watched {
  /** The one player that moves in it; `null` where all do. */
  readonly only: string | null
}

/** What steers a run. */
export type RunCommand =
  /**
   * Builds the models and begins, playing or paused; `from` continues a checkpoint or a trained model. Ends any run before it,
   * of which one that begins at a state of it `keepsStates` up to there.
   */
  | {
      readonly type: 'start'
      readonly runId: number
      readonly experiment: Experiment
      readonly play: boolean
      readonly from: ArrayBuffer | null
      readonly keepsStates?: boolean
    }
  /**
   * Trains. With `until` it waits there, still playing, and shows that step before it tells of it, until it is told of a
   * later one: so that runs can be kept in step.
   */
  | { readonly type: 'play'; readonly runId: number; readonly until?: number }
  | { readonly type: 'pause'; readonly runId: number }
  /**
   * One training step, then pause. A run that rests makes it without a word, and says `paused` again. Of one that is to be
   * watched `watched` tells; where all players move it comes to the same.
   */
  | { readonly type: 'step'; readonly runId: number; readonly watched?: Watched }
  /** Takes the live settings of `experiment` from the next step on. */
  | { readonly type: 'retune'; readonly runId: number; readonly experiment: Experiment }
  /** Ends the run and frees its tensors. */
  | { readonly type: 'stop'; readonly runId: number }
