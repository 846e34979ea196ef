/** Opens the dialog that makes a link to the page. */
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { LinkIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import type { LinkedExercise } from '../../exercises/link.ts'

// It draws QR codes.
const ShareDialog = lazy(async () => {
  const { ShareDialog: Dialog } = await import('./ShareDialog.tsx')
  return { default: Dialog }
})

interface Props {
  /** Tells how a link has the exercise that is open; `null` where none is. */
  readonly exercise: () => LinkedExercise | null
}

export function ShareButton({ exercise }: Props) {
  const { t } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <ToolButton name={t('share.label')} onClick={() => setIsOpen(true)}>
        <LinkIcon size={18} />
      </ToolButton>
      {isOpen && (
        <Suspense>
          <ShareDialog exercise={exercise()} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
