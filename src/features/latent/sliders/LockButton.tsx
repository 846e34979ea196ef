/** Locks a dimension: only its own slider moves it then. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent, useLatentState } from '../LatentContext.ts'
import classes from './sliders.module.css'

export function LockButton({ dimension }: { readonly dimension: number }) {
  const { t } = useMessages()
  const { store } = useLatent()
  const isLocked = useLatentState(({ locked }) => locked.has(dimension))
  const toggle = (): void =>
    store.setState(({ locked }) => ({
      locked: new Set(
        isLocked ? [...locked].filter((one) => one !== dimension) : [...locked, dimension],
      ),
    }))
  const name = t('sliders.lock', { number: dimension + 1 })
  return (
    <button
      type="button"
      className={classes.lock}
      aria-label={name}
      aria-pressed={isLocked}
      title={name}
      onClick={toggle}
    >
      <svg
        width={16}
        height={16}
        viewBox="0 0 20 20"
        aria-hidden="true"
        focusable="false"
        stroke="currentColor"
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      >
        <rect x="4" y="9" width="12" height="8" rx="2" fill={isLocked ? 'currentColor' : 'none'} />
        <path
          d={isLocked ? 'M6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9' : 'M6.6 9V4.6a3.4 3.4 0 0 1 6.6-1.2'}
        />
      </svg>
    </button>
  )
}
