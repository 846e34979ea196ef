/** A choice among a few options, each with the line that explains it. What cannot be chosen here says why instead. */
import { Select } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import classes from './ChoiceField.module.css'
import type { LimitId } from '../models/spec.ts'
import type { ExplainedOption } from './OptionHelp.tsx'

interface Option extends ExplainedOption {
  /** Why it cannot be chosen; `null` when it can. */
  readonly limit?: LimitId | null
}

/** Of a menu whose options are explained, in CSS pixels: it fits a phone, and seven options are seen at once. */
const WIDTH = 340
const LISTED_AT_ONCE = 440

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

export function ChoiceField({ id, label, value, options, onChange }: Props) {
  const { t } = useMessages()
  const optionOf = (name: string): Option | undefined => options.find((one) => one.value === name)
  const isExplained = options.some(({ help }) => help !== null)
  const own = optionOf(value)?.limit
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
        {...(isExplained && { maxDropdownHeight: LISTED_AT_ONCE })}
        comboboxProps={{
          shadow: 'md',
          radius: 10,
          ...(isExplained && { width: WIDTH, position: 'bottom-start' as const }),
        }}
        renderOption={({ option }) => {
          const { help = null, limit = null } = optionOf(option.value) ?? {}
          const line = limit ? t(`limit.${limit}`) : help
          return (
            <span>
              <span className={classes.name}>{option.label}</span>
              {line && <span className={classes.line}>{line}</span>}
            </span>
          )
        }}
        onChange={(next) => next !== null && onChange(next)}
      />
      {own && <p className={classes.own}>{t(`limit.${own}`)}</p>}
    </>
  )
}
