/** The curves of the run, built from the charts of its family's spec; the simple view shows the first of them. */
import { Switch } from '@mantine/core'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { Card } from '../../ui/Card.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { csvOf } from '../csv.ts'
import { SaveButton } from '../SaveButton.tsx'
import { useDataKind } from '../useDataKind.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useFileName } from '../useFileName.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { useShowsAll } from '../useView.ts'
import { LossChart } from './LossChart.tsx'
import classes from './losses.module.css'
import { logObstacle, valuesOf } from './scales.ts'
import { wantedCharts } from '../wantedCharts.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { WantedChart } from '../wantedCharts.ts'
import type { Telemetry, TelemetryRow } from '../../state/telemetry.ts'

const FIRST_SMOOTHING = 0.9
const SMOOTHING = { min: 0, max: 0.99, step: 0.01, scale: 'linear' } as const

/** Every held step of the curves, as they are: one column for each term, and for each reference that was measured. */
function curvesTable(telemetry: Telemetry, charts: readonly WantedChart[]): Blob {
  const terms = [...new Set(charts.flatMap(({ curves }) => curves.map(({ term }) => term)))]
  const measured = charts.flatMap(({ references }) =>
    references.filter(({ isMeasured }) => isMeasured),
  )
  const rows = telemetry.series(terms, { maxPoints: Number.POSITIVE_INFINITY })
  return csvOf(
    ['step', ...terms, ...measured.map(({ id }) => id)],
    // Nine digits are what a 32-bit float has.
    rows.map((row) => [
      row.step,
      ...terms.map((term) => {
        const value = row[term] ?? null
        return value === null ? null : Number(value.toPrecision(9))
      }),
      ...measured.map(({ value }) => Number(value.toPrecision(9))),
    ]),
  )
}

/** Why no chart at all can be logarithmic; `null` when at least one can. */
function commonObstacle(charts: readonly ChartSpec[], rows: readonly TelemetryRow[]) {
  const obstacles = charts.map(({ axis, curves }) =>
    logObstacle(
      axis,
      valuesOf(
        rows,
        curves.map(({ term }) => term),
      ),
    ),
  )
  if (obstacles.includes(null)) return null
  return obstacles.includes('notPositive') ? 'notPositive' : 'share'
}

export function LossesPanel() {
  const { t, number } = useMessages()
  const { telemetry, replay, run, intents } = useLab()
  const held = useSyncExternalStore(replay.subscribeHeld, () => replay.held)
  const version = useSyncExternalStore(telemetry.subscribe, () => telemetry.version)
  const edited = useExperiment((state) => state.experiment)
  const inForce = useRun((state) => state.experiment)
  const { family, hyperparameters } = inForce ?? edited
  const kind = useDataKind('inForce')
  const { reports } = useDiagnosis()
  const showsAll = useShowsAll()
  const [smoothing, setSmoothing] = useState(FIRST_SMOOTHING)
  const [wantsLog, setWantsLog] = useState(false)
  const [readStep, setReadStep] = useState<number | null>(null)

  const charts = useMemo(() => {
    const wanted = wantedCharts(familySpec(family), hyperparameters, kind, reports)
    return showsAll ? wanted : wanted.slice(0, 1)
  }, [family, hyperparameters, kind, reports, showsAll])
  const rows = useMemo(() => {
    const terms = charts.flatMap(({ curves }) => curves.map(({ term }) => term))
    return version >= 0 ? telemetry.series(terms, { smoothing }) : []
  }, [telemetry, version, charts, smoothing])
  const lookBack = (step: number): void => {
    replay.hold(replay.indexOf(step))
    if (run.getState().tab !== 'samples') intents.look('samples')
  }
  const obstacle = commonObstacle(charts, rows)
  const fileName = useFileName()

  return (
    <Card
      place="losses"
      title={t('losses.title')}
      aside={
        <SaveButton
          name={t('save.curves')}
          make={() => curvesTable(telemetry, charts)}
          file={() => fileName('curves', 'csv')}
        />
      }
    >
      <div className={classes.panel}>
        {charts.map((chart) => (
          <LossChart
            key={chart.id}
            chart={chart}
            rows={rows}
            isLog={wantsLog && obstacle === null}
            at={readStep}
            onRead={setReadStep}
            held={held}
            onHold={lookBack}
          />
        ))}
        {showsAll && (
          <div className={classes.settings}>
            <div className={classes.smoothing}>
              <span aria-hidden="true">{t('losses.smoothing')}</span>
              <RangeSlider
                label={t('losses.smoothing')}
                colour="var(--neutral)"
                value={smoothing}
                range={SMOOTHING}
                onChange={setSmoothing}
              />
              <output>{number(smoothing, { minimumFractionDigits: 2 })}</output>
            </div>
            <Switch
              size="sm"
              label={t('losses.log')}
              checked={wantsLog && obstacle === null}
              disabled={obstacle !== null}
              onChange={(event) => setWantsLog(event.currentTarget.checked)}
              {...(obstacle ? { description: t(`losses.logOff.${obstacle}`) } : {})}
            />
          </div>
        )}
      </div>
    </Card>
  )
}
