/** What can go wrong, as it is told. */

export type FailureCode =
  | 'notFinite' // a loss became NaN or infinite; the last good state is kept
  | 'backendLost' // the GPU device went away, or the backend threw
  | 'outOfMemory' // the browser gave no more memory
  | 'noBackend' // not one backend passed its self-test
  | 'dataMissing' // a data file could not be fetched
  | 'ownMissing' // data that the reader brought are not on this device any more
  | 'dataDamaged' // a data file's checksum is wrong
  | 'badExperiment' // the experiment does not fit its schema
  | 'noRun' // a question about a run that is not there
  | 'badCheckpoint' // not a checkpoint, or of another network
  | 'internal'

/** Something that went wrong. The screen turns `code` into a sentence with a way out; `detail` names the place. */
export interface Failure {
  readonly code: FailureCode
  readonly detail: string
  /** For `notFinite`: the step at which it showed. */
  readonly step?: number
  /** The step of the state that was kept, from which the run can go on. */
  readonly keptStep?: number
}

/** A request that was cancelled by who asked: no failure, and no news. */
export interface Aborted {
  readonly code: 'aborted'
  readonly detail: string
}
