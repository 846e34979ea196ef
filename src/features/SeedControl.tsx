/** A number that random numbers start from: those of a run, or those that its points are drawn with. */
import { useId } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { COMMON_RANGES } from '../models/experiment.ts'
import { ControlRow } from '../ui/ControlRow.tsx'
import { DiceIcon } from '../ui/icons.tsx'
import { ValueField } from '../ui/ValueField.tsx'
import classes from './SeedControl.module.css'
import { useLab } from './useLab.ts'

/** New seeds are short enough to be read out. */
const NEW_SEEDS = 10_000

interface Props {
  readonly card: 'training' | 'data'
  readonly field: 'seed' | 'dataSeed'
  readonly seed: number
  readonly standard: number
}

export function SeedControl({ card, field, seed, standard }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const id = useId()
  const setSeed = (next: number): void =>
    void intents.edit((experiment) => ({ ...experiment, [field]: next }))
  const label = t(`parameter.${field}.label`)
  const range = { ...COMMON_RANGES[field], step: 1, scale: 'linear', integer: true } as const
  return (
    <ControlRow
      setting={`${card}.${field}`}
      id={id}
      label={label}
      help={t(`parameter.${field}.help`)}
      live={false}
      onReset={seed === standard ? null : () => setSeed(standard)}
    >
      <button
        type="button"
        className={classes.dice}
        aria-label={t(`${card}.newSeed`)}
        title={t(`${card}.newSeed`)}
        onClick={() => setSeed(Math.floor(Math.random() * NEW_SEEDS))}
      >
        <DiceIcon size={16} />
      </button>
      <ValueField id={id} label={label} value={seed} range={range} wide onChange={setSeed} />
    </ControlRow>
  )
}
