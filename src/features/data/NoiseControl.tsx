/** How far points stray from their shape. */
import { useId } from 'react'
import { USUAL_DRAWING } from '../../datasets/spec.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { NOISE_RANGE } from '../../models/experiment.ts'
import { ControlRow } from '../../ui/ControlRow.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { useLab } from '../useLab.ts'

const RANGE = { ...NOISE_RANGE, step: 0.1, scale: 'linear' } as const

export function NoiseControl({ noise }: { readonly noise: number }) {
  const { t } = useMessages()
  const { intents } = useLab()
  const id = useId()
  const set = (next: number): void =>
    void intents.edit((experiment) => ({ ...experiment, noise: next }))
  const label = t('parameter.noise.label')
  return (
    <ControlRow
      setting="data.noise"
      id={id}
      label={label}
      help={t('parameter.noise.help')}
      live={false}
      onReset={noise === USUAL_DRAWING.noise ? null : () => set(USUAL_DRAWING.noise)}
      below={
        <RangeSlider
          label={label}
          value={noise}
          range={RANGE}
          colour="var(--real)"
          onChange={set}
        />
      }
    >
      <ValueField
        id={id}
        label={t('control.value', { name: label })}
        value={noise}
        range={RANGE}
        onChange={set}
      />
    </ControlRow>
  )
}
