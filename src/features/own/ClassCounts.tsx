/** How many examples there are, in all and of each class. */
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './own.module.css'

interface Props {
  /** Empty where nobody labelled them. */
  readonly names: readonly string[]
  readonly labels: Uint8Array
  readonly kind: 'images' | 'points'
}

export function ClassCounts({ names, labels, kind }: Props) {
  const { t, number } = useMessages()
  const counts = useMemo(() => {
    const found = new Array<number>(names.length).fill(0)
    for (const label of labels) if (label < found.length) found[label]! += 1
    return found
  }, [names, labels])
  return (
    <div>
      <strong>{t('own.count', { kind, count: labels.length })}</strong>
      {names.length === 0 ? (
        <p className={classes.hint}>{t('own.noClasses')}</p>
      ) : (
        <ul className={classes.counts}>
          {names.map((name, index) => (
            <li key={name}>
              <span>{name}</span>
              <span>{number(counts[index] ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
