/** Thrown where there is no memory left for what is to be computed. */
export class OutOfMemoryError extends Error {
  /** @param bytes that were asked for, where it is known. */
  constructor(bytes?: number) {
    super(`out of memory${bytes === undefined ? '' : `: ${bytes} bytes could not be had`}`)
    this.name = 'OutOfMemoryError'
  }
}
