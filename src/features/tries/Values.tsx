/** The values of a setting that are tried: numbers to be typed, or options to be picked. */
import { Button, Checkbox } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { limitOf } from '../../models/spec.ts'
import { toAllowed } from '../../ui/scale.ts'
import { ValueField } from '../../ui/ValueField.tsx'
import { FEWEST, MOST, valueInWords } from './sweep.ts'
import classes from './tries.module.css'
import type { ParameterValue } from '../../models/spec.ts'
import type { Swept } from './sweep.ts'

interface Props {
  readonly swept: Swept
  readonly values: readonly ParameterValue[]
  readonly dataset: string
  readonly onChange: (values: readonly ParameterValue[]) => void
}

export function Values({ swept, values, dataset, onChange }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const { parameter } = swept
  if (parameter.kind !== 'number') {
    const { kind } = datasetSpec(dataset)
    const options: readonly ParameterValue[] =
      parameter.kind === 'switch'
        ? [false, true]
        : parameter.options.filter((option) => !limitOf(parameter, option, kind))
    const toggle = (option: ParameterValue): void =>
      onChange(options.filter((one) => values.includes(one) !== (one === option)))
    return (
      <div className={classes.values} role="group" aria-label={t('tries.values')}>
        {options.map((option) => (
          <Checkbox
            key={String(option)}
            label={valueInWords(swept, option, messages)}
            checked={values.includes(option)}
            disabled={!values.includes(option) && values.length >= MOST}
            onChange={() => toggle(option)}
          />
        ))}
      </div>
    )
  }
  const last = Number(values.at(-1) ?? parameter.default)
  const next = toAllowed(parameter.scale === 'log' ? 2 * last : last + parameter.step, parameter)
  return (
    <div className={classes.values} role="group" aria-label={t('tries.values')}>
      {values.map((value, index) => (
        <ValueField
          // Two of them may be the same while they are typed.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          label={t('tries.valueNumber', { number: number(index + 1) })}
          value={Number(value)}
          range={parameter}
          onChange={(typed) => onChange(values.with(index, typed))}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        disabled={values.length >= MOST}
        onClick={() => onChange([...values, next])}
      >
        {t('tries.more')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={values.length <= FEWEST}
        onClick={() => onChange(values.slice(0, -1))}
      >
        {t('tries.fewer')}
      </Button>
    </div>
  )
}
