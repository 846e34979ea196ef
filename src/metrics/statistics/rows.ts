/** Vectors of one length, one after the other: images as pixels, or what the judge makes of them. */
export interface Rows {
  readonly count: number
  /** Numbers in a row. */
  readonly size: number
  /** `[count, size]` */
  readonly values: Float32Array
}

/** Rows with the class of each. */
export interface Labelled {
  readonly raw: Rows
  readonly labels: Uint8Array
}

/** Gives a way out of a long computation: awaited now and then, and throws to end it. */
export type Pause = () => Promise<void>

export const noPause: Pause = async () => {}

/** Reads flat values as rows of `size`. */
export const rowsOf = (values: Float32Array, size: number): Rows => ({
  count: values.length / size,
  size,
  values,
})

/** The rows [first, first + count), without a copy. */
export const slice = ({ size, values }: Rows, first: number, count: number): Rows => ({
  count,
  size,
  values: values.subarray(first * size, (first + count) * size),
})

/** The rows at these places, copied. */
export function pick({ size, values }: Rows, places: ArrayLike<number>): Rows {
  const out = new Float32Array(places.length * size)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    out.set(values.subarray(place * size, (place + 1) * size), i * size)
  }
  return { count: places.length, size, values: out }
}

/** The first rows, at most `most`, without a copy. */
export const first = (rows: Rows, most: number): Rows => slice(rows, 0, Math.min(most, rows.count))
