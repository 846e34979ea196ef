import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { useLab } from '../features/useLab.ts'

// Opened by few, and it reads every kind of file.
const OwnDialog = lazy(async () => {
  const { OwnDialog: Dialog } = await import('../features/own/OwnDialog.tsx')
  return { default: Dialog }
})

/** The dialog for the reader's own data, loaded when it is first opened. */
export function OwnPlace() {
  const { own } = useLab()
  const isOpen = useStore(own.store, (state) => state.isOpen)
  const [wasOpen, setWasOpen] = useState(false)
  if (isOpen && !wasOpen) setWasOpen(true)
  return (
    wasOpen && (
      <Suspense fallback={null}>
        <OwnDialog />
      </Suspense>
    )
  )
}
