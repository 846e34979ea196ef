/** Copies a link to the experiment as it is set. */
import { Tooltip, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { pageHash } from '../../state/pageFacts.ts'
import { LinkIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'

const SHOWN_FOR_MS = 2500

export function ShareButton() {
  const { t } = useMessages()
  const lab = useLab()
  const pageView = usePageView()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!outcome) return undefined
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = (): void => {
    const link = new URL(location.href)
    link.hash = pageHash(lab, pageView)
    // Should the clipboard refuse, the link is in the address bar all the same.
    history.replaceState(history.state, '', link)
    navigator.clipboard.writeText(link.href).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    )
  }
  const words = { copied: t('share.copied'), failed: t('share.failed') }
  return (
    <span>
      <Tooltip label={outcome ? words[outcome] : ''} opened={outcome !== null} multiline maw={240}>
        <ToolButton name={t('share.label')} onClick={copy}>
          <LinkIcon size={18} />
        </ToolButton>
      </Tooltip>
      <VisuallyHidden role="status">{outcome ? words[outcome] : ''}</VisuallyHidden>
    </span>
  )
}
