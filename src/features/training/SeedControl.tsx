/** The number that all randomness starts from. */
import { useId } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { COMMON_RANGES } from '../../models/experiment.ts'
import { ControlRow } from '../../ui/ControlRow.tsx'
import { DiceIcon } from '../../ui/icons.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { useLab } from '../useLab.ts'
import classes from './TrainingCard.module.css'

const SEEDS = { ...COMMON_RANGES.seed, step: 1, scale: 'linear', integer: true } as const
/** New seeds are short enough to be read out. */
const NEW_SEEDS = 10_000

interface Props {
  readonly seed: number
  readonly standard: number
}

export function SeedControl({ seed, standard }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const id = useId()
  const setSeed = (next: number): void =>
    void intents.edit((experiment) => ({ ...experiment, seed: next }))
  const label = t('parameter.seed.label')
  return (
    <ControlRow
      setting="training.seed"
      id={id}
      label={label}
      help={t('parameter.seed.help')}
      live={false}
      onReset={seed === standard ? null : () => setSeed(standard)}
    >
      <button
        type="button"
        className={classes.dice}
        aria-label={t('training.newSeed')}
        title={t('training.newSeed')}
        onClick={() => setSeed(Math.floor(Math.random() * NEW_SEEDS))}
      >
        <DiceIcon size={16} />
      </button>
      <ValueField id={id} label={label} value={seed} range={SEEDS} wide onChange={setSeed} />
    </ControlRow>
  )
}
