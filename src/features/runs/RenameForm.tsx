/** A run's name, to be changed in its place. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './runs.module.css'
import { useKeeper } from './useKeeper.ts'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'
import type { FormEvent } from 'react'

const LONGEST = 80

/** The reader asked for the form: it is where they go on. */
const focused = (field: HTMLInputElement | null): void => field?.select()

interface Props {
  readonly run: StoredRun<RunCard>
  readonly title: string
  readonly done: () => void
}

export function RenameForm({ run, title, done }: Props) {
  const { t } = useMessages()
  const keeper = useKeeper()
  const [name, setName] = useState(run.name ?? title)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    done()
    void keeper.rename(run.id, name)
  }
  return (
    <form className={classes.rename} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('runList.name')}
        value={name}
        maxLength={LONGEST}
        ref={focused}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          done()
        }}
      />
      <Button type="submit" size="compact-sm">
        {t('runList.save')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={done}>
        {t('runList.cancel')}
      </Button>
    </form>
  )
}
