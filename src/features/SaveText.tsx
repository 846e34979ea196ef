/** Texts, with the button that saves them as a file: one a line and, after a tab, the class of each. */
import { useMessages } from '../i18n/useMessages.ts'
import { SaveButton } from './SaveButton.tsx'
import classes from './SaveButton.module.css'
import { useFileName } from './useFileName.ts'
import type { ReactNode } from 'react'

interface Props {
  /** What the texts are, in the reader's words. */
  readonly name: string
  /** The same in their file's name. */
  readonly file: string
  /** What is saved, asked for when it is. */
  readonly lines: () => string | Promise<string>
  readonly children: ReactNode
}

export function SaveText({ name, file, lines, children }: Props) {
  const { t } = useMessages()
  const fileName = useFileName()
  const make = async (): Promise<Blob> =>
    new Blob([await lines()], { type: 'text/plain;charset=utf-8' })
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
