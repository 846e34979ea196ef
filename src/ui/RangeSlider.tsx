/** A slider over a number's range, linear or logarithmic, in the colour of what it governs. */
import { useMessages } from '../i18n/useMessages.ts'
import { fromPosition, nudge, POSITIONS, toPosition } from './scale.ts'
import classes from './RangeSlider.module.css'
import type { CSSProperties, KeyboardEvent } from 'react'
import type { NumberRange } from './scale.ts'

interface Props {
  readonly label: string
  readonly value: number
  readonly range: NumberRange
  readonly colour: string
  readonly onChange: (value: number) => void
  /** What a screen reader says for the value; the number itself when absent. */
  readonly valueText?: string
}

const ARROWS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
}

export function RangeSlider({ label, value, range, colour, onChange, valueText }: Props) {
  const { number } = useMessages()
  const position = toPosition(value, range)
  // The browser's own arrow step would be one position, which can round back to the same value.
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key]
    if (!direction) return
    event.preventDefault()
    onChange(nudge(value, direction, range))
  }
  return (
    <input
      className={classes.slider}
      type="range"
      min={0}
      max={POSITIONS}
      step="any"
      aria-label={label}
      aria-valuetext={valueText ?? number(value, { maximumSignificantDigits: 10 })}
      value={position}
      onChange={(event) => {
        const next = fromPosition(event.currentTarget.valueAsNumber, range)
        if (next !== value) onChange(next)
      }}
      onKeyDown={onKeyDown}
      style={{ '--share': `${(position / POSITIONS) * 100}%`, '--colour': colour } as CSSProperties}
    />
  )
}
