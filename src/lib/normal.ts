/** The standard normal distribution N(0, 1): its cumulative distribution Φ and the inverse of it. */

// Coefficients of AS 241, highest power first.
const CENTRE = {
  above: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
}
const SHOULDER = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
}
const TAIL = {
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
    0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
    6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
    0.59983220655588793769, 1,
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
