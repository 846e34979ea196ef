/** The ways into the glossary: an entry of the help menu, the list that it opens, and the terms of a text. */
import { Menu } from '@mantine/core'
import { createContext, lazy, Suspense, use } from 'react'
import { createStore, useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'

const TermsIn = lazy(async () => {
  const { TermsIn: Terms } = await import('./TermsIn.tsx')
  return { default: Terms }
})

/** Names the terms of a text; loaded when a first explanation is opened. */
export const GLOSSARY = { Terms: TermsIn }

const List = lazy(async () => {
  const { GlossaryDialog } = await import('./GlossaryDialog.tsx')
  return { default: GlossaryDialog }
})

const ListContext = createContext(
  createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false })),
)

export function GlossaryItem() {
  const { t } = useMessages()
  const list = use(ListContext)
  return (
    <Menu.Item onClick={() => list.setState({ isOpen: true })}>{t('glossary.title')}</Menu.Item>
  )
}

export function GlossaryList() {
  const list = use(ListContext)
  const isOpen = useStore(list, (state) => state.isOpen)
  return (
    isOpen && (
      <Suspense fallback={null}>
        <List onClose={() => list.setState({ isOpen: false })} />
      </Suspense>
    )
  )
}
