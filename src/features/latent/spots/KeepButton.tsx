/** Sets a latent vector aside, to be used by every tool. */
import { Button } from '@mantine/core'
import { useMessages } from '../../../i18n/useMessages.ts'
import { keepSpot } from '../../../state/latentStore.ts'
import { useLatent } from '../LatentContext.ts'
import type { Spot } from '../../../state/latentStore.ts'

interface Props {
  /** The vector, when the button is pressed; `null` while there is none. */
  readonly spot: () => Spot | null
  readonly disabled?: boolean
}

export function KeepButton({ spot, disabled = false }: Props) {
  const { t } = useMessages()
  const { store } = useLatent()
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={disabled}
      onClick={() => {
        const kept = spot()
        if (kept) keepSpot(store, kept)
      }}
    >
      {t('latent.keep')}
    </Button>
  )
}
