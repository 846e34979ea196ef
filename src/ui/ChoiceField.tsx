/** A choice among a few options. What cannot be chosen here stays visible, with the reason. */
import { Select } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import classes from './ChoiceField.module.css'
import type { LimitId } from '../models/spec.ts'

interface Option {
  readonly value: string
  readonly label: string
  /** Why it cannot be chosen; `null` when it can. */
  readonly limit?: LimitId | null
}

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

export function ChoiceField({ id, label, value, options, onChange }: Props) {
  const { t } = useMessages()
  const limitOf = (option: string): LimitId | null =>
    options.find((one) => one.value === option)?.limit ?? null
  const own = limitOf(value)
  return (
    <>
      <Select
        {...(id ? { id } : {})}
        aria-label={label}
        size="sm"
        classNames={{ input: classes.input }}
        data={options.map((option) => ({
          value: option.value,
          label: option.label,
          disabled: option.limit !== undefined && option.limit !== null,
        }))}
        value={value}
        allowDeselect={false}
        withCheckIcon={false}
        comboboxProps={{ shadow: 'md', radius: 10 }}
        renderOption={({ option }) => {
          const limit = limitOf(option.value)
          return (
            <span>
              {option.label}
              {limit && <span className={classes.reason}>{t(`limit.${limit}`)}</span>}
            </span>
          )
        }}
        onChange={(next) => next !== null && onChange(next)}
      />
      {own && <p className={classes.own}>{t(`limit.${own}`)}</p>}
    </>
  )
}
