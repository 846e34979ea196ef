/** What can be wrong with a run file. */
import type { ArchiveFault } from '../lib/archiveHeader.ts'
import type { ExperimentFault } from '../models/upgrade.ts'

/** One sentence each, in the catalogues under `runFile.fault.<code>`. */
export type RunFileFault =
  | ArchiveFault
  | ExperimentFault['code']
  | 'notRun' // a safetensors file that holds no run
  | 'newerFormat'
  | 'notFinite' // a weight is NaN or infinite
  | 'otherNetworks' // its tensors are not those of its experiment

/** Thrown for bytes that are no sound run file. The screen turns `code` into a sentence; `detail` names the place. */
export class RunFileError extends Error {
  readonly code: RunFileFault
  readonly detail: string

  constructor(code: RunFileFault, detail = '') {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail
  }
}
