/** A number between a button that makes it less and one that makes it more; it can be typed too. */
import { useMessages } from '../i18n/useMessages.ts'
import { MinusIcon, PlusIcon } from './icons.tsx'
import { nudge } from './scale.ts'
import classes from './Stepper.module.css'
import { ValueField } from './ValueField.tsx'
import type { NumberRange } from './scale.ts'

interface Props {
  readonly label: string
  readonly value: number
  readonly range: NumberRange
  readonly onChange: (value: number) => void
}

export function Stepper({ label, value, range, onChange }: Props) {
  const { t } = useMessages()
  const button = (direction: 1 | -1) => {
    const next = nudge(value, direction, range)
    const name = t(direction === 1 ? 'control.more' : 'control.less', { name: label })
    return (
      // At its end it stays where it is, so that the focus does too.
      <button
        type="button"
        className={classes.button}
        aria-label={name}
        title={name}
        aria-disabled={next === value}
        onClick={() => next !== value && onChange(next)}
      >
        {direction === 1 ? <PlusIcon size={14} /> : <MinusIcon size={14} />}
      </button>
    )
  }
  return (
    <span className={classes.stepper}>
      {button(-1)}
      <ValueField {...{ value, range, onChange }} label={t('control.value', { name: label })} />
      {button(1)}
    </span>
  )
}
