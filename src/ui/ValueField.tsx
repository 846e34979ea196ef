/** A number to be typed: taken on Enter or on leaving, put right when out of range, stepped with the arrow keys. */
import { useState } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { nudge, parseNumber, toAllowed } from './scale.ts'
import classes from './ValueField.module.css'
import type { KeyboardEvent } from 'react'
import type { NumberRange } from './scale.ts'

/** Below this, a number is shorter with an exponent. */
const SMALL = 1e-4

const decimalMark = (number: (value: number) => string): string => number(0.5).charAt(1)

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: number
  readonly range: NumberRange
  readonly onChange: (value: number) => void
  /** What stands there in place of the number, until one is typed. */
  readonly valueText?: string
  readonly wide?: boolean
}

export function ValueField(props: Props) {
  const { id, label, value, range, onChange, valueText, wide = false } = props
  const { number } = useMessages()
  const [draft, setDraft] = useState<string | null>(null)
  const written =
    value !== 0 && Math.abs(value) < SMALL
      ? value.toExponential().replace('.', decimalMark(number))
      : number(value, { maximumSignificantDigits: 10, useGrouping: false })

  const take = (): void => {
    const typed = draft === null ? null : parseNumber(draft)
    setDraft(null)
    if (typed === null) return
    const allowed = toAllowed(typed, range)
    if (allowed !== value) onChange(allowed)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take()
    if (event.key === 'Escape') setDraft(null)
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    setDraft(null)
    onChange(nudge(value, event.key === 'ArrowUp' ? 1 : -1, range))
  }

  return (
    <input
      id={id}
      className={wide ? `${classes.field} ${classes.wide}` : classes.field}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={draft !== null && parseNumber(draft) === null}
      data-settled={draft === null}
      value={draft ?? valueText ?? written}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  )
}
