/** A button that lets the reader choose a latent vector by what it decodes to: here, a sample, a test example, a kept one. */
import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { SpotChoices } from './SpotChoices.tsx'
import classes from './spots.module.css'
import type { ReactNode } from 'react'
import type { Spot } from '../../../state/latentStore.ts'

interface Props {
  readonly children: ReactNode
  readonly onPick: (spot: Spot) => void
  readonly disabled?: boolean
  /** Name of the button, where what it shows is not enough. */
  readonly label?: string
}

export function SpotPicker({ children, onPick, disabled = false, label }: Props) {
  const { t } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={disabled}
          className={classes.target ?? ''}
          {...(label ? { 'aria-label': label } : {})}
          onClick={() => setIsOpen(!isOpen)}
        >
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('latent.pick.title')}>
        <SpotChoices
          onPick={(spot) => {
            setIsOpen(false)
            onPick(spot)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
