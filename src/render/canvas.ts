/** Sizes of canvases in whole device pixels. */

/** What a painter draws on: a canvas of the page, or one without a page. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/**
 * The largest whole number of device pixels per picture element at which `width` x `height` elements fit into a space
 * of `room` CSS pixels; at least 1, so that a picture which does not fit is still drawn.
 */
export function wholeScale(
  picture: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  pixelRatio: number,
): number {
  const scale = Math.min(
    (room.width * pixelRatio) / picture.width,
    (room.height * pixelRatio) / picture.height,
  )
  // A hundredth of slack: 448 / 1.1 * 1.1 is not 448 in floating point.
  return Math.max(1, Math.floor(scale + 0.01))
}
