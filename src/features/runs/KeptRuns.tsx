/** The places of the page that show what is kept on this device. What stands in them is loaded apart, and may come later. */
import { createContext, use } from 'react'
import { createStore, useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { RunsIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import type { Keeper } from '../../state/keeper.ts'
import type { ComponentType } from 'react'
import type { StoreApi } from 'zustand'

export interface KeptTools {
  readonly keeper: Keeper
  /** Opens the list of runs. */
  readonly Button: ComponentType
  /** Offers the run at which the reader left off. */
  readonly Offer: ComponentType
}

export type KeptToolsStore = StoreApi<{ readonly tools: KeptTools | null }>

export const createKeptToolsStore = (): KeptToolsStore => createStore(() => ({ tools: null }))

export const KeptToolsContext = createContext<KeptToolsStore>(createKeptToolsStore())

/** `null` until they are loaded, and where they cannot be. */
const useTools = (): KeptTools | null => useStore(use(KeptToolsContext), ({ tools }) => tools)

export function RunsTool() {
  const { t } = useMessages()
  const tools = useTools()
  if (tools) return <tools.Button />
  return (
    <ToolButton name={t('runList.title')} disabled>
      <RunsIcon size={18} />
    </ToolButton>
  )
}

export function RunOffer() {
  const tools = useTools()
  return tools && <tools.Offer />
}
