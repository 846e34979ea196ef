/** A picture, or several that belong together, with the button that saves them as PNG. */
import { useRef } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { defined } from '../lib/assert.ts'
import { pictureOf } from './pictureOf.ts'
import { SaveButton } from './SaveButton.tsx'
import classes from './SaveButton.module.css'
import { useFileName } from './useFileName.ts'
import type { ReactNode } from 'react'

interface Props {
  /** What the picture shows, in the reader's words. */
  readonly name: string
  /** The same in its file's name. */
  readonly file: string
  /** True when it is as wide as what it holds, false when it is as wide as it can be. */
  readonly fits?: boolean
  /** True when there is something to press in it: the button then stands below it, not at its corner. */
  readonly below?: boolean
  readonly children: ReactNode
}

export function SavePicture({ name, file, fits = false, below = false, children }: Props) {
  const { t } = useMessages()
  const fileName = useFileName()
  const root = useRef<HTMLDivElement>(null)
  return (
    <div ref={root} className={classes.picture} data-fits={fits}>
      {children}
      <SaveButton
        className={below ? classes.below : classes.corner}
        name={t('save.picture', { name })}
        make={() => pictureOf(defined(root.current, 'the picture'))}
        file={() => fileName(file, 'png')}
      />
    </div>
  )
}
