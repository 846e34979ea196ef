/** Strips below sliders: what a dimension does over its range while the others stay where they are. */
import { clamp } from '../../../lib/numbers.ts'
import { REACH } from '../geometry.ts'
import type { Axis } from '../geometry.ts'

/** Pictures in a strip: at -3, -2, ..., 3 standard deviations from the mean. */
export const STRIP_PICTURES = 7
/** Points of a curve in the plane. */
export const CURVE_POINTS = 25

/** Width of a slider's handle in CSS pixels: its middle runs over the slider's width less this. */
const HANDLE = 16
const IMAGE_SIDE = 28

/** Where picture `step` of `steps` stands, in standard deviations from the mean: evenly from -3 to 3. */
export const stripPosition = (step: number, steps: number): number =>
  REACH * ((2 * step) / (steps - 1) - 1)

/**
 * The vectors of the strips of some dimensions, `[dimensions * steps, latentDim]`: each dimension in turn runs over its
 * range, and the others stay as in `z`.
 */
export function stripVectors(
  z: readonly number[],
  dimensions: readonly number[],
  axes: readonly Axis[],
  steps: number,
): Float32Array<ArrayBuffer> {
  const vectors = new Float32Array(dimensions.length * steps * z.length)
  dimensions.forEach((dimension, row) => {
    const { mean, std } = axes[dimension] as Axis
    for (let step = 0; step < steps; step++) {
      const at = (row * steps + step) * z.length
      vectors.set(z, at)
      vectors[at + dimension] = mean + std * stripPosition(step, steps)
    }
  })
  return vectors
}

/** How a strip is drawn, and the slider above it, in a column of this width in CSS pixels. */
export interface StripLayout {
  /** Device pixels per image pixel. */
  readonly scale: number
  /** Black image pixels between two pictures. */
  readonly gap: number
  /** Size in device pixels. */
  readonly width: number
  readonly height: number
  /** CSS pixels from the column's ends to the slider's, so that each picture stands below its place on it. */
  readonly inset: number
}

/** Lays the pictures side by side, as large as the column holds them. */
export function stripLayout(column: number, pixelRatio: number): StripLayout {
  const room = column * pixelRatio
  const scale = Math.max(1, Math.floor(room / (STRIP_PICTURES * IMAGE_SIDE) + 1e-6))
  const between = (room / scale - STRIP_PICTURES * IMAGE_SIDE) / (STRIP_PICTURES - 1)
  const gap = Math.max(0, Math.floor(between + 1e-6))
  const width = (STRIP_PICTURES * IMAGE_SIDE + (STRIP_PICTURES - 1) * gap) * scale
  const beside = (room - width) / 2 + (IMAGE_SIDE * scale) / 2
  return {
    scale,
    gap,
    width,
    height: IMAGE_SIDE * scale,
    inset: Math.max(0, beside / pixelRatio - HANDLE / 2),
  }
}

/** The picture at a share (0 to 1) of a strip's width. */
export const pictureAt = (share: number): number =>
  clamp(Math.floor(share * STRIP_PICTURES), 0, STRIP_PICTURES - 1)
