/** How the most telling measures went over the run, each over the band in which real data would lie. */
import { memo, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { MEASURES } from '../../metrics/measures/catalog.ts'
import { measureOf } from '../../metrics/report/measures.ts'
import { eyesInWords } from '../eyesInWords.ts'
import { CourseChart } from './CourseChart.tsx'
import { courseInWords, measureAxis, pointsOf, stepsOf } from './courses.ts'
import { Section } from './Section.tsx'
import { floorOf, nameOf, valueOf } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Measure } from '../../metrics/measures/measure.ts'
import type { Report } from '../../metrics/report/measures.ts'
import type { CourseData } from '../../render/course.ts'

/** The measures that have a chart, in their order. */
const SHOWN = MEASURES.filter((measure: Measure) => measure.course !== undefined).toSorted(
  (a: Measure, b: Measure) => (a.course ?? 0) - (b.course ?? 0),
)

interface Props {
  /** At least one. */
  readonly reports: readonly Report[]
}

export const QualitySection = memo(function QualitySection({ reports }: Props) {
  const messages = useMessages()
  const { t } = messages
  const newest = reports.at(-1)
  if (!newest) return null
  const shown = SHOWN.filter(({ id }) => measureOf(newest.samples, id) !== null)
  return (
    <Section title={t('measures.quality.title')}>
      <p className={classes.note}>{eyesInWords(newest.samples, messages)}</p>
      <p className={classes.legend}>
        <span className={classes.key} data-tone="generated">
          <i className={classes.line} />
          {t('measures.quality.model')}
        </span>
        <span className={classes.key} data-tone="real">
          <i className={classes.band} />
          {t('measures.quality.real')}
        </span>
      </p>
      <div className={classes.charts}>
        {shown.map((measure) => (
          <QualityChart key={measure.id} measure={measure} reports={reports} />
        ))}
      </div>
    </Section>
  )
})

function QualityChart({
  reports,
  measure: { id: name, unit, better },
}: Props & { readonly measure: (typeof SHOWN)[number] }) {
  const isShare = unit === 'share'
  const writer = useMessages()
  const { t, number } = writer
  const newest = reports.at(-1)?.samples
  const data = useMemo((): CourseData => {
    const lines = [
      { points: pointsOf(reports, ({ samples }) => measureOf(samples, name)), tone: 'generated' },
    ] as const
    const floor = reports.at(-1)?.samples.floors[name] ?? null
    const values = lines[0].points.map(({ value }) => value)
    const held = floor ? [...values, floor.low, floor.high] : values
    return { lines, band: floor, values: measureAxis(isShare, held), steps: stepsOf(lines) }
  }, [reports, name, isShare])
  const write = useCallback((value: number) => valueOf(name, value, writer), [name, writer])
  const writeStep = useCallback((step: number) => number(step), [number])
  const writeTick = useCallback(
    (value: number) =>
      number(value, isShare ? { style: 'percent' } : { maximumSignificantDigits: 3 }),
    [number, isShare],
  )

  const points = data.lines[0]?.points ?? []
  const title = nameOf(name, newest?.extractor ?? 'judge', writer)
  const range = newest?.floors[name] ? floorOf(name, newest.floors[name], writer) : null
  const inWords = courseInWords(title, points, writer, write)
  return (
    <CourseChart
      title={title}
      file={name}
      value={write(points.at(-1)?.value ?? Number.NaN)}
      note={[
        ...(range === null ? [] : [t('measures.real', { range })]),
        t(`measures.${better}IsBetter`),
        ...(data.values.isLog ? [t('measures.logScale')] : []),
      ].join(' · ')}
      data={data}
      label={range === null ? inWords : `${inWords} ${t('measures.course.real', { range })}`}
      writeValue={writeTick}
      writeStep={writeStep}
    />
  )
}
