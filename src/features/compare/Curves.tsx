/** The curves of both runs over each other, up to the step where both are. */
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { SIDES } from '../../state/comparison.ts'
import { OverlayChart } from '../OverlayChart.tsx'
import { useShowsAll } from '../useView.ts'
import classes from './compare.module.css'
import { commonCourses, pointsOf } from '../commonCourses.ts'
import { useCompared, useComparison, useExperiments, useRuns } from './useComparison.ts'
import type { CoursePoint } from '../../render/course.ts'
import type { Glance } from '../../metrics/report/measures.ts'
import type { NamedLine } from '../OverlayChart.tsx'

/** What the light panels saw, of both; what no panel of either saw is left out. */
const SEEN = ['recognised', 'diversity'] as const

const glancesUpTo = (
  glances: readonly Glance[],
  measure: (typeof SEEN)[number],
  until: number,
): CoursePoint[] =>
  glances.flatMap(({ step, [measure]: value }) =>
    value !== null && step <= until ? [{ step, value }] : [],
  )

export function Curves() {
  const { t } = useMessages()
  const { labs } = useComparison()
  const step = useCompared((state) => state.step)
  const edited = useExperiments()
  const inForce = useRuns((run) => run.experiment)
  const showsAll = useShowsAll()
  const [a, b] = [inForce.a ?? edited.a, inForce.b ?? edited.b]
  const courses = useMemo(() => commonCourses(a, b, showsAll), [a, b, showsAll])
  const linesOf = (read: (side: (typeof SIDES)[number]) => CoursePoint[]): NamedLine[] =>
    SIDES.map((side, look) => ({ name: t(`compare.${side}`), look, points: read(side) })).filter(
      ({ points }) => points.length > 0,
    )
  const drawn = useMemo(
    () =>
      courses.map((course) => ({
        course,
        lines: linesOf((side) => pointsOf(labs[side].telemetry, course.term, step)),
      })),
    // The curves grow with the step.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [courses, labs, step, t],
  )
  const seen = useMemo(
    () =>
      SEEN.map((measure) => ({
        measure,
        lines: linesOf((side) => glancesUpTo(labs[side].diagnosis.glances, measure, step)),
      })).filter(({ lines }) => lines.length > 0),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [labs, step, t],
  )
  return (
    <section className={classes.curves} aria-label={t('compare.curves')}>
      {drawn.map(({ course: { chart, axis, term }, lines }) => (
        <OverlayChart
          key={`${chart}.${term}`}
          title={t(`term.${term}`)}
          unit={`${t(`chart.${chart}`)} · ${t(`axis.${axis}`)}`}
          file={`compare-${term}`}
          lines={lines}
          isShare={axis === 'share'}
        />
      ))}
      {seen.map(({ measure, lines }) => (
        <OverlayChart
          key={measure}
          title={t(`measure.${measure}.label`)}
          unit={t('compare.glances')}
          file={`compare-${measure}`}
          lines={lines}
          isShare={measure === 'recognised'}
        />
      ))}
    </section>
  )
}
