/** Texts of a sheet, with the button that saves all of them as a text file: one a line, after a tab the class asked for. */
import { textFile, textsOf } from '../datasets/text.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { SaveButton } from './SaveButton.tsx'
import classes from './SaveButton.module.css'
import { useFileName } from './useFileName.ts'
import type { ReactNode } from 'react'
import type { Examples } from '../worker/protocol/examples.ts'

interface Props {
  /** What the texts are, in the reader's words. */
  readonly name: string
  /** The same in their file's name. */
  readonly file: string
  readonly examples: Examples | null
  /** The name of the class that each was asked for; `null` where none was. */
  readonly told: readonly string[] | null
  readonly children: ReactNode
}

export function SaveText({ name, file, examples, told, children }: Props) {
  const { t } = useMessages()
  const fileName = useFileName()
  const make = (): Blob => {
    const texts = examples ? textsOf(examples, examples.values) : []
    return new Blob([textFile(texts, told)], { type: 'text/plain;charset=utf-8' })
  }
  return (
    <div className={classes.picture}>
      {children}
      <SaveButton
        className={classes.corner}
        name={t('save.text', { name })}
        make={make}
        file={() => fileName(file, 'txt')}
      />
    </div>
  )
}
