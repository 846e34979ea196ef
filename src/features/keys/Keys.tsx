/** The help menu. Listens to the keys of the page as well, and lists them on demand. */
import { Kbd, Menu, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { isPlaying } from '../../state/runStore.ts'
import { HelpIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { COMMAND_KEY } from '../commandKey.ts'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import { keyIntent } from '../keyMap.ts'
import classes from './Keys.module.css'
import type { ReactNode } from 'react'

/** A dialog that lies over the page takes the keys, also before the focus has moved into it. */
const OVER_THE_PAGE = '[role=dialog][aria-modal=true]'

/** @param children what else helps. */
export function Keys({ children }: { readonly children?: ReactNode }) {
  const { t } = useMessages()
  const { intents, run } = useLab()
  const pageView = usePageView()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (document.querySelector(OVER_THE_PAGE)) return
      const intent = keyIntent(event)
      // Files are the business of their menu.
      if (!intent || intent === 'save' || intent === 'open') return
      const isEdit = intent === 'undo' || intent === 'redo'
      if (event.repeat && !isEdit) return
      event.preventDefault()
      const { phase } = run.getState()
      if (isEdit) intents[intent]()
      else if (intent === 'help') setOpen(true)
      else if (intent === 'view') pageView.toggle()
      else if (intent === 'fold') pageView.fold()
      else if (intent === 'step') intents.step()
      else if (intent === 'restart') intents.restart()
      else if (isPlaying(phase)) intents.pause()
      else intents.play()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [intents, run, pageView])

  const rows = [
    [t('keys.space'), t('keys.playPause')],
    ['.', t('keys.step')],
    ['R', t('keys.restart')],
    ['A', t('view.what')],
    ['F', t('view.fold')],
    [`${COMMAND_KEY}Z`, t('undo.undo')],
    [`${COMMAND_KEY}Y`, t('undo.redo')],
    [`${COMMAND_KEY}S`, t('runFile.save')],
    [`${COMMAND_KEY}O`, t('runFile.open')],
    ['?', t('keys.help')],
  ] as const
  return (
    <>
      <Menu width={300} position="bottom-end">
        <Menu.Target>
          <ToolButton name={t('help.menu')}>
            <HelpIcon size={18} />
          </ToolButton>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          <Menu.Item onClick={() => setOpen(true)} rightSection={<Kbd size="xs">?</Kbd>}>
            {t('keys.label')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('keys.label')}
        closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
        centered
        size="sm"
      >
        <dl className={classes.keys}>
          {rows.map(([key, does]) => (
            <div key={key} className={classes.row}>
              <dt>{does}</dt>
              <dd>
                <Kbd>{key}</Kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  )
}
