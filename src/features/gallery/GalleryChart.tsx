/** The curves of all runs over each other, and a measure of each as a dot. */
import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { measureNamed } from '../../metrics/report/measures.ts'
import { Telemetry } from '../../state/telemetry.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { commonCourses, pointsOf } from '../commonCourses.ts'
import { nameOf, valueOf } from '../measureWords.ts'
import { OverlayChart } from '../OverlayChart.tsx'
import { Dots } from './Dots.tsx'
import classes from './gallery.module.css'
import { finalOf, sharedMeasures } from './sorting.ts'
import type { Course } from '../commonCourses.ts'
import type { Handed } from './readRuns.ts'

interface Props {
  readonly runs: readonly Handed[]
  /** The one that stands out; `null` for none. */
  readonly chosen: number | null
  readonly choose: (id: number | null) => void
}

/** The curves that any of the runs has. */
function coursesOf(runs: readonly Handed[]): readonly Course[] {
  const found = new Map<string, Course>()
  for (const { record } of runs)
    for (const course of commonCourses(record.experiment, record.experiment, true))
      found.set(`${course.chart}.${course.term}`, course)
  return [...found.values()]
}

const telemetryOf = ({ record }: Handed): Telemetry => {
  const telemetry = new Telemetry()
  telemetry.restore(record.curves)
  return telemetry
}

const MOST_STRIPS = 2

export function GalleryChart({ runs, chosen, choose }: Props) {
  const messages = useMessages()
  const { t } = messages
  const courses = useMemo(() => coursesOf(runs), [runs])
  const [at, setAt] = useState(0)
  const course = courses[at] ?? courses[0]
  const curves = useMemo(
    () =>
      course
        ? runs
            .map((run) => ({ run, points: pointsOf(telemetryOf(run), course.term, Infinity) }))
            .filter(({ points }) => points.length > 0)
        : [],
    [runs, course],
  )
  const lines = useMemo(
    () =>
      curves.map(({ run, points }) => ({
        name: run.name,
        points,
        look: run.id,
        isFaint: chosen !== run.id,
      })),
    [curves, chosen],
  )
  const strips = useMemo(() => sharedMeasures(runs).slice(0, MOST_STRIPS), [runs])
  const extractor = runs.flatMap(({ record }) => record.diagnosis.reports.at(-1) ?? [])[0]?.samples
    .extractor
  return (
    <section className={classes.chart} aria-label={t('gallery.chart')}>
      {course && (
        <>
          <div className={classes.head}>
            <ChoiceField
              label={t('tries.curve')}
              value={String(at)}
              options={courses.map(({ chart, term }, index) => ({
                value: String(index),
                label: t('overlay.pair', { name: t(`chart.${chart}`), value: t(`term.${term}`) }),
                help: null,
              }))}
              onChange={(value) => setAt(Number(value))}
            />
          </div>
          <OverlayChart
            title={t(`term.${course.term}`)}
            unit={t(`axis.${course.axis}`)}
            file={`class-${course.term}`}
            lines={lines}
            isShare={course.axis === 'share'}
            height={200}
            hasLegend={false}
          />
        </>
      )}
      {extractor &&
        strips.map((name) => (
          <Dots
            key={name}
            title={`${nameOf(name, extractor, messages)} (${t(`gallery.better.${measureNamed(name).better}`)})`}
            dots={runs.flatMap((run) => {
              const value = finalOf(run, name)
              return value === null ? [] : [{ id: run.id, name: run.name, value }]
            })}
            write={(value) => valueOf(name, value, messages)}
            chosen={chosen}
            choose={choose}
          />
        ))}
    </section>
  )
}
