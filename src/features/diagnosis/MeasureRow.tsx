/** One measure: its name with an explanation, its value and where it came from, and a gauge with what real data score. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Gauge } from '../../ui/Gauge.tsx'
import { HelpedName } from '../../ui/HelpedName.tsx'
import { useExtractor } from '../useDataKind.ts'
import { whyNone } from '../whyNone.ts'
import { formatted } from './formats.ts'
import { beside } from './beside.ts'
import classes from './quality.module.css'
import type { Report } from '../../metrics/report/measures.ts'
import type { Row } from './qualityRows.ts'

interface Props {
  readonly row: Row
  readonly report: Report | null
}

export function MeasureRow({ row, report }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const { name, value, before, format, floor, reference, reason, scale } = row
  const words = { extractor: useExtractor() }
  return (
    <div className={classes.row} data-off={reason !== null}>
      <dt>
        <HelpedName name={t(`measure.${name}.label`, words)}>
          <p>{t(`measure.${name}.help`, words)}</p>
          {floor && <p>{t('quality.band')}</p>}
        </HelpedName>
      </dt>
      <dd>
        <span className={classes.value}>
          {before !== null && value !== null && (
            <span className={classes.before}>
              <span aria-hidden="true">{arrow(before, value)}</span>{' '}
              {t('quality.from', { value: formatted(before, format, number) })}
            </span>
          )}{' '}
          <strong>{formatted(value, format, number)}</strong>
        </span>
        {reason === null && <Gauge {...scale} value={value} band={floor} reference={reference} />}
        <span className={classes.beside}>
          {reason ? whyNone(reason, messages) : beside(row, report, messages)}
        </span>
      </dd>
    </div>
  )
}

function arrow(before: number, value: number): string {
  if (value === before) return '→'
  return value > before ? '↑' : '↓'
}
