/** The one error that data on their way can cause. */

/**
 * Data that cannot be had. `dataMissing`: a file could not be fetched. `dataDamaged`: it came, but is not what the
 * manifest lists. The message names the file, what happened and the way out.
 */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly code: 'dataMissing' | 'dataDamaged'

  constructor(code: DataError['code'], file: string, what: string, options?: ErrorOptions) {
    super(
      `${file} ${what}. Reload the page; if that does not help, run "npm start" again, which builds the data.`,
      options,
    )
    this.code = code
  }
}
