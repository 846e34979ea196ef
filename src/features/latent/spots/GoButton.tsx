/** Moves the reader to a vector, and says when they stand there. */
import { Button } from '@mantine/core'
import { useMessages } from '../../../i18n/useMessages.ts'
import { goTo, reachOf } from '../goTo.ts'
import { useLatent, useLatentState, useZ } from '../LatentContext.ts'
import classes from './spots.module.css'

interface Props {
  /** `null` while there is none. */
  readonly z: readonly number[] | null
  /** Hears that the reader went. */
  readonly onGo?: () => void
}

export function GoButton({ z, onGo }: Props) {
  const { t } = useMessages()
  const { store } = useLatent()
  const here = useZ()
  const locked = useLatentState((state) => state.locked)
  const isThere = z !== null && reachOf(z, here, locked).every((value, i) => value === here[i])
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={z === null}
        onClick={() => {
          if (z) goTo(store, z, here)
          onGo?.()
        }}
      >
        {t('latent.go')}
      </Button>
      <span className={classes.there} role="status">
        {isThere && t('latent.there')}
        {!isThere && locked.size > 0 && t('latent.lockedStay', { count: locked.size })}
      </span>
    </>
  )
}
