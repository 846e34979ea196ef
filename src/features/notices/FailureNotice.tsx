/** A run that ended badly: what happened, what it means, and the buttons that lead out of it. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { halveBatch, lowerLearningRates } from '../../state/experimentStore.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './Notices.module.css'
import type { ReactNode } from 'react'
import type { Failure } from '../../worker/protocol/failures.ts'

export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const { t, number } = useMessages()
  const reached = useRun((run) => run.step)
  const { step, keptStep, code } = failure
  return (
    <Verdict kind="bad" role="alert">
      <div className={classes.body}>
        <strong>{t(`failure.${code}.title`)}</strong>
        <div>
          {t(`failure.${code}.help`)}
          {step !== undefined && ` ${t('failure.atStep', { step: number(step) })}`}
          {keptStep !== undefined &&
            code === 'notFinite' &&
            ` ${t('failure.keptStep', { step: number(keptStep) })}`}
          {keptStep !== undefined &&
            code === 'outOfMemory' &&
            ` ${t('failure.savedStep', { step: keptStep, lost: Math.max(0, reached - keptStep) })}`}
        </div>
        {failure.detail !== '' && (
          <details className={classes.detail}>
            <summary>{t('failure.detail')}</summary>
            <p lang="en">{failure.detail}</p>
          </details>
        )}
        <div className={classes.actions}>
          <WaysOut failure={failure} />
        </div>
      </div>
    </Verdict>
  )
}

function WaysOut({ failure }: { readonly failure: Failure }) {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const { keptStep = 0 } = failure
  const restart = (
    <Button size="compact-md" variant="default" onClick={() => intents.restart()}>
      {t('transport.restart')}
    </Button>
  )
  switch (failure.code) {
    case 'notFinite':
      return (
        <>
          {keptStep > 0 && (
            <Button
              size="compact-md"
              onClick={() => {
                intents.edit(lowerLearningRates)
                intents.goOn()
              }}
            >
              {t('failure.lowerRatesAndGoOn', { step: number(keptStep) })}
            </Button>
          )}
          <Button
            size="compact-md"
            {...(keptStep > 0 && { variant: 'default' })}
            onClick={() => {
              intents.edit(lowerLearningRates)
              intents.restart()
            }}
          >
            {t('failure.lowerRates')}
          </Button>
          {restart}
        </>
      )
    case 'outOfMemory':
      return <WaysOutOfMemory step={keptStep} restart={restart} />
    case 'dataMissing':
    case 'ownMissing':
    case 'dataDamaged':
    case 'noBackend':
      return (
        <Button size="compact-md" onClick={() => intents.restart()}>
          {t('failure.retry')}
        </Button>
      )
    case 'backendLost':
    case 'badExperiment':
    case 'noRun':
    case 'badCheckpoint':
    case 'internal':
      return restart
  }
}

/** Less to hold at once where that can be, and the same again, perhaps with more room. @param step of the last saved state. */
function WaysOutOfMemory({
  step,
  restart,
}: {
  readonly step: number
  readonly restart: ReactNode
}) {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const { batchSize } = halveBatch(experiment)
  const isSmaller = batchSize < experiment.batchSize
  return (
    <>
      {isSmaller && (
        <Button
          size="compact-md"
          onClick={() => {
            intents.edit(halveBatch)
            intents.goOn()
          }}
        >
          {t('failure.halveBatch', { batch: number(batchSize), step })}
        </Button>
      )}
      {step > 0 && (
        <Button
          size="compact-md"
          {...(isSmaller && { variant: 'default' })}
          onClick={() => intents.goOn()}
        >
          {t('failure.goOn')}
        </Button>
      )}
      {restart}
    </>
  )
}
