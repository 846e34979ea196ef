/**
 * What the cloud that an encoder answers with becomes in the plane: of examples x the mean and covariance of decoder(z), z
 * from q(z|x), over draws that stay the same.
 */
import { Rng } from '../../lib/rng.ts'
import { rowsOf } from '../../metrics/statistics/rows.ts'
import type { Pause } from '../../metrics/statistics/rows.ts'
import type { Model } from '../model.ts'
import type { Classed } from './critic.ts'

/** Draws from each cloud. */
const DRAWS = 32
const SEED = 1

/** `[count, 2]`, and the entries xx, xy, yy of each covariance, `[count, 3]`. */
export interface Clouds {
  readonly means: Float32Array<ArrayBuffer>
  readonly covariances: Float32Array<ArrayBuffer>
}

/** Covariances of points, `[draws, 2]`, about their mean. */
function momentsOf(points: Float32Array): readonly number[] {
  const count = points.length / 2
  const sums = [0, 0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const [x, y] = [points[2 * i] as number, points[2 * i + 1] as number]
    ;[x, y, x * x, x * y, y * y].forEach((term, k) => (sums[k]! += term / count))
  }
  const [x = 0, y = 0, xx = 0, xy = 0, yy = 0] = sums
  return [x, y, xx - x * x, xy - x * y, yy - y * y]
}

/** `null` of a family that encodes to points, or not at all. */
export async function decodedClouds(
  model: Model,
  { x, labels }: Classed,
  pause: Pause,
): Promise<Clouds | null> {
  const encoded = await model.encode(x, pause)
  if (!encoded?.logVar) return null
  const { mu, logVar } = encoded
  const eps = new Rng(SEED).normals(DRAWS * mu.size)
  const z = new Float32Array(x.count * DRAWS * mu.size)
  for (let i = 0; i < z.length; i++) {
    const at = Math.floor(i / (DRAWS * mu.size)) * mu.size + (i % mu.size)
    z[i] =
      (mu.values[at] as number) +
      Math.exp((logVar.values[at] as number) / 2) * (eps[i % eps.length] as number)
  }
  const classes = Uint8Array.from({ length: x.count * DRAWS }, (_, i) => {
    return labels[Math.floor(i / DRAWS)] ?? 0
  })
  const decoded = await model.decode(rowsOf(z, mu.size), classes, { pause })
  const means = new Float32Array(2 * x.count)
  const covariances = new Float32Array(3 * x.count)
  for (let i = 0; i < x.count; i++) {
    const [meanX = 0, meanY = 0, ...covariance] = momentsOf(
      decoded.values.subarray(2 * DRAWS * i, 2 * DRAWS * (i + 1)),
    )
    means.set([meanX, meanY], 2 * i)
    covariances.set(covariance, 3 * i)
  }
  return { means, covariances }
}
