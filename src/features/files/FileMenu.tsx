/** Saves the run as a file, and opens one: by menu and by key. */
import { Kbd, Menu, Tooltip, VisuallyHidden } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { hasModel } from '../../state/runStore.ts'
import { FileIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { COMMAND_KEY } from '../commandKey.ts'
import { keyIntent } from '../keyMap.ts'
import { saveFile } from '../saveFile.ts'
import { useLab, useRun } from '../useLab.ts'
import { ENDINGS } from './endings.ts'
import classes from './files.module.css'
import type { ReactNode } from 'react'

const SHOWN_FOR_MS = 3500

/** @param children what else can be saved of a run. */
export function FileMenu({ children }: { readonly children?: ReactNode }) {
  const { t } = useMessages()
  const { intents } = useLab()
  const canSave = useRun(({ phase }) => hasModel(phase))
  const picker = useRef<HTMLInputElement>(null)
  const { saved, save } = useSaving()
  const open = useCallback((): void => picker.current?.click(), [])
  useFileKeys(save, open)
  const words = saved === null ? '' : t('runFile.saved', { name: saved })
  return (
    <span>
      <input
        ref={picker}
        type="file"
        hidden
        accept={ENDINGS.join(',')}
        aria-label={t('runFile.open')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (file) void intents.openFile(file)
        }}
      />
      <Menu width={300} position="bottom-end">
        <Tooltip label={words} opened={saved !== null} multiline maw={280}>
          <span>
            <Menu.Target>
              <ToolButton name={t('runFile.menu')}>
                <FileIcon size={18} />
              </ToolButton>
            </Menu.Target>
          </span>
        </Tooltip>
        <Menu.Dropdown>
          <Menu.Item disabled={!canSave} onClick={save} rightSection={<Key letter="S" />}>
            {t('runFile.save')}
            <span className={classes.help}>
              {canSave ? t('runFile.saveHelp') : t('runFile.noRun')}
            </span>
          </Menu.Item>
          {children}
          <Menu.Item onClick={open} rightSection={<Key letter="O" />}>
            {t('runFile.open')}
            <span className={classes.help}>{t('runFile.openHelp')}</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <VisuallyHidden role="status">{words}</VisuallyHidden>
    </span>
  )
}

/** Seen by those who have a keyboard at hand; read out with the list of keys. */
const Key = ({ letter }: { readonly letter: string }) => (
  <Kbd size="xs" aria-hidden className={classes.key ?? ''}>
    {COMMAND_KEY}
    {letter}
  </Kbd>
)

/** The name of the file that was just saved, if any, and what saves one. One at a time. */
function useSaving() {
  const { intents } = useLab()
  const [saved, setSaved] = useState<string | null>(null)
  const isSaving = useRef(false)
  useEffect(() => {
    if (saved === null) return undefined
    const timer = setTimeout(() => setSaved(null), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [saved])
  const save = useCallback((): void => {
    if (isSaving.current) return
    isSaving.current = true
    void intents
      .saveRun()
      .then((file) => {
        if (!file) return
        saveFile(file.blob, file.name)
        setSaved(file.name)
      })
      .finally(() => (isSaving.current = false))
  }, [intents])
  return { saved, save }
}

function useFileKeys(save: () => void, open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const intent = keyIntent(event)
      if (intent !== 'save' && intent !== 'open') return
      event.preventDefault()
      if (event.repeat) return
      if (intent === 'save') save()
      else open()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [save, open])
}
