/** A whole run, as it is kept in a file or in the browser. */
import type { Glance, Report } from '../metrics/report/measures.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Exhibits } from '../worker/protocol/measures.ts'
import type { SampleView, Sheet } from '../worker/protocol/run.ts'

/** What the model showed at one step. */
export interface Moment {
  readonly step: number
  readonly sheet: Sheet
}

/** Curves, thinned: of the rows offered so far every `stride`-th one is held. */
export interface CurvesSnapshot {
  readonly stride: number
  readonly offered: number
  /** Rising. */
  readonly steps: Uint32Array<ArrayBuffer>
  /** One value for each step, by term; NaN leaves a gap. */
  readonly columns: ReadonlyMap<string, Float32Array<ArrayBuffer>>
  /** The newest step, which may not be held, and its values; `null` before the first. */
  readonly latestStep: number | null
  readonly latest: ReadonlyMap<string, number>
}

/** Moments to look back at, thinned likewise; rising steps. The newest need not be one of the kept. */
export interface ReplaySnapshot {
  readonly stride: number
  readonly offered: number
  readonly kept: readonly Moment[]
  readonly latest: Moment | null
}

/** What was measured, by rising step, and the verdict in force. */
export interface DiagnosisSnapshot {
  readonly glances: readonly Glance[]
  readonly reports: readonly Report[]
  /** Pictures of the newest report. */
  readonly exhibits: Exhibits | null
  readonly verdict: Verdict | null
}

/** How far a run is. */
export interface RunProgress {
  readonly step: number
  readonly epoch: number
  /** Training examples used. */
  readonly images: number
  /** Seconds spent training. */
  readonly seconds: number
}

/** Terms on the held-out test set. */
export interface MeasuredTerms {
  readonly step: number
  readonly terms: Readonly<Record<string, number>>
}

export interface RunRecord {
  /** What the reader calls it; empty when it has no name. */
  readonly name: string
  /** Milliseconds since 1970; 0 when nobody knows. */
  readonly savedAt: number
  /** The experiment in force. */
  readonly experiment: Experiment
  /** What the controls show: with the settings that wait for a restart. */
  readonly edited: Experiment
  /**
   * Networks, optimisers, place in the data, random state and the diagnostician's memory: a safetensors file as the lab
   * gives it, from which a run starts.
   */
  readonly checkpoint: ArrayBuffer
  /** Where the checkpoint stands. */
  readonly progress: RunProgress
  /** The step from which on the run is the reader's own: that of a trained model as it was opened. */
  readonly ownFrom: number
  readonly view: SampleView
  readonly measured: MeasuredTerms | null
  readonly curves: CurvesSnapshot
  readonly replay: ReplaySnapshot
  readonly diagnosis: DiagnosisSnapshot
}

export const NO_CURVES: CurvesSnapshot = {
  stride: 1,
  offered: 0,
  steps: new Uint32Array(0),
  columns: new Map(),
  latestStep: null,
  latest: new Map(),
}

export const NO_REPLAY: ReplaySnapshot = { stride: 1, offered: 0, kept: [], latest: null }

export const NO_DIAGNOSIS: DiagnosisSnapshot = {
  glances: [],
  reports: [],
  exhibits: null,
  verdict: null,
}
