/** The newest full measurement: every measure beside what real data score, and the button that measures anew. */
import { Button, Progress } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { hasModel } from '../../state/runStore.ts'
import { Card } from '../../ui/Card.tsx'
import { eyesInWords } from '../eyesInWords.ts'
import { useExtractor } from '../useDataKind.ts'
import { useRun } from '../useLab.ts'
import { formatted } from './formats.ts'
import { MeasureRow } from './MeasureRow.tsx'
import { GROUPS } from '../../metrics/measures/measure.ts'
import { parted, rowsOf } from './qualityRows.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useMeasureNow } from '../useMeasureNow.ts'
import classes from './quality.module.css'
import type { Report, SampleMeasures } from '../../metrics/report/measures.ts'
import type { Row } from './qualityRows.ts'

export function QualityCard() {
  const { t } = useMessages()
  const { reports } = useDiagnosis()
  const report = reports.at(-1) ?? null
  const { first, rest } = parted(rowsOf(reports, useExtractor()))
  return (
    <Card place="quality" title={t('quality.title')} aside={<MeasureButton />}>
      <MeasuringBar />
      <Caption report={report} />
      {report?.samples.eyes && <OwnEyes samples={report.samples} />}
      <Groups rows={first} report={report} />
      <details className={classes.all}>
        <summary>{t('quality.all')}</summary>
        <Groups rows={rest} report={report} />
      </details>
    </Card>
  )
}

function MeasureButton() {
  const { t } = useMessages()
  return (
    <Button variant="default" size="compact-sm" {...useMeasureNow()}>
      {t('quality.measure')}
    </Button>
  )
}

/** How far the measurement is; keeps its place when there is none. */
function MeasuringBar() {
  const { t } = useMessages()
  const { measuring } = useDiagnosis()
  return (
    <div className={classes.measuring}>
      {measuring !== null && (
        <Progress value={100 * measuring} size={4} aria-label={t('quality.measuring')} />
      )}
    </div>
  )
}

function Caption({ report }: { readonly report: Report | null }) {
  const { t, number } = useMessages()
  const isThere = useRun((run) => hasModel(run.phase))
  const words = report
    ? t('quality.caption', {
        of: report.samples.of,
        count: number(report.samples.count),
        step: number(report.step),
        seconds: formatted(report.seconds, 'score', number),
      })
    : t(isThere ? 'quality.none' : 'quality.noRun')
  return <p className={classes.caption}>{words}</p>
}

/** What a reader's own images are looked at with. */
function OwnEyes({ samples }: { readonly samples: SampleMeasures }) {
  const messages = useMessages()
  return <p className={classes.caption}>{eyesInWords(samples, messages)}</p>
}

/** Rows under the headings of what they are about. */
function Groups({
  rows,
  report,
}: {
  readonly rows: readonly Row[]
  readonly report: Report | null
}) {
  const { t } = useMessages()
  return GROUPS.map((group) => {
    const own = rows.filter((row) => row.group === group)
    if (own.length === 0) return null
    return (
      <section key={group} className={classes.group}>
        <h3 className={classes.heading}>{t(`quality.group.${group}`)}</h3>
        <dl className={classes.rows}>
          {own.map((row) => (
            <MeasureRow key={row.name} row={row} report={report} />
          ))}
        </dl>
      </section>
    )
  })
}
