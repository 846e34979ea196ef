import type { RunFileFault } from '../runs/fault.ts'

/** Why a file cannot be opened. One sentence each, in the catalogues under `runFile.fault.<code>`. */
export type FileFault =
  | RunFileFault
  | 'tooLarge'
  | 'unreadable' // the browser could not read it
  | 'dataMissing' // the data that it was trained on could not be fetched
  | 'noCode' // the part of the page that reads files did not arrive

/** A file to be downloaded. */
export interface RunFile {
  readonly name: string
  readonly blob: Blob
}
