/** What became of the runs so far: their curves in one chart, and a picture, a verdict and measures of each. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { MEASURE_NAMES, measureOf } from '../../metrics/report/measures.ts'
import { Telemetry } from '../../state/telemetry.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { commonCourses, pointsOf } from '../commonCourses.ts'
import { csvOf } from '../csv.ts'
import { measuresInWords, tellingMeasures } from '../finalMeasures.ts'
import { MeasureList } from '../MeasureList.tsx'
import { OverlayChart } from '../OverlayChart.tsx'
import { RunSwatch } from '../RunSwatch.tsx'
import { SaveButton } from '../SaveButton.tsx'
import { StillSheet } from '../StillSheet.tsx'
import { dataKindOf } from '../useDataKind.ts'
import { useFileName } from '../useFileName.ts'
import { spreadOf } from './spread.ts'
import classes from './tries.module.css'
import type { Messages } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Tries, TryResult } from '../../state/tries.ts'
import type { Course } from '../commonCourses.ts'
import type { Plan } from './sweep.ts'

interface Props {
  readonly tries: Tries
  readonly base: Experiment
  readonly plans: readonly Plan[]
  readonly isOfSeeds: boolean
  readonly open: (runId: string) => void
  readonly close: () => void
}

const curvesOf = ({ curves }: TryResult): Telemetry => {
  const telemetry = new Telemetry()
  telemetry.restore(curves)
  return telemetry
}

/** One line for each run: its name, where it ended, its verdict and all that was measured. */
const finalsTable = (results: readonly TryResult[]): Blob =>
  csvOf(
    ['run', 'step', 'verdict', ...MEASURE_NAMES],
    results.map(({ name, step, diagnosis: { verdict, reports } }) => {
      const samples = reports.at(-1)?.samples
      const measured = MEASURE_NAMES.map((each) => (samples ? measureOf(samples, each) : null))
      return [name, step, verdict?.id ?? null, ...measured]
    }),
  )

/** Every held step of every curve of every run. */
const curvesTable = (results: readonly TryResult[], courses: readonly Course[]): Blob => {
  const terms = [...new Set(courses.map(({ term }) => term))]
  const rows = results.flatMap((result) =>
    curvesOf(result)
      .series(terms, { maxPoints: Number.POSITIVE_INFINITY })
      .map((row) => [result.name, row.step, ...terms.map((term) => row[term] ?? null)]),
  )
  return csvOf(['run', 'step', ...terms], rows)
}

/** Between what the most telling measure lies; empty where fewer than two runs were measured. */
function spreadInWords(results: readonly TryResult[], messages: Messages): string {
  const reports = results.flatMap(({ diagnosis }) => diagnosis.reports.at(-1) ?? [])
  const [first] = reports
  const name = first && tellingMeasures(first)[0]
  if (!first || !name || reports.length < 2) return ''
  const sorted = reports.toSorted(
    (a, b) => (measureOf(a.samples, name) ?? 0) - (measureOf(b.samples, name) ?? 0),
  )
  const [low, high] = [sorted[0], sorted.at(-1)].map(
    (report) => report && measuresInWords(report, [name], messages)[0],
  )
  if (!low || !high) return ''
  return messages.t('tries.spread', {
    measure: low.name,
    low: low.value,
    high: high.value,
    runs: reports.length,
  })
}

export function Results({ tries, base, plans, isOfSeeds, open, close }: Props) {
  const messages = useMessages()
  const { t } = messages
  const results = useStore(tries.store, (state) => state.results)
  const courses = useMemo(() => commonCourses(base, base, true), [base])
  const [at, setAt] = useState(0)
  const course = courses[at] ?? courses[0]
  const fileName = useFileName()
  const curves = useMemo(
    () =>
      course ? results.map((result) => pointsOf(curvesOf(result), course.term, result.step)) : [],
    [results, course],
  )
  const drawn = useMemo(() => {
    const lines = curves.map((points, index) => ({
      name: plans[index]?.short ?? '',
      points,
      look: isOfSeeds ? 0 : index,
      isFaint: isOfSeeds,
    }))
    if (!isOfSeeds || curves.length < 2) return { lines, bands: [] }
    const { mean, band } = spreadOf(curves)
    const middle = { name: t('tries.mean'), points: mean, look: 0, isFaint: false }
    return { lines: [...lines, middle], bands: [{ points: band, look: 0 }] }
  }, [curves, plans, isOfSeeds, t])
  if (results.length === 0 || !course) return null
  return (
    <section className={classes.results} aria-label={t('tries.results')}>
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
        <SaveButton
          name={t('tries.saveCurves')}
          make={() => curvesTable(results, courses)}
          file={() => fileName('tries-curves', 'csv')}
        />
      </div>
      <OverlayChart
        title={t(`term.${course.term}`)}
        unit={isOfSeeds ? t('tries.band', { runs: results.length }) : t(`axis.${course.axis}`)}
        file={`tries-${course.term}`}
        lines={drawn.lines}
        bands={drawn.bands}
        isShare={course.axis === 'share'}
        height={200}
        hasLegend={!isOfSeeds}
      />
      <div className={classes.head}>
        <p role="status">{spreadInWords(results, messages)}</p>
        <SaveButton
          name={t('tries.saveFinals')}
          make={() => finalsTable(results)}
          file={() => fileName('tries', 'csv')}
        />
      </div>
      <ul className={classes.cards}>
        {results.map((result, index) => (
          <Card
            key={result.name}
            result={result}
            short={plans[index]?.short ?? ''}
            look={isOfSeeds ? null : index}
            open={
              result.runId &&
              (() => {
                close()
                open(result.runId ?? '')
              })
            }
          />
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  readonly result: TryResult
  readonly short: string
  /** How its line looks; `null` where all look alike. */
  readonly look: number | null
  readonly open: (() => void) | null | ''
}

const MOST_MEASURES = 3

function Card({ result, short, look, open }: CardProps) {
  const messages = useMessages()
  const { t, number } = messages
  const { name, sheet, diagnosis, failure, step, experiment } = result
  const words = messages.about(dataKindOf(experiment.dataset))
  const report = diagnosis.reports.at(-1)
  const measures = report
    ? measuresInWords(report, tellingMeasures(report).slice(0, MOST_MEASURES), words)
    : []
  return (
    <li className={classes.card} aria-label={name}>
      <h3>
        {look !== null && <RunSwatch look={look} />} {short}
      </h3>
      {sheet && <StillSheet sheet={sheet} label={t('runList.sheet', { title: name })} />}
      <strong>
        {failure
          ? t('tries.failed', { step: number(step), why: t(`failure.${failure.code}.title`) })
          : diagnosis.verdict && words.t(`diagnosis.${diagnosis.verdict.id}.title`)}
      </strong>
      <MeasureList measures={measures} />
      {open && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('runList.openNamed', { title: name })}
          onClick={open}
        >
          {t('runList.open')}
        </Button>
      )}
    </li>
  )
}
