import type { DataForm } from './spec.ts'

/** True for `[height, width, channels]` data, the only kind a convolutional network can read. */
export const isImage = (shape: readonly number[]): boolean => shape.length === 3

/** Pixels along a side of square images; `null` of what is no image. */
export const sideOf = ({ kind, shape }: Pick<DataForm, 'kind' | 'shape'>): number | null =>
  kind === 'image' ? (shape[0] ?? null) : null
