/** The one error that data on their way can cause. */

const BUILT_ANEW =
  'Reload the page; if that does not help, run "npm start" again, which builds the data.'

/**
 * Data that cannot be had. `dataMissing`: a file could not be fetched. `dataDamaged`: it came, but is not what the
 * manifest lists. `ownMissing`: the reader's own data are not on this device. The message names the file, what happened and the way out.
 */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly code: 'dataMissing' | 'dataDamaged' | 'ownMissing'

  constructor(
    code: DataError['code'],
    file: string,
    what: string,
    { wayOut = BUILT_ANEW, ...options }: ErrorOptions & { readonly wayOut?: string } = {},
  ) {
    super(`${file} ${what}. ${wayOut}`, options)
    this.code = code
  }
}
