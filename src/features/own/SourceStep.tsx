/** Where the data come from: a file, the clipboard, or the reader's hand; and those that were brought before. */
import { Button, Textarea } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { useLab } from '../useLab.ts'
import { drawnSetOf } from './drawnSet.ts'
import { FaultLine } from './FaultLine.tsx'
import { filesOfDrop, filesOfInput, stageOfFiles } from './files.ts'
import { Kept } from './Kept.tsx'
import classes from './own.module.css'
import { planeDrawingOf } from './planeDrawing.ts'
import { textStage } from './useSource.ts'
import type { DragEvent } from 'react'
import type { Source } from './useSource.ts'

/** Pasted text of so many characters is read at once; shorter text may be somebody typing. */
const PASTED = 'insertFromPaste'

export function SourceStep({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const [isOver, setIsOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    // The list is empty as soon as the event is over.
    const files = filesOfDrop(event.dataTransfer)
    void source.read(async () => stageOfFiles(await files))
  }
  // Wherever the focus is: nothing else of the page can be reached while the dialog is open.
  useWindowEvent('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void source.read(() => stageOfFiles(filesOfInput(files)))
  })
  return (
    <div className={classes.step}>
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <p className={classes.invitation}>{t('own.drop')}</p>
        <p className={classes.hint}>{t('own.drop.kinds')}</p>
        <div className={classes.buttons}>
          <FileButton source={source} />
          <FileButton source={source} isFolder />
        </div>
      </div>
      <FaultLine fault={source.fault} />
      <PastedText source={source} />
      <ByHand source={source} />
      <p className={classes.hint}>{t('own.stays')}</p>
      <Kept />
    </div>
  )
}

/** What is drawn on the page, and how much of it there is already. */
function ByHand({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const lab = useLab()
  const pictures = drawnSetOf(lab).store.getState().drawn.length
  const points = planeDrawingOf(lab).count
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={() => source.turnTo({ kind: 'draw' })}>
        {pictures > 0 ? t('own.draw.goOn', { count: pictures }) : t('own.draw')}
      </Button>
      <Button variant="default" onClick={() => source.turnTo({ kind: 'plane' })}>
        {points > 0 ? t('own.plane.goOn', { count: points }) : t('own.plane')}
      </Button>
    </div>
  )
}

interface FileButtonProps {
  readonly source: Source
  readonly isFolder?: boolean
}

function FileButton({ source, isFolder = false }: FileButtonProps) {
  const { t } = useMessages()
  const isReading = source.stage.kind === 'reading'
  return (
    <Button
      component="label"
      loading={isReading && !isFolder}
      {...(isFolder && { variant: 'default' })}
    >
      {t(isFolder ? 'own.choose.folder' : 'own.choose')}
      <input
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: '' } : {})}
        className={classes.file}
        onChange={({ currentTarget }) => {
          const files = filesOfInput([...(currentTarget.files ?? [])])
          currentTarget.value = ''
          void source.read(() => stageOfFiles(files))
        }}
      />
    </Button>
  )
}

/** Points or names that are pasted or typed. */
function PastedText({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const [text, setText] = useState('')
  const read = (what: string): void => void source.read(() => textStage(what, null))
  return (
    <div className={classes.pasted}>
      <Textarea
        label={t('own.paste')}
        placeholder={'0.5\t1.2\n-0.3\t0.8'}
        minRows={3}
        maxRows={6}
        value={text}
        onChange={(event) => {
          const { value } = event.currentTarget
          setText(value)
          const { inputType } = event.nativeEvent as InputEvent
          if (inputType === PASTED && text === '') read(value)
        }}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={() => read(text)}>
        {t('own.paste.read')}
      </Button>
    </div>
  )
}
