/** Precision, recall, density and coverage: real and generated samples against balls that reach to the k-th neighbour. */
import { eachBlock, nearest, squaredDistance } from '../statistics/distances.ts'
import { noPause } from '../statistics/rows.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Share of a squared length by which a distance from a block may be wrong, with room to spare. */
const ERROR = 1e-5

/** How two sets of samples lie in each other's balls. */
export interface Neighbourhoods {
  /** Share of generated samples in the ball of a real one, 0 to 1. */
  readonly precision: number
  /** Share of real samples in the ball of a generated one, 0 to 1. */
  readonly recall: number
  /** Real balls around a generated sample, over k: about 1 for the real distribution, not bounded by 1. */
  readonly density: number
  /** Share of real balls that hold a generated sample, 0 to 1. */
  readonly coverage: number
}

/** Measures the distance of each row to its k-th nearest neighbour among the others, `[count]`. */
export async function radii(rows: Rows, k: number, pause: Pause = noPause): Promise<Float32Array> {
  const { distances } = await nearest(rows, rows, k, { self: true }, pause)
  return Float32Array.from({ length: rows.count }, (_, i) => distances[i * k + k - 1] as number)
}

/** Largest squared distance from the first row: none is further than twice its root from the mean. */
function squaredReach(rows: Rows): number {
  let reach = 0
  for (let i = 1; i < rows.count; i++) reach = Math.max(reach, squaredDistance(rows, 0, rows, i))
  return reach
}

const share = (flags: Uint8Array): number =>
  flags.reduce((sum, flag) => sum + flag, 0) / flags.length

/**
 * Compares N real samples X with M generated ones Y, in balls whose radii r reach to the k-th neighbour in their own set:
 *
 * - precision = mean_j 1[some i: |Y_j - X_i| <= r(X_i)], recall the same with X and Y swapped:
 *   Kynkäänniemi et al. 2019, eq. 1 and 2 (arXiv:1904.06991);
 * - density = 1/(kM) sum_j sum_i 1[|Y_j - X_i| <= r(X_i)], coverage = mean_i 1[some j: |Y_j - X_i| <= r(X_i)]:
 *   Naeem et al. 2020 (arXiv:2002.09797).
 *
 * `realRadii` are `radii(real, k)`, which need computing only once.
 */
export async function neighbourhoods(
  real: Rows,
  fake: Rows,
  { realRadii, k }: { readonly realRadii: Float32Array; readonly k: number },
  pause: Pause = noPause,
): Promise<Neighbourhoods> {
  const fakeRadii = await radii(fake, k, pause)
  const reach = squaredReach(real)
  // A copy of a real sample lies exactly on its neighbours' balls, and copies of one sample have balls of radius 0: where
  // a block's float error could decide, the exact distance does, rounded as the radii are.
  const within = (squared: number, j: number, i: number, radius: number): boolean => {
    const beyond = squared - radius * radius
    if (Math.abs(beyond) > ERROR * (squared + reach)) return beyond < 0
    return Math.fround(Math.sqrt(squaredDistance(fake, j, real, i))) <= radius
  }

  const precise = new Uint8Array(fake.count)
  const recalled = new Uint8Array(real.count)
  const covered = new Uint8Array(real.count)
  let held = 0
  const visit = (squared: Float32Array, first: number, rows: number): void => {
    let at = 0
    for (let j = first; j < first + rows; j++)
      for (let i = 0; i < real.count; i++, at++) {
        const distance = squared[at] as number
        if (within(distance, j, i, realRadii[i] as number)) {
          held++
          precise[j] = 1
          covered[i] = 1
        }
        if (within(distance, j, i, fakeRadii[j] as number)) recalled[i] = 1
      }
  }
  await eachBlock(fake, real, visit, pause)
  return {
    precision: share(precise),
    recall: share(recalled),
    density: held / (k * fake.count),
    coverage: share(covered),
  }
}
