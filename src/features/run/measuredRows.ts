/** The terms of a measurement with what their charts know of them. */
import type { ChartSpec, FamilySpec, Tone } from '../../models/spec.ts'

export interface MeasuredRow {
  readonly term: string
  readonly tone: Tone
  /** `null` for a term that no chart shows. */
  readonly axis: ChartSpec['axis'] | null
  readonly value: number
}

/** One row per term, in the order of the family's charts. */
export function measuredRows(
  family: FamilySpec,
  terms: Readonly<Record<string, number>>,
): readonly MeasuredRow[] {
  const known = new Map(
    family.charts.flatMap(({ axis, curves }) =>
      curves.map(({ term, tone }) => [term, { axis, tone }] as const),
    ),
  )
  const order = [...known.keys()]
  const place = (term: string): number => (known.has(term) ? order.indexOf(term) : order.length)
  return Object.entries(terms)
    .map(([term, value]) => {
      const { axis = null, tone = 'neutral' } = known.get(term) ?? {}
      return { term, tone, axis, value } as const
    })
    .toSorted((a, b) => place(a.term) - place(b.term))
}
