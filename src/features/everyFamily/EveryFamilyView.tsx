/** One model of each family that can learn the data at hand, each trained for the same time, side by side. */
import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { everyFamily, SECONDS_EACH, TIMED_SAMPLES } from '../../models/everyFamily.ts'
import { ValueField } from '../../ui/ValueField.tsx'
import { datasetName } from '../datasetName.ts'
import { duration } from '../duration.ts'
import { useTries } from '../useTries.ts'
import classes from './everyFamily.module.css'
import { Progress } from './Progress.tsx'
import { Results } from './Results.tsx'
import { useFamilies } from './useFamilies.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Tries } from '../../state/tries.ts'
import type { Keeping } from '../useTries.ts'

interface Props {
  /** Whose data, seed and backend all have. */
  readonly experiment: Experiment
  readonly keeping: Keeping | null
  /** Opens a run that is kept. */
  readonly open: (runId: string) => void
  readonly close: () => void
}

export function EveryFamilyView({ experiment, keeping, open, close }: Props) {
  const { t } = useMessages()
  const tries = useTries(experiment, keeping, { samples: TIMED_SAMPLES })
  const isPhone = useMediaQuery('(max-width: 719.98px)') ?? false
  return (
    <Modal
      opened
      onClose={close}
      title={t('everyFamily.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size={1440}
      fullScreen={isPhone}
    >
      {tries && <View {...{ tries, experiment, open, close }} />}
    </Modal>
  )
}

interface ViewProps extends Pick<Props, 'experiment' | 'open' | 'close'> {
  readonly tries: Tries
}

const { min, max } = SECONDS_EACH
const SECONDS = { min, max, step: 30, scale: 'linear', integer: true } as const

function View({ tries, experiment, open, close }: ViewProps) {
  const messages = useMessages()
  const { t } = messages
  const phase = useStore(tries.store, (state) => state.phase)
  const [seconds, setSeconds] = useState<number>(SECONDS_EACH.usual)
  const { shown, begin } = useFamilies(tries)
  const plan = useMemo(
    () =>
      everyFamily(experiment, seconds).map((one) => ({
        name: t('everyFamily.runName', { family: t(`family.${one.family}`) }),
        experiment: one,
      })),
    [experiment, seconds, t],
  )
  const families = plan.map((one) => t(`family.${one.experiment.family}`))
  const isBusy = phase === 'running'
  return (
    <div className={classes.view}>
      <p className={classes.about}>
        {t('everyFamily.about', {
          data: datasetName(experiment.dataset, messages),
          families: new Intl.ListFormat(messages.locale).format(families),
        })}
      </p>
      {isBusy ? (
        <Progress {...{ tries, plan, seconds }} />
      ) : (
        <div className={classes.begin}>
          <label>
            {t('everyFamily.seconds')}
            <ValueField
              label={t('everyFamily.seconds')}
              value={seconds}
              range={SECONDS}
              onChange={setSeconds}
            />
          </label>
          <Button disabled={plan.length === 0} onClick={() => begin(plan, seconds)}>
            {t(shown ? 'tries.again' : 'tries.begin')}
          </Button>
          <p role="status">
            {phase === 'noBackend'
              ? t('failure.noBackend.title')
              : t('everyFamily.budget', {
                  families: plan.length,
                  each: duration(seconds),
                  total: duration(plan.length * seconds),
                })}
          </p>
        </div>
      )}
      {shown && shown.results.length > 0 && (
        <Results
          comparison={shown}
          open={(runId) => {
            close()
            open(runId)
          }}
        />
      )}
    </div>
  )
}
