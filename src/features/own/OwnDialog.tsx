/** The reader's own pictures, points and names: where they come from, how they come out, and which of them are kept. */
import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { useLab } from '../useLab.ts'
import classes from './own.module.css'
import { DrawStep } from './DrawStep.tsx'
import { NamesStep } from './NamesStep.tsx'
import { PicturesStep } from './PicturesStep.tsx'
import { PlaneStep } from './PlaneStep.tsx'
import { PointsStep } from './PointsStep.tsx'
import { SheetStep } from './SheetStep.tsx'
import { SourceStep } from './SourceStep.tsx'
import { useSource } from './useSource.ts'
import type { Source } from './useSource.ts'

export function OwnDialog() {
  const { t } = useMessages()
  const { own } = useLab()
  const isOpen = useStore(own.store, (state) => state.isOpen)
  return (
    <Modal
      opened={isOpen}
      onClose={() => own.show(false)}
      title={t('own.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size="lg"
      centered
      classNames={{ content: classes.dialog ?? '' }}
    >
      <Steps />
    </Modal>
  )
}

/** Mounted anew whenever the dialog is opened. */
function Steps() {
  const source = useSource()
  return <Step source={source} />
}

function Step({ source }: { readonly source: Source }) {
  const { stage } = source
  switch (stage.kind) {
    case 'source':
    case 'reading':
      return <SourceStep source={source} />
    case 'points':
      return (
        <PointsStep source={source} table={stage.table} guess={stage.guess} file={stage.file} />
      )
    case 'names':
      return <NamesStep source={source} names={stage.names} file={stage.file} />
    case 'pictures':
      return <PicturesStep source={source} brought={stage} />
    case 'sheet':
      return <SheetStep source={source} sheet={stage.sheet} file={stage.file} />
    case 'plane':
      return <PlaneStep source={source} />
    case 'draw':
      return <DrawStep source={source} />
  }
}
