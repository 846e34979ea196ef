/** Where the data come from: a file, the clipboard, or the reader's hand; and those that were brought before. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { FaultLine } from './FaultLine.tsx'
import { filesOfDrop, filesOfInput, stageOfFiles } from './files.ts'
import { Kept } from './Kept.tsx'
import classes from './own.module.css'
import { pointsStage } from './useSource.ts'
import type { ClipboardEvent, DragEvent } from 'react'
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
  const onPaste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    void source.read(() => stageOfFiles(filesOfInput(files)))
  }
  return (
    <div className={classes.step} onPaste={onPaste}>
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
        </div>
      </div>
      <FaultLine fault={source.fault} />
      <PastedText source={source} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => source.turnTo({ kind: 'plane' })}>
          {t('own.plane')}
        </Button>
      </div>
      <p className={classes.hint}>{t('own.stays')}</p>
      <Kept />
    </div>
  )
}

function FileButton({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const isReading = source.stage.kind === 'reading'
  return (
    <Button component="label" loading={isReading}>
      {t('own.choose')}
      <input
        type="file"
        multiple
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

/** Numbers that are pasted or typed. */
function PastedText({ source }: { readonly source: Source }) {
  const { t } = useMessages()
  const [text, setText] = useState('')
  const read = (what: string): void => void source.read(() => pointsStage(what, null))
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
