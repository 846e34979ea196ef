/** How reliably a class-conditional model draws the digit that it is asked for, as last measured. */
import { Button } from '@mantine/core'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useDiagnosis } from '../../useDiagnosis.ts'
import { useMeasureNow } from '../../useMeasureNow.ts'
import classes from './sampling.module.css'
import { hardestOf } from './sheet.ts'

export function Requested() {
  const { t, number } = useMessages()
  const { reports } = useDiagnosis()
  const report = reports.findLast(({ requested }) => requested !== null)
  const requested = report?.requested
  const hardest = requested && hardestOf(requested.perClass)
  const percent = (share: number): string =>
    number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div className={classes.requested}>
      <p>
        {requested
          ? t('sampling.requested', {
              step: number(report.step),
              accuracy: percent(requested.accuracy),
              real: percent(requested.real),
            })
          : t('sampling.notMeasured')}{' '}
        {hardest && t('sampling.hardest', { class: hardest.label, share: percent(hardest.share) })}
      </p>
      <Button size="compact-sm" variant="default" {...useMeasureNow()}>
        {t('quality.measure')}
      </Button>
    </div>
  )
}
