/** Which numeral and colour stands for which class; each a button that hides or shows its codes. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { classColour } from '../../../render/classColours.ts'
import { useLatent } from '../LatentContext.ts'
import { className } from '../space.ts'
import classes from './map.module.css'

interface Props {
  /** Number of classes. */
  readonly count: number
  readonly hidden: ReadonlySet<number>
  readonly onChange: (hidden: ReadonlySet<number>) => void
}

export function Legend({ count, hidden, onChange }: Props) {
  const { t } = useMessages()
  const { space } = useLatent()
  const toggle = (label: number): void => {
    const next = new Set(hidden)
    if (!next.delete(label)) next.add(label)
    onChange(next)
  }
  return (
    <div className={classes.legend} role="group" aria-label={t('map.legend')}>
      {Array.from({ length: count }, (_, label) => (
        <button
          key={label}
          type="button"
          className={classes.numeral}
          style={hidden.has(label) ? undefined : { color: classColour(label) }}
          aria-pressed={!hidden.has(label)}
          aria-label={t('map.class', {
            kind: space.kind,
            class: className(space, label),
          })}
          onClick={() => toggle(label)}
        >
          {label}
          {className(space, label) !== String(label) && (
            <span className={classes.className}>{className(space, label)}</span>
          )}
        </button>
      ))}
    </div>
  )
}
