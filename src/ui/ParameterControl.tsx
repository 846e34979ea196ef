/** One setting, made from its spec: name, explanation, range, reset, and the control that its kind asks for. */
import { Switch } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { ControlRow } from './ControlRow.tsx'
import { RangeSlider } from './RangeSlider.tsx'
import { toneColour } from './tone.ts'
import { ValueField } from './ValueField.tsx'
import classes from './ParameterControl.module.css'
import type { LimitId } from '../models/spec.ts'
import type { Parameter, ParameterValue, Tone } from '../models/spec.ts'

interface Props {
  /** What it sets, as `data-setting`: see `src/README.md`. */
  readonly setting: string
  readonly name: string
  /** Under which the catalogues hold its words: `parameter.<name>` or `optimiser.<name>`. */
  readonly words: 'parameter' | 'optimiser'
  readonly parameter: Parameter
  readonly value: ParameterValue
  /** The default, to go back to. */
  readonly standard: ParameterValue
  readonly onChange: (value: ParameterValue) => void
  /** Colour where the parameter itself has none. */
  readonly tone?: Tone
  /** Said before the name where several controls share it, as players do. */
  readonly owner?: string
  /** Said under the control: what the setting comes to here. */
  readonly note?: string | null
  /** Why an option cannot be chosen here, or `null` when it can. */
  readonly limit?: (option: string) => LimitId | null
}

export function ParameterControl(props: Props) {
  const { name, words, parameter, value, standard, onChange, owner, limit, note } = props
  const { t, number } = useMessages()
  const id = useId()
  const label = t(`${words}.${name}.label`)
  const fullLabel = owner ? t('control.ownedBy', { owner, name: label }) : label
  const row = {
    setting: props.setting,
    id,
    label,
    fullLabel,
    help: t(`${words}.${name}.help`),
    live: parameter.live,
    onReset: value === standard ? null : () => onChange(standard),
  }

  if (parameter.kind === 'switch' && typeof value === 'boolean')
    return (
      <ControlRow {...row}>
        <Switch
          id={id}
          aria-label={fullLabel}
          checked={value}
          color={toneColour(parameter.tone ?? 'generated')}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </ControlRow>
    )
  if (parameter.kind === 'choice' && typeof value === 'string')
    return (
      <ControlRow
        {...row}
        below={
          <ChoiceField
            id={id}
            label={fullLabel}
            value={value}
            options={parameter.options.map((option) => ({
              value: option,
              label: t(`option.${name}.${option}`),
              help: t(`option.${name}.${option}.help`),
              limit: limit?.(option) ?? null,
            }))}
            onChange={onChange}
          />
        }
      />
    )
  if (parameter.kind !== 'number' || typeof value !== 'number') return null
  const unit = parameter.unit ? ` ${t(`unit.${parameter.unit}`, { count: parameter.max })}` : ''
  const numeric = { label: fullLabel, value, range: parameter, onChange }
  const colour = toneColour(parameter.tone ?? props.tone ?? 'generated')
  return (
    <ControlRow
      {...row}
      below={
        <>
          <RangeSlider {...numeric} colour={colour} />
          <div className={classes.ends} aria-hidden="true">
            <span>{number(parameter.min, { maximumSignificantDigits: 6 })}</span>
            <span>{number(parameter.max, { maximumSignificantDigits: 6 }) + unit}</span>
          </div>
          {note && <p className={classes.note}>{note}</p>}
        </>
      }
    >
      <ValueField id={id} {...numeric} label={t('control.value', { name: fullLabel })} />
    </ControlRow>
  )
}
