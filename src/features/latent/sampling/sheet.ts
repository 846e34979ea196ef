/** What is asked for in a sheet of samples, and what lies where in it. */
import { toSquare } from '../../../render/planeSquare.ts'
import type { SquareOptions } from '../../../render/planeSquare.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { LatentSource } from '../../../worker/protocol/latent.ts'
import type { Space } from '../space.ts'

/** Four for each of ten classes. */
export const IMAGES = 40
/** Enough for the outline of a distribution. */
export const POINTS = 500

const SOURCES: readonly LatentSource[] = ['prior', 'gaussian', 'mixture']

/** What vectors can be drawn from: without an encoder there are no codes to fit. */
export const sourcesOf = ({ hasEncoder }: Space): readonly LatentSource[] =>
  hasEncoder ? SOURCES : ['prior']

/** Every class in turn; `null` for a model that is not told the class. */
export const labelsOf = ({ classes }: Space, count: number): Uint8Array<ArrayBuffer> | null =>
  classes === 0 ? null : Uint8Array.from({ length: count }, (_, i) => i % classes)

/** The class that is hardest to get, and how often it is drawn when asked for; `null` when none was asked for. */
export function hardestOf(
  perClass: readonly (number | null)[],
): { readonly label: number; readonly share: number } | null {
  const asked = perClass.flatMap((share, label) => (share === null ? [] : [{ label, share }]))
  return asked.toSorted((a, b) => a.share - b.share)[0] ?? null
}

/** The point drawn nearest to a place on a square, in device pixels; -1 among none. */
export function nearestPoint(
  { values, count }: Examples,
  [left, top]: readonly [left: number, top: number],
  square: SquareOptions,
): number {
  let best = -1
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const [across, down] = toSquare(values[2 * i] ?? 0, values[2 * i + 1] ?? 0, square)
    const distance = Math.hypot(across - left, down - top)
    if (distance < nearest) [best, nearest] = [i, distance]
  }
  return best
}
