/** Sets a latent vector aside, to be used by every tool. */
import { Button } from '@mantine/core'
import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { keepSpot } from '../../../state/latentStore.ts'
import { useLatent } from '../LatentContext.ts'
import type { Spot } from '../../../state/latentStore.ts'

interface Props {
  /** The vector, when the button is pressed; `null` while there is none. */
  readonly spot: () => Spot | null
  readonly disabled?: boolean
}

/** How long it says that it is done. */
const SAID_FOR_MS = 1500

export function KeepButton({ spot, disabled = false }: Props) {
  const { t } = useMessages()
  const { store } = useLatent()
  const [isDone, setIsDone] = useState(false)
  const { start } = useTimeout(() => setIsDone(false), SAID_FOR_MS)
  const keep = (): void => {
    const kept = spot()
    if (!kept) return
    keepSpot(store, kept)
    setIsDone(true)
    start()
  }
  return (
    <Button size="compact-sm" variant="default" disabled={disabled} onClick={keep}>
      <span aria-live="polite">{t(isDone ? 'latent.kept' : 'latent.keep')}</span>
    </Button>
  )
}
