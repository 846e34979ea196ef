/** A small "?" that opens one sentence, and what the glossary says of its words. */
import { Popover } from '@mantine/core'
import { Suspense, use, useState } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import classes from './HelpButton.module.css'
import { TermsContext } from './terms.ts'
import type { ReactNode } from 'react'

interface Props {
  /** What the help is about, for those who cannot see where the button stands. */
  readonly about: string
  readonly children: ReactNode
}

export function HelpButton({ about, children }: Props) {
  const { t } = useMessages()
  return (
    <Popover width={260} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={t('control.help', { name: about })}
        >
          <span className={classes.circle}>?</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.text}>
        <Explained about={about}>{children}</Explained>
      </Popover.Dropdown>
    </Popover>
  )
}

function Explained({ about, children }: Props) {
  const glossary = use(TermsContext)
  const [text, setText] = useState('')
  return (
    <>
      <div ref={(element) => setText(element?.textContent ?? '')}>{children}</div>
      {glossary && text !== '' && (
        <Suspense fallback={null}>
          <glossary.Terms text={`${about}. ${text}`} />
        </Suspense>
      )}
    </>
  )
}
