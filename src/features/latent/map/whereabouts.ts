/** Where on a map the classes lie, for those who cannot see it. */
import { clamp } from '../../../lib/numbers.ts'

const COLUMNS = ['Left', 'Middle', 'Right'] as const
const ROWS = ['bottom', 'middle', 'top'] as const

/** A ninth of the map. */
export type Zone = `${(typeof ROWS)[number]}${(typeof COLUMNS)[number]}`

export interface Whereabouts {
  readonly label: number
  readonly zone: Zone
}

const third = (share: number): number => clamp(Math.floor(3 * share), 0, 2)

/** The ninth of the map in which the middle of every class lies, by rising class; those without a code are left out. */
export function whereaboutsOf(
  places: Float32Array,
  labels: Uint8Array,
  classes: number,
): readonly Whereabouts[] {
  return Array.from({ length: classes }, (_, label) => label).flatMap((label) => {
    const rows = [...labels.keys()].filter((row) => labels[row] === label)
    if (rows.length === 0) return []
    const middle = (axis: 0 | 1): number =>
      rows.reduce((sum, row) => sum + (places[2 * row + axis] as number), 0) / rows.length
    const [column, row] = [COLUMNS[third(middle(0))], ROWS[third(middle(1))]]
    return [{ label, zone: `${row ?? 'middle'}${column ?? 'Middle'}` as const }]
  })
}
