/** How much of the page is shown, and the way to change it. */
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { defined } from '../lib/assert.ts'
import type { LayerChoice } from '../state/planeLayers.ts'
import type { Column, PageView } from '../state/view.ts'

export const ViewContext = createContext<PageView | null>(null)

/** The page's view; the same object for the page's whole life. */
export const usePageView = (): PageView => defined(use(ViewContext), 'The view of this page')

/** True when every setting and every figure is shown. */
export const useShowsAll = (): boolean =>
  useStore(usePageView().store, ({ view }) => view === 'all')

/** The columns that are folded away. */
export const useFolded = (): readonly Column[] =>
  useStore(usePageView().store, ({ folded }) => folded)

/** True while a deck is presented: words are few and pictures large. */
export const usePresents = (): boolean =>
  useStore(usePageView().store, ({ presents }) => presents !== null)

/** How far samples are on their way from noise, from 0 to 1, and what moves them along it. */
export function useWayShare(): readonly [share: number, setShare: (share: number) => void] {
  const pageView = usePageView()
  const share = useStore(pageView.store, (state) => state.share)
  return [share, (next) => pageView.goAlong(next)]
}

/** What is shown of points in the plane. */
export const usePlaneChoice = (): LayerChoice => useStore(usePageView().store, ({ plane }) => plane)
