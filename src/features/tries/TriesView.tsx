/** Several runs of one experiment: with other seeds, or with several values of one setting. */
import { Button, Modal, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { duration } from '../duration.ts'
import { Progress } from './Progress.tsx'
import { Results } from './Results.tsx'
import { firstValues, FEWEST, seedPlans, sweepPlans, sweptSettings } from './sweep.ts'
import classes from './tries.module.css'
import { useTries } from '../useTries.ts'
import { Values } from './Values.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { ParameterValue } from '../../models/spec.ts'
import type { Tries } from '../../state/tries.ts'
import type { Plan } from './sweep.ts'
import type { Keeping } from '../useTries.ts'

interface Props {
  readonly experiment: Experiment
  readonly keeping: Keeping | null
  /** Opens a run that is kept. */
  readonly open: (runId: string) => void
  readonly close: () => void
}

export function TriesView({ experiment, keeping, open, close }: Props) {
  const { t } = useMessages()
  const tries = useTries(experiment, keeping, 'steps')
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  return (
    <Modal
      opened
      onClose={close}
      title={t('tries.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size={1080}
      fullScreen={isPhone ?? false}
    >
      {tries && <View {...{ tries, experiment, open, close }} />}
    </Modal>
  )
}

interface ViewProps extends Pick<Props, 'experiment' | 'open' | 'close'> {
  readonly tries: Tries
}

const SEED_COUNTS = [3, 5, 8]
const STEPS = { min: 20, max: 20_000, step: 50, scale: 'linear', integer: true } as const
const FIRST_STEPS = 200

function View({ tries, experiment, open, close }: ViewProps) {
  const messages = useMessages()
  const { t, number } = messages
  const phase = useStore(tries.store, (state) => state.phase)
  const [kind, setKind] = useState<'seeds' | 'setting'>('seeds')
  const [count, setCount] = useState(SEED_COUNTS[1] ?? 5)
  const [steps, setSteps] = useState(
    experiment.stop.kind === 'steps' ? experiment.stop.at : FIRST_STEPS,
  )
  const settings = useMemo(() => sweptSettings(experiment, messages), [experiment, messages])
  const [chosen, setChosen] = useState(settings[0]?.id)
  const swept = settings.find(({ id }) => id === chosen)
  const [values, setValues] = useState<readonly ParameterValue[]>(() =>
    swept ? firstValues(swept, experiment.dataset) : [],
  )
  const plans =
    kind === 'seeds' || !swept
      ? seedPlans(experiment, count, messages)
      : sweepPlans(experiment, swept, values, messages)
  const [made, setMade] = useState<{ plans: readonly Plan[]; kind: typeof kind } | null>(null)
  const choose = (id: string): void => {
    const next = settings.find((setting) => setting.id === id)
    setChosen(id)
    if (next) setValues(firstValues(next, experiment.dataset))
  }
  const begin = (): void => {
    setMade({ plans, kind })
    void tries.make(plans, steps)
  }
  const isBusy = phase === 'running'
  return (
    <div className={classes.view}>
      <fieldset className={classes.plan} disabled={isBusy}>
        <SegmentedControl
          aria-label={t('tries.what')}
          data={[
            { value: 'seeds', label: t('tries.seeds') },
            { value: 'setting', label: t('tries.setting') },
          ]}
          value={kind}
          disabled={isBusy}
          onChange={(value) => setKind(value as typeof kind)}
        />
        <p className={classes.help}>{t(`tries.${kind}.help`)}</p>
        <div className={classes.row}>
          {kind === 'seeds' ? (
            <label>
              {t('tries.count')}
              <ChoiceField
                label={t('tries.count')}
                value={String(count)}
                options={SEED_COUNTS.map((each) => ({
                  value: String(each),
                  label: number(each),
                  help: null,
                }))}
                onChange={(value) => setCount(Number(value))}
              />
            </label>
          ) : (
            <label>
              {t('tries.which')}
              <ChoiceField
                label={t('tries.which')}
                value={chosen ?? ''}
                options={settings.map(({ id, label }) => ({ value: id, label, help: null }))}
                onChange={choose}
              />
            </label>
          )}
          <label>
            {t('tries.steps')}
            <ValueField label={t('tries.steps')} value={steps} range={STEPS} onChange={setSteps} />
          </label>
        </div>
        {kind === 'setting' && swept && (
          <Values swept={swept} values={values} onChange={setValues} dataset={experiment.dataset} />
        )}
      </fieldset>
      {isBusy ? (
        <Progress tries={tries} />
      ) : (
        <div className={classes.begin}>
          <Button disabled={phase !== 'ready' || plans.length < FEWEST} onClick={begin}>
            {t(made ? 'tries.again' : 'tries.begin')}
          </Button>
          <Budget tries={tries} runs={plans.length} steps={steps} />
        </div>
      )}
      {made && (
        <Results
          {...{ tries, open, close }}
          base={experiment}
          plans={made.plans}
          isOfSeeds={made.kind === 'seeds'}
        />
      )}
    </div>
  )
}

interface BudgetProps {
  readonly tries: Tries
  readonly runs: number
  readonly steps: number
}

/** What it will take, from the time that a step took here. */
function Budget({ tries, runs, steps }: BudgetProps) {
  const { t, number } = useMessages()
  const { phase, stepMs } = useStore(tries.store)
  if (phase === 'noBackend') return <p role="alert">{t('failure.noBackend.title')}</p>
  if (stepMs === null) return <p role="status">{t('tries.timing')}</p>
  const total = runs * steps
  return (
    <p className={classes.budget} role="status">
      {t('tries.budget', {
        runs,
        steps: number(steps),
        total: number(total),
        time: duration(Math.ceil((total * stepMs) / 1000)),
        ms: number(stepMs, { maximumSignificantDigits: 2 }),
      })}
    </p>
  )
}
