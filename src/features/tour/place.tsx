/** The ways into the guided tour. What shows it is loaded when it is first wanted. */
import { Menu } from '@mantine/core'
import { createContext, use, useState } from 'react'
import { createStore, useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { notify } from '../../state/notices.ts'
import { recallTour, rememberTour } from '../../state/tourMemory.ts'
import { deviceStorage } from '../../state/view.ts'
import { CloseButton } from '../../ui/CloseButton.tsx'
import { PlayIcon } from '../../ui/icons.tsx'
import { useLab } from '../useLab.ts'
import classes from './place.module.css'
import type { ComponentType } from 'react'

export interface TourTools {
  /** The sentence at hand, and the ring around what it is about. */
  readonly Panel: ComponentType
  /** Begins, or goes on where the reader left off. */
  readonly begin: () => void
}

const TourPlaceContext = createContext(
  createStore<{ readonly tools: TourTools | null }>(() => ({ tools: null })),
)

/** What begins the tour. */
function useBegin(): () => void {
  const lab = useLab()
  const place = use(TourPlaceContext)
  return () => {
    const { tools } = place.getState()
    if (tools) return tools.begin()
    import('./openTour.tsx').then(
      ({ openTour }) => {
        const opened = openTour(lab, window)
        place.setState({ tools: opened })
        opened.begin()
      },
      () => notify(lab.run, { kind: 'tourNotLoaded' }),
    )
  }
}

/** Offers the tour on a first visit, and to who left it half-way. */
export function TourInvitation() {
  const { t } = useMessages()
  const begin = useBegin()
  const [memory, setMemory] = useState(() => recallTour(deviceStorage(window)))
  if (memory === 'over') return null
  const decline = (): void => {
    rememberTour(deviceStorage(window), 'over')
    setMemory('over')
  }
  return (
    <span className={classes.invitation}>
      <span>{t('tour.invitation')}</span>
      <button type="button" className={classes.show} onClick={begin}>
        <PlayIcon size={14} />
        {t(memory === null ? 'tour.show' : 'tour.goOn')}
      </button>
      <CloseButton name={t('tour.decline')} onClick={decline} />
    </span>
  )
}

export function TourItem() {
  const { t } = useMessages()
  return <Menu.Item onClick={useBegin()}>{t('tour.title')}</Menu.Item>
}

export function TourPanelPlace() {
  const tools = useStore(use(TourPlaceContext), (state) => state.tools)
  return tools && <tools.Panel />
}
