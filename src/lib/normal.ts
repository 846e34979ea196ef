/** The standard normal distribution N(0, 1): its cumulative distribution Φ and the inverse of it. */

// Coefficients of AS 241, highest power first.
const CENTRE = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
}
const SHOULDER = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
}
const TAIL = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
}

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

const ratio = (of: { readonly above: number[]; readonly below: number[] }, x: number): number =>
  horner(of.above, x) / horner(of.below, x)

/**
 * Φ⁻¹(p): the z below which a share `p` of N(0, 1) lies; -Infinity at 0, Infinity at 1.
 * Wichura 1988, "Algorithm AS 241", Applied Statistics 37(3), routine PPND16: relative error about 1e-16.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  return Math.sign(q) * (r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(TAIL, r - 5))
}

// Coefficients of Hart's approximation, highest power first.
const HART = {
  above: [
    0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
    221.213596169931, 220.206867912376,
  ],
  below: [
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
    637.333633378831, 793.826512519948, 440.413735824752,
  ],
}

/**
 * Φ(z): the share of N(0, 1) below `z`. Hart 1968 as given by West 2005, "Better approximations to cumulative normal
 * functions", Wilmott: absolute error below 1e-14 for |z| < 7; beyond that the share is less than 1e-12 and taken as 0.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z)
  const upper = x < 7 ? Math.exp((-x * x) / 2) * ratio(HART, x) : 0
  return z > 0 ? 1 - upper : upper
}
