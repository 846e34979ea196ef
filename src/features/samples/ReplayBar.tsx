/** The slider over the whole run, and the way back to now. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import classes from './samples.module.css'
import type { ReplayView } from './useReplayView.ts'

export function ReplayBar({ view }: { readonly view: ReplayView }) {
  const { t, number } = useMessages()
  const { index, count, isLive, step, latestStep } = view
  const position = t('samples.position', { step: number(step), latest: number(latestStep) })
  return (
    <div className={classes.replay} data-shown={count > 1}>
      <span>{t('samples.replay')}</span>
      <RangeSlider
        label={t('samples.replay')}
        value={Math.max(0, index)}
        range={{ min: 0, max: Math.max(1, count - 1), step: 1, scale: 'linear', integer: true }}
        colour="var(--generated)"
        valueText={position}
        onChange={view.hold}
      />
      <span className={classes.position}>{position}</span>
      <Button
        size="compact-sm"
        variant={isLive ? 'light' : 'default'}
        aria-pressed={isLive}
        onClick={view.goLive}
        leftSection={<span className={classes.lamp} data-on={isLive} />}
      >
        {t('samples.live')}
      </Button>
    </div>
  )
}
