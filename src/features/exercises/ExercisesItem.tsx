/** The way to the exercises and to the sheets that were handed in: entries of the help menu, and the dialog that they open. */
import { Menu, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { use } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { notify } from '../../state/notices.ts'
import { useLab } from '../useLab.ts'
import { ExercisePlaceContext, loadExercises } from './place.tsx'

export function ExercisesItem() {
  const { t } = useMessages()
  const lab = useLab()
  const place = use(ExercisePlaceContext)
  const open = (dialog: 'exercises' | 'sheets'): void => {
    loadExercises(place, lab).then(
      () => place.setState({ dialog }),
      () => notify(lab.run, { kind: 'exercisesNotLoaded' }),
    )
  }
  return (
    <>
      <Menu.Item onClick={() => open('exercises')}>{t('exercises.title')}</Menu.Item>
      <Menu.Item onClick={() => open('sheets')}>{t('sheets.title')}</Menu.Item>
    </>
  )
}

export function ExercisesDialog() {
  const { t } = useMessages()
  const place = use(ExercisePlaceContext)
  const { tools, dialog } = useStore(place)
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  const close = (): void => place.setState({ dialog: null })
  return (
    tools && (
      <Modal
        opened={dialog !== null}
        onClose={close}
        title={dialog && t(`${dialog}.title`)}
        closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
        size={dialog === 'sheets' ? 960 : 680}
        fullScreen={isPhone ?? false}
      >
        {dialog === 'sheets' ? <tools.SheetCheck /> : <tools.List close={close} />}
      </Modal>
    )
  )
}
