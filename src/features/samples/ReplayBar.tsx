/** The slider over the whole run, the way back to now, and what saves it all as a film. */
import { Button, Popover } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import classes from './samples.module.css'
import type { Experiment } from '../../models/experiment.ts'
import type { SampleView } from '../../worker/protocol/run.ts'
import type { ReplayView } from './useReplayView.ts'

const SaveReplay = lazy(async () => {
  const { SaveReplay: Save } = await import('./SaveReplay.tsx')
  return { default: Save }
})

interface Props {
  readonly view: ReplayView
  readonly experiment: Experiment
  /** What the moment that is looked at shows. */
  readonly shows: SampleView
}

export function ReplayBar({ view, experiment, shows }: Props) {
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
      <SaveButton {...{ experiment, shows }} />
    </div>
  )
}

/** What it opens stays there when it is closed: a film that is being made is not lost. */
function SaveButton({ experiment, shows }: Omit<Props, 'view'>) {
  const { t } = useMessages()
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <Popover
      width={320}
      position="top-end"
      trapFocus
      returnFocus
      keepMounted={wasOpened}
      onOpen={() => setWasOpened(true)}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.save}
          aria-label={t('replay.save')}
          title={t('replay.save')}
        >
          <DownloadIcon size={15} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('replay.save')}>
        <Suspense>
          <SaveReplay experiment={experiment} view={shows} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
