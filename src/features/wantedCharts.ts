/** Which charts of a family a run has. */
import { holds } from '../models/spec.ts'
import type { DataKind } from '../i18n/messages.ts'
import type { ChartSpec, FamilySpec, Hyperparameters } from '../models/spec.ts'

/** The charts, curves and references whose conditions hold for such data; charts that are left without a curve are left out. */
export function wantedCharts(
  family: Pick<FamilySpec, 'charts'>,
  hyperparameters: Hyperparameters,
  kind: DataKind,
): ChartSpec[] {
  return family.charts
    .filter((chart) => holds(chart.when, hyperparameters))
    .map((chart) => ({
      ...chart,
      curves: chart.curves.filter((curve) => holds(curve.when, hyperparameters)),
      references: (chart.references ?? []).filter(
        ({ when, ofImages }) =>
          holds(when, hyperparameters) && (kind !== 'points' || ofImages !== true),
      ),
    }))
    .filter((chart) => chart.curves.length > 0)
}
