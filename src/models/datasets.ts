/** True for `[height, width, channels]` data, the only kind a convolutional network can read. */
export const isImage = (shape: readonly number[]): boolean => shape.length === 3
