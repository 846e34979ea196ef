/** Browsers that make no videos. Apart from what makes them, which is large and loaded when it is needed. */

/** False in browsers without WebCodecs, and on pages that did not come over a secure connection. */
export const mayEncodeVideo = (): boolean => 'VideoEncoder' in globalThis

/** This browser encodes none of the formats that are known here. */
export class NoVideoError extends Error {
  override readonly name = 'NoVideoError'
}
