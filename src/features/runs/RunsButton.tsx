/** Opens the list of the runs that are kept on this device. */
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { RunsIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { useKeeper } from './useKeeper.ts'

const RunList = lazy(async () => {
  const { RunList: List } = await import('./RunList.tsx')
  return { default: List }
})

export function RunsButton() {
  const { t } = useMessages()
  const keeper = useKeeper()
  const [isOpen, setOpen] = useState(false)
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  const open = (): void => {
    void keeper.refresh()
    setOpen(true)
  }
  return (
    <>
      <ToolButton name={t('runList.title')} onClick={open}>
        <RunsIcon size={18} />
      </ToolButton>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('runList.title')}
        closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
        size={760}
        fullScreen={isPhone}
      >
        <Suspense>
          <RunList close={() => setOpen(false)} />
        </Suspense>
      </Modal>
    </>
  )
}
