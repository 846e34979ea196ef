/** A choice of one among a few words that stand side by side, with the line that explains it below. */
import { useId, useState } from 'react'
import { helpId, OptionHelp } from './OptionHelp.tsx'
import classes from './Segmented.module.css'
import type { ExplainedOption } from './OptionHelp.tsx'

interface Props {
  /** What is chosen here, for those who cannot see where it stands. */
  readonly label: string
  readonly value: string
  readonly options: readonly ExplainedOption[]
  readonly onChange: (value: string) => void
}

export function Segmented({ label, value, options, onChange }: Props) {
  const id = useId()
  const [pointed, setPointed] = useState<string | null>(null)
  const group = (
    <div
      className={classes.group}
      role="radiogroup"
      aria-label={label}
      onPointerLeave={() => setPointed(null)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={classes.option}
          onPointerEnter={({ pointerType }) =>
            setPointed(pointerType === 'mouse' ? option.value : null)
          }
        >
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.help !== null && { 'aria-describedby': helpId(id, option.value) })}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
  if (options.every(({ help }) => help === null)) return group
  return (
    <div>
      {group}
      <OptionHelp id={id} options={options} shown={pointed ?? value} />
    </div>
  )
}
