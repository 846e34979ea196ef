/**
 * Floats of 16 bits, IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. The largest is 65504, the smallest
 * normal one 2^-14, the smallest of all 2^-24.
 */

/** The largest finite value. */
export const LARGEST_FLOAT16 = 65504

const INFINITE = 0x7c00
const NOT_A_NUMBER = 0x7e00
const SMALLEST_NORMAL = 2 ** -14
const UNIT = 2 ** -24
/** Doubles from here on are whole, so that adding it rounds to a whole number, ties to even. */
const WHOLE_FROM = 2 ** 52

/** The bits of a float32 as those of the nearest float16, ties to even. */
function narrowed(value: number, bits: number): number {
  const sign = (bits >>> 16) & 0x8000
  const size = Math.abs(value)
  if (Number.isNaN(size)) return sign | NOT_A_NUMBER
  if (size < SMALLEST_NORMAL) return sign | (size / UNIT + WHOLE_FROM - WHOLE_FROM)
  // The exponent's bias goes from 127 to 15; a carry out of the fraction rightly goes into the exponent.
  const rebiased = (bits & 0x7fffffff) - (112 << 23)
  return sign | Math.min(INFINITE, (rebiased + 0xfff + ((rebiased >>> 13) & 1)) >>> 13)
}

/** Rounds to float16, ties to even; beyond {@link LARGEST_FLOAT16} to infinity. Gives the bits. */
export function toFloat16(values: Float32Array): Uint16Array<ArrayBuffer> {
  const own = values.slice()
  const bits = new Uint32Array(own.buffer)
  return Uint16Array.from(own, (value, i) => narrowed(value, bits[i] as number))
}

function widened(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >>> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * UNIT
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** The values of float16 bits, exactly. */
export const fromFloat16 = (bits: Uint16Array): Float32Array<ArrayBuffer> =>
  Float32Array.from(bits, widened)
