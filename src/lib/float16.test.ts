import { describe, expect, it } from 'vitest'
import { fromFloat16, LARGEST_FLOAT16, toFloat16 } from './float16.ts'

const bitsOf = (value: number): number => toFloat16(Float32Array.of(value))[0] as number
const valueOf = (bits: number): number => fromFloat16(Uint16Array.of(bits))[0] as number

const KNOWN: readonly (readonly [value: number, bits: number])[] = [
  [0, 0x0000],
  [-0, 0x8000],
  [1, 0x3c00],
  [-2, 0xc000],
  [0.5, 0x3800],
  [1 + 2 ** -10, 0x3c01],
  [LARGEST_FLOAT16, 0x7bff],
  [-LARGEST_FLOAT16, 0xfbff],
  [2 ** -14, 0x0400],
  [2 ** -14 - 2 ** -24, 0x03ff],
  [2 ** -24, 0x0001],
  [-(2 ** -24), 0x8001],
  [Number.POSITIVE_INFINITY, 0x7c00],
  [Number.NEGATIVE_INFINITY, 0xfc00],
]

describe('a float16', () => {
  it.each(KNOWN)('of %d has the bits that IEEE 754 gives it, and is read back', (value, bits) => {
    expect(bitsOf(value)).toBe(bits)
    expect(valueOf(bits)).toBe(value)
  })

  it.each([
    ['a third, down', 1 / 3, 0x3555],
    ['a tie after an even one, down', 1 + 2 ** -11, 0x3c00],
    ['a tie after an odd one, up', 1 + 3 * 2 ** -11, 0x3c02],
    ['just above a tie, up', 1 + 2 ** -11 + 2 ** -20, 0x3c01],
    ['into the next power of two', 2 - 2 ** -12, 0x4000],
    ['half of the smallest, to zero', 2 ** -25, 0x0000],
    ['a little more than that, to the smallest', 1.01 * 2 ** -25, 0x0001],
    ['three halves of the smallest, to the even one', 3 * 2 ** -25, 0x0002],
    ['from below the normal ones into them', 2 ** -14 - 2 ** -26, 0x0400],
    ['what is nearer to the largest than to 65536', 65519, 0x7bff],
    ['the tie with 65536, to infinity', 65520, 0x7c00],
    ['the largest float32, to infinity', -3.4e38, 0xfc00],
    ['the smallest float32, to zero', -(2 ** -149), 0x8000],
  ])('rounds %s', (_what, value, bits) => {
    expect(bitsOf(value)).toBe(bits)
  })

  it('keeps what is not a number', () => {
    expect(valueOf(bitsOf(Number.NaN))).toBeNaN()
  })

  it('is the same after a round trip, for each of the 65,536', () => {
    const all = Uint16Array.from({ length: 65_536 }, (_, bits) => bits)
    const numbers = all.filter((bits) => (bits & 0x7fff) <= 0x7c00)
    expect(toFloat16(fromFloat16(numbers))).toEqual(numbers)
  })

  it('reads a view that begins within its buffer', () => {
    expect(toFloat16(Float32Array.of(7, 1, -2).subarray(1))).toEqual(Uint16Array.of(0x3c00, 0xc000))
  })
})
