/** The last line of a preview: what the data are called, the way back, and the button that takes them. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { LONGEST_NAME } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { tidyName } from '../../imports/names.ts'
import classes from './own.module.css'
import type { Source, Stage } from './useSource.ts'

interface Props {
  readonly source: Source
  readonly suggested: string
  /** False while there is nothing to take. */
  readonly canUse: boolean
  readonly onUse: (name: string) => Promise<void>
  /** Where the way back leads. */
  readonly back?: Stage
}

const START: Stage = { kind: 'source' }

export function UseBar({ source, suggested, canUse, onUse, back = START }: Props) {
  const { t } = useMessages()
  const [name, setName] = useState(suggested)
  const [isBusy, setIsBusy] = useState(false)
  const use = async (): Promise<void> => {
    setIsBusy(true)
    // Lets the button show that it was pressed: packing many examples takes a moment.
    await new Promise((resolve) => setTimeout(resolve))
    await onUse(tidyName(name) || suggested)
    setIsBusy(false)
  }
  return (
    <form
      className={classes.use}
      onSubmit={(event) => {
        event.preventDefault()
        void use()
      }}
    >
      <TextInput
        label={t('own.name')}
        value={name}
        maxLength={LONGEST_NAME / 2}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" disabled={!canUse} loading={isBusy}>
          {t('own.use')}
        </Button>
        <Button variant="default" onClick={() => source.turnTo(back)}>
          {t('own.back')}
        </Button>
      </div>
    </form>
  )
}
