/** Opens a run file that is dropped anywhere on the page, or pasted. Other files, and those of a dialog, are not its business. */
import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { FileIcon } from '../../ui/icons.tsx'
import { useLab } from '../useLab.ts'
import { isNamedAsRun } from './endings.ts'
import classes from './files.module.css'

export function FileDrop() {
  const { t } = useMessages()
  const isOver = useDroppedFiles()
  usePastedFiles()
  return (
    <div className={classes.drop} data-shown={isOver} aria-hidden={!isOver}>
      <div className={classes.target}>
        <FileIcon size={40} />
        {t('runFile.drop')}
      </div>
    </div>
  )
}

/** A dialog has its own use for what is dropped on it. */
const isTaken = (event: Event): boolean =>
  event.defaultPrevented || document.querySelector('[role=dialog]') !== null

/** Whether a file is being dragged over the page; run files have no type of their own. */
const carriesRun = ({ dataTransfer }: DragEvent): boolean =>
  Array.from(dataTransfer?.items ?? []).some(
    ({ kind, type }) => kind === 'file' && (type === '' || type === 'application/octet-stream'),
  )

/** True while a file that may be a run is held over the page. */
function useDroppedFiles(): boolean {
  const { intents } = useLab()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (isTaken(event) || !carriesRun(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      // Out of the window, not from one part of the page to the next.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (isTaken(event) || !file || !carriesRun(event)) return
      event.preventDefault()
      void intents.openFile(file)
    }
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop } as const
    for (const [type, listener] of Object.entries(listeners))
      window.addEventListener(type as 'drop', listener)
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        window.removeEventListener(type as 'drop', listener)
    }
  }, [intents])
  return isOver
}

function usePastedFiles(): void {
  const { intents } = useLab()
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = Array.from(event.clipboardData?.files ?? []).find(({ name }) =>
        isNamedAsRun(name),
      )
      if (!file || isTaken(event)) return
      event.preventDefault()
      void intents.openFile(file)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [intents])
}
