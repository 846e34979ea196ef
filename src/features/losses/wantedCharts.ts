/** Which charts of a family a run has. */
import { holds } from '../../models/spec.ts'
import type { ChartSpec, FamilySpec, Hyperparameters } from '../../models/spec.ts'

/** The charts, curves and references whose conditions hold; charts that are left without a curve are left out. */
export function wantedCharts(
  family: Pick<FamilySpec, 'charts'>,
  hyperparameters: Hyperparameters,
): ChartSpec[] {
  return family.charts
    .filter((chart) => holds(chart.when, hyperparameters))
    .map((chart) => ({
      ...chart,
      curves: chart.curves.filter((curve) => holds(curve.when, hyperparameters)),
      references: (chart.references ?? []).filter(({ when }) => holds(when, hyperparameters)),
    }))
    .filter((chart) => chart.curves.length > 0)
}
