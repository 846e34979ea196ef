/** A deck on the whole screen: the stage in large type, and below it the scene's words and the way to the next. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { isPlaying } from '../../state/runStore.ts'
import { CloseIcon, PauseIcon, PlayIcon } from '../../ui/icons.tsx'
import { useRun } from '../useLab.ts'
import { keyIntent } from '../keyMap.ts'
import { sceneStep } from './keys.ts'
import classes from './deck.module.css'
import type { ReactNode, RefObject } from 'react'
import type { Deck } from '../../decks/deck.ts'
import type { Presenting } from '../../state/presenting.ts'

/**
 * Pixels of the screen for which the page is laid out; the rest enlarges it. 11 px, the smallest type of the page, becomes
 * 24 px on 1920 x 1080.
 */
const LAID_OUT = { width: 870, height: 490 }

/** Lays the page out for a projector for as long as this is shown. */
function useLargeType(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement
    const fit = (): void => {
      const { innerWidth: width, innerHeight: height } = window
      const zoom = Math.max(1, Math.min(width / LAID_OUT.width, height / LAID_OUT.height))
      style.setProperty('--zoom', zoom.toFixed(3))
      style.setProperty('--bar', `${bar.current?.offsetHeight ?? 0}px`)
    }
    dataset['presents'] = 'true'
    fit()
    // Canvases are drawn anew for the larger page.
    window.dispatchEvent(new Event('resize'))
    const observer = new ResizeObserver(fit)
    if (bar.current) observer.observe(bar.current)
    window.addEventListener('resize', fit)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', fit)
      delete dataset['presents']
      style.removeProperty('--zoom')
      style.removeProperty('--bar')
      window.dispatchEvent(new Event('resize'))
    }
  }, [bar])
}

/** Ends the presentation when the screen is given back, which the browser does by Escape. */
function useScreen(presenting: Presenting): void {
  useEffect(() => {
    const look = (): void => {
      if (!document.fullscreenElement) presenting.end()
    }
    document.addEventListener('fullscreenchange', look)
    return () => {
      document.removeEventListener('fullscreenchange', look)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [presenting])
}

interface Props {
  readonly presenting: Presenting
  readonly deck: Deck
  /** Makes a link to the scene. */
  readonly share: ReactNode
}

export function Presenter({ presenting, deck, share }: Props) {
  const { t } = useMessages()
  const bar = useRef<HTMLElement>(null)
  const at = useStore(presenting.store, (state) => state.at)
  const isBusy = useStore(presenting.store, (state) => state.isOnItsWay)
  const scene = deck.scenes[at]
  useLargeType(bar)
  useScreen(presenting)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isPlay = !event.repeat && keyIntent(event) === 'playPause'
      const step = sceneStep(event)
      if (step === null && !isPlay) return
      event.preventDefault()
      if (step === null) presenting.playOrPause()
      else if (step === 'end') presenting.end()
      else presenting.go(presenting.store.getState().at + step)
    }
    // Before the page's own keys, which know nothing of scenes.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [presenting])
  const { length } = deck.scenes
  return (
    <section
      ref={bar}
      className={classes.bar}
      aria-busy={isBusy}
      aria-label={t('deck.presented', { title: deck.title })}
    >
      <div className={classes.words} aria-live="polite">
        <h2>{scene?.title}</h2>
        <p>{scene?.note}</p>
      </div>
      <div className={classes.controls}>
        <PlayButton presenting={presenting} />
        <BarButton name={t('deck.previous')} can={at > 0} onClick={() => presenting.go(at - 1)}>
          ←
        </BarButton>
        <span className={classes.count}>
          {at + 1} / {length}
        </span>
        <BarButton
          name={t('deck.next')}
          can={at < length - 1}
          onClick={() => presenting.go(at + 1)}
        >
          →
        </BarButton>
        {share}
        <BarButton name={t('deck.end')} can onClick={() => presenting.end()}>
          <CloseIcon size={22} />
        </BarButton>
      </div>
    </section>
  )
}

function PlayButton({ presenting }: { readonly presenting: Presenting }) {
  const { t } = useMessages()
  const playsNow = useRun(({ phase }) => isPlaying(phase))
  const { isOnItsWay, playsThen } = useStore(presenting.store)
  const plays = isOnItsWay ? playsThen : playsNow
  return (
    <BarButton
      name={t(plays ? 'transport.pause' : 'transport.play')}
      can
      onClick={() => presenting.playOrPause()}
    >
      {plays ? <PauseIcon size={22} /> : <PlayIcon size={22} />}
    </BarButton>
  )
}

interface ButtonProps {
  readonly name: string
  readonly can: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** Keeps the focus when it has nothing left to do. */
function BarButton({ name, can, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={!can}
      onClick={() => can && onClick()}
    >
      {children}
    </button>
  )
}
