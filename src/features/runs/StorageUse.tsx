/** How much of the room for runs is taken. */
import { useId } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './runs.module.css'
import { useKept } from './useKeeper.ts'

const MEGABYTE = 1e6

export function StorageUse() {
  const { t, number } = useMessages()
  const used = useKept((kept) => kept.used)
  const budget = useKept((kept) => kept.budget)
  const words = useId()
  if (budget === 0) return null
  const megabytes = (bytes: number): string =>
    number(bytes / MEGABYTE, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0,
    })
  return (
    <div className={classes.use}>
      <meter min={0} max={budget} value={used} aria-labelledby={words} />
      <p id={words}>{t('runList.used', { used: megabytes(used), budget: megabytes(budget) })}</p>
      <p>{t('runList.budget')}</p>
    </div>
  )
}
