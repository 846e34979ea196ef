/** What lies under a place of the plane. */
import { cellsOf, frontOf, isFolded, isWithin } from '../../render/plane/cells.ts'
import type { Cell, Point } from '../../render/plane/cells.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { CriticMap, LatentSheet, PlaneAnswer } from '../../worker/protocol/plane.ts'

export type Under =
  | { readonly kind: 'generated' | 'real'; readonly index: number; readonly at: Point }
  | { readonly kind: 'cell'; readonly cell: Cell; readonly isBack: boolean; readonly at: Point }
  | { readonly kind: 'place'; readonly at: Point }

/** What is shown, each `null` where it is not. */
export interface Shown {
  readonly real: Examples | null
  readonly generated: Examples | null
  readonly sheet: LatentSheet | null
}

const pointAt = ({ values }: Pick<Examples, 'values'>, index: number): Point => [
  values[2 * index] as number,
  values[2 * index + 1] as number,
]

/** The nearest of some points that is within reach. */
function nearest(examples: Examples | null, [x, y]: Point, reach: number): number | null {
  let found: number | null = null
  let best = reach
  for (let i = 0; i < (examples?.count ?? 0); i++) {
    const [left, up] = pointAt(examples as Examples, i)
    const distance = Math.hypot(left - x, up - y)
    if (distance >= best) continue
    best = distance
    found = i
  }
  return found
}

/** What is under a place: a point within reach, or the uppermost cell of the sheet, or the place alone. */
export function underPlace({ real, generated, sheet }: Shown, at: Point, reach: number): Under {
  const made = nearest(generated, at, reach)
  if (made !== null && generated)
    return { kind: 'generated', index: made, at: pointAt(generated, made) }
  const given = nearest(real, at, reach)
  if (given !== null && real) return { kind: 'real', index: given, at: pointAt(real, given) }
  const cells = sheet ? cellsOf(sheet) : []
  const cell = cells.findLast(({ corners }) => isWithin(at, corners))
  if (cell) return { kind: 'cell', cell, isBack: isFolded(cell, frontOf(cells)), at }
  return { kind: 'place', at }
}

/** D at a place, as the heat map has it; `null` where there is none, or beyond what it is of. */
export function criticUnder(map: CriticMap | null, [x, y]: Point): number | null {
  if (!map) return null
  const { box, cells, values } = map
  const column = Math.floor((cells * (x - box.left)) / box.side)
  const row = Math.floor((cells * (box.bottom + box.side - y)) / box.side)
  const isInside = column >= 0 && column < cells && row >= 0 && row < cells
  return isInside ? (values[row * cells + column] as number) : null
}

/** The latent vector of a point on the sheet of samples; `null` without one. */
export function vectorOf({ z }: PlaneAnswer, index: number, count: number): Float32Array | null {
  if (!z || count === 0) return null
  const size = z.length / count
  return Number.isInteger(size) ? z.subarray(index * size, (index + 1) * size) : null
}
