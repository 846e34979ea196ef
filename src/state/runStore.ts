/** What the page knows about the run: which phase it is in, how far it got, where it runs. */
import { createStore } from 'zustand/vanilla'
import type { BackendName, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { TrainedId } from '../models/trained.ts'
import type { StorageTrouble } from '../storage/runStorage.ts'
import type { Failure } from '../worker/protocol/failures.ts'
import type { Mishap, SampleView } from '../worker/protocol/run.ts'
import type { FileFault } from './runFile.ts'
import type { IgnoredSetting } from './hash/pairs.ts'
import type { Gone } from './plan.ts'
import type { LatentTool } from './latentStore.ts'
import type { NotOpened } from './trained.ts'
import type { StoreApi } from 'zustand/vanilla'

/** Where the run is. `opening`: a backend is being looked for. `waiting`: for data that are on their way. */
export type RunPhase =
  | { readonly phase: 'opening' }
  | { readonly phase: 'noBackend'; readonly failure: Failure }
  | { readonly phase: 'idle' }
  | { readonly phase: 'starting' }
  | { readonly phase: 'waiting' }
  | { readonly phase: 'running' }
  | { readonly phase: 'paused' }
  | { readonly phase: 'finished'; readonly test: Readonly<Record<string, number>> }
  | { readonly phase: 'failed'; readonly failure: Failure }

export type PhaseName = RunPhase['phase']

/** Something that happened and that the reader should know; stays until it is dismissed. */
export type Notice =
  | {
      readonly id: number
      readonly kind: 'ignoredSettings'
      readonly ignored: readonly IgnoredSetting[]
    }
  | {
      readonly id: number
      readonly kind: 'backendLost'
      readonly lost: BackendName
      readonly now: BackendName
      /** The step from which the run goes on: 0 when it began anew, `null` when there was no run. */
      readonly step: number | null
      readonly gone: Gone
    }
  | {
      readonly id: number
      /** The lab broke, or had no memory left, and was begun again. */
      readonly kind: 'labCrashed' | 'memoryRanOut'
      /** The step from which the run goes on; 0 when it began anew. */
      readonly step: number
      readonly gone: Gone
    }
  | {
      readonly id: number
      readonly kind: 'backendChanged'
      readonly now: BackendName
      readonly step: number
    }
  | {
      readonly id: number
      readonly kind: 'mishap'
      readonly what: Mishap
      readonly failure: Failure
    }
  | {
      readonly id: number
      readonly kind: 'notOpened'
      readonly trained: TrainedId
      readonly code: NotOpened['code']
    }
  /** The run cannot be kept on this device. */
  | { readonly id: number; readonly kind: 'notKept'; readonly trouble: StorageTrouble }
  /** A kept run could not be read. */
  | { readonly id: number; readonly kind: 'runNotRead' }
  | { readonly id: number; readonly kind: 'exercisesNotLoaded' | 'tourNotLoaded' }

  /** A file that holds no run that could be opened; `name` is the file's. */
  | {
      readonly id: number
      readonly kind: 'fileNotOpened'
      readonly name: string
      readonly fault: FileFault
      /** What the fault is about, where it has a name: a data set, a version, a setting. */
      readonly detail: string
    }
  | { readonly id: number; readonly kind: 'noRunToSave' }
  | { readonly id: number; readonly kind: 'runNotSaved'; readonly failure: Failure }

/** A model that would take the place of the one that is there: the reader is asked. */
export interface Proposal {
  readonly experiment: Experiment
  /** `new`: it begins at step 0. `kept`: a run that was kept. Otherwise which trained model it is. */
  readonly what: 'new' | 'kept' | TrainedId
}

/** A notice before it has a number. */
export type NewNotice = Notice extends infer N ? (N extends Notice ? Omit<N, 'id'> : never) : never

/** The parts of the stage: what the model makes, its latent space, what was measured. */
export const STAGE_TABS = ['samples', 'latent', 'pixels', 'names', 'measures'] as const
export type StageTab = (typeof STAGE_TABS)[number]

export interface RunFacts {
  /** The experiment in force, live changes included; `null` before the first run. */
  readonly experiment: Experiment | null
  readonly step: number
  readonly epoch: number
  /** Training examples used so far. */
  readonly images: number
  readonly imagesPerSecond: number
  /** Seconds spent training, pauses not counted. */
  readonly seconds: number
  readonly report: LabReport | null
  /** Bytes of the dataset that have arrived, and whether their connection fell silent; `null` when nothing is under way. */
  readonly loading: {
    readonly loaded: number
    readonly total: number
    readonly isSilent: boolean
  } | null
  /** The trained model that is being fetched, if any. */
  readonly fetching: TrainedId | null
  /** What the samples show. */
  readonly view: SampleView
  /** What the stage shows. */
  readonly tab: StageTab
  /** A tool of the latent space that is asked for from outside; `null` once it was opened. */
  readonly wantedTool: LatentTool | null
  /** The latest terms on the held-out test set, and at which step they were measured. */
  readonly measured: {
    readonly step: number
    readonly terms: Readonly<Record<string, number>>
  } | null
  readonly notices: readonly Notice[]
  /** The number of the newest notice so far; 0 before the first. */
  readonly lastNotice: number
  /** What the reader is being asked, if anything. */
  readonly proposal: Proposal | null
  /** The step of the run that was wiped by a restart and can be brought back; `null` when there is none. */
  readonly wiped: number | null
  /** Whether that run gave way to one that began at an earlier state of it. */
  readonly wasForked: boolean
  /** The steps, rising, of which the lab keeps the whole state of the run. */
  readonly states: readonly number[]
  /** The step from which on the run is the reader's own: that of a trained model as it was opened. */
  readonly ownFrom: number
  /** The step up to which the run is in a file. */
  readonly inFile: number
  /** Unlike that of every other model of the lab: grows when one begins at step 0 or is opened, and comes back with one. */
  readonly model: number
  /** The trained model that was opened last, as it came, and the `model` that it became. */
  readonly trained: {
    readonly id: TrainedId
    readonly model: number
    readonly experiment: Experiment
  } | null
}

export type RunState = RunPhase & RunFacts
export type RunStore = StoreApi<RunState>

/** What a run starts from: no step made, nothing measured. */
export const FRESH_COUNTERS = {
  step: 0,
  epoch: 0,
  images: 0,
  imagesPerSecond: 0,
  seconds: 0,
  measured: null,
  ownFrom: 0,
  inFile: 0,
} as const

export const createRunStore = (): RunStore =>
  createStore<RunState>(() => ({
    phase: 'opening',
    experiment: null,
    ...FRESH_COUNTERS,
    model: 0,
    trained: null,
    report: null,
    loading: null,
    fetching: null,
    view: 'generated',
    tab: 'samples',
    wantedTool: null,
    notices: [],
    lastNotice: 0,
    proposal: null,
    wiped: null,
    wasForked: false,
    states: [],
  }))

/** Puts the run into a phase: with what belongs to it, and without what belonged to the one before. */
export function enterPhase(store: RunStore, phase: RunPhase, facts: Partial<RunFacts> = {}): void {
  const {
    failure: _failure,
    test: _test,
    ...kept
  } = { failure: null, test: null, ...store.getState() }
  store.setState({ ...kept, ...facts, ...phase }, true)
}

const LIVE: ReadonlySet<PhaseName> = new Set([
  'starting',
  'waiting',
  'running',
  'paused',
  'finished',
])
const PLAYING: ReadonlySet<PhaseName> = new Set(['starting', 'waiting', 'running'])

/** True while the lab holds a model of the current run. */
export const hasModel = (phase: PhaseName): boolean => LIVE.has(phase)

/** True while the run trains, or will as soon as it can. */
export const isPlaying = (phase: PhaseName): boolean => PLAYING.has(phase)

/** The trained model that the run is, as it came; `null` where it is another run, or was trained on. */
export const trainedAsItCame = ({ trained, model, step, ownFrom }: RunState): TrainedId | null =>
  trained?.model === model && step === ownFrom ? trained.id : null

/** True while leaving the page would lose steps: of the run that is there, or of one that can be brought back. */
export const isAtStake = ({ phase, step, ownFrom, inFile, wiped }: RunState): boolean =>
  wiped !== null || ((hasModel(phase) || phase === 'opening') && step > Math.max(ownFrom, inFile))

/** The step of the newest state of the run that is kept whole, up to a step; `null` when there is none. */
export const stateBefore = ({ states }: RunState, step: number): number | null =>
  states.findLast((one) => one <= step) ?? null
