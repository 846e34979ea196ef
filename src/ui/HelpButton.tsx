/** A small "?" that opens one sentence. */
import { Popover } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import classes from './HelpButton.module.css'
import type { ReactNode } from 'react'

interface Props {
  /** What the help is about, for those who cannot see where the button stands. */
  readonly about: string
  readonly children: ReactNode
}

export function HelpButton({ about, children }: Props) {
  const { t } = useMessages()
  return (
    <Popover width={260} position="bottom-start" withArrow returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={t('control.help', { name: about })}
        >
          <span className={classes.circle}>?</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.text}>{children}</Popover.Dropdown>
    </Popover>
  )
}
