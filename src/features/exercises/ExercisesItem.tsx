/** The way to the exercises: an entry of the help menu, and the list that it opens. */
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
  const open = (): void => {
    loadExercises(place, lab).then(
      () => place.setState({ isListOpen: true }),
      () => notify(lab.run, { kind: 'exercisesNotLoaded' }),
    )
  }
  return <Menu.Item onClick={open}>{t('exercises.title')}</Menu.Item>
}

export function ExercisesList() {
  const { t } = useMessages()
  const place = use(ExercisePlaceContext)
  const { tools, isListOpen } = useStore(place)
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  const close = (): void => place.setState({ isListOpen: false })
  return (
    tools && (
      <Modal
        opened={isListOpen}
        onClose={close}
        title={t('exercises.title')}
        closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
        size={680}
        fullScreen={isPhone ?? false}
      >
        <tools.List close={close} />
      </Modal>
    )
  )
}
