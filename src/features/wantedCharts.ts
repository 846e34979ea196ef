/** Which charts of a family a run has. */
import { holds } from '../models/spec.ts'
import type { DataKind } from '../i18n/messages.ts'
import type { Report } from '../metrics/report/measures.ts'
import type { ChartSpec, FamilySpec, Hyperparameters, ReferenceSpec } from '../models/spec.ts'

/** A reference whose value is known, and whether it was measured of the run's data. */
export interface KnownReference extends ReferenceSpec {
  readonly value: number
  readonly isMeasured: boolean
}

export interface WantedChart extends ChartSpec {
  readonly references: readonly KnownReference[]
}

/** What full measurements tell of the data, by the id of the reference. */
function measuredIn(reports: readonly Pick<Report, 'text'>[]): Readonly<Record<string, number>> {
  const text = reports.findLast((report) => report.text !== null)?.text
  return text ? { bigram: text.bigram.all, wittenBell: text.wittenBell.all } : {}
}

/**
 * The charts, curves and references whose conditions hold for such data; charts that are left without a curve are left out, and so
 * are references that none of the run's full measurements has told yet.
 */
export function wantedCharts(
  family: Pick<FamilySpec, 'charts'>,
  hyperparameters: Hyperparameters,
  kind: DataKind,
  reports: readonly Pick<Report, 'text'>[] = [],
): WantedChart[] {
  const measured = measuredIn(reports)
  return family.charts
    .filter((chart) => holds(chart.when, hyperparameters))
    .map((chart) => ({
      ...chart,
      curves: chart.curves.filter((curve) => holds(curve.when, hyperparameters)),
      references: (chart.references ?? [])
        .filter(
          ({ when, ofImages }) =>
            holds(when, hyperparameters) && (kind !== 'points' || ofImages !== true),
        )
        .flatMap((reference): KnownReference[] => {
          const isMeasured = reference.value === 'measured'
          const value = reference.value === 'measured' ? measured[reference.id] : reference.value
          return value === undefined ? [] : [{ ...reference, value, isMeasured }]
        }),
    }))
    .filter((chart) => chart.curves.length > 0)
}
