/** Shapes and strides of tensors, as the kernels take them: few axes, outermost first, strides in bytes. */

/** Bytes from entry to entry along each axis of a contiguous float tensor. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length)
  let step = 4
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step
    step *= shape[axis] as number
  }
  return strides
}

/** Strides of x seen in a shape that it broadcasts to: 0 where it is repeated. */
export function broadcastStrides(shape: readonly number[], to: readonly number[]): number[] {
  const own = stridesOf(shape)
  const missing = to.length - shape.length
  return to.map((size, axis) => {
    const inner = axis - missing
    return inner < 0 || (shape[inner] === 1 && size !== 1) ? 0 : (own[inner] as number)
  })
}

/** One loop nest over two strided places. */
export interface Nest {
  readonly sizes: readonly number[]
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/**
 * Joins axes over which both places move evenly and drops axes of size 1, then fills up to `rank` axes with outer ones
 * of size 1. `null` when more axes are left.
 */
export function collapse(
  sizes: readonly number[],
  first: readonly number[],
  second: readonly number[],
  rank: number,
): Nest | null {
  const nest = { sizes: [] as number[], first: [] as number[], second: [] as number[] }
  sizes.forEach((size, axis) => {
    if (size === 1) return
    const [a, b] = [first[axis] as number, second[axis] as number]
    const last = nest.sizes.length - 1
    if (last >= 0 && nest.first[last] === a * size && nest.second[last] === b * size) {
      nest.sizes[last] = (nest.sizes[last] as number) * size
      nest.first[last] = a
      nest.second[last] = b
    } else {
      nest.sizes.push(size)
      nest.first.push(a)
      nest.second.push(b)
    }
  })
  if (nest.sizes.length > rank) return null
  const missing = rank - nest.sizes.length
  const fill = (value: number, list: number[]): number[] => [
    ...new Array<number>(missing).fill(value),
    ...list,
  ]
  return { sizes: fill(1, nest.sizes), first: fill(0, nest.first), second: fill(0, nest.second) }
}

/** The product of a part of a shape. */
export const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1)
