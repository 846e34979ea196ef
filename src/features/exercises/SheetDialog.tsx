/** Asks whose sheet it is, and saves it. */
import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './exercises.module.css'
import { useSheet } from './useSheet.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Progress } from '../../exercises/progress.ts'

interface Props {
  readonly exercise: Exercise
  readonly progress: Progress
  readonly opened: boolean
  readonly close: () => void
}

const LONGEST_NAME = 80

export function SheetDialog({ exercise, progress, opened, close }: Props) {
  const { t } = useMessages()
  const saveSheet = useSheet()
  const [name, setName] = useState('')
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('exercise.saveSheet')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      centered
      size="sm"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          saveSheet(exercise, progress, name.trim())
          close()
        }}
      >
        <TextInput
          label={t('exercise.sheet.yourName')}
          description={t('exercise.sheet.yourNameHelp')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <div className={classes.foot}>
          <Button type="submit">{t('exercise.sheet.save')}</Button>
        </div>
      </form>
    </Modal>
  )
}
