/** Buttons that magnify a map of the plane or of the latent space. */
import { useMessages } from '../i18n/useMessages.ts'
import { WHOLE } from '../render/planeSquare.ts'
import { ToolButton } from '../ui/ToolButton.tsx'
import { zoomed } from './mapView.ts'
import { ZOOM_STEP } from './useMapGestures.ts'
import type { MapView, Place } from '../render/latentMap.ts'

interface Props {
  readonly view: MapView
  readonly setView: (change: (view: MapView) => MapView) => void
  /** What is explained stays in sight. */
  readonly at: Place | null
  /** What the button that shows everything is called. */
  readonly whole: string
  /** Classes of the bar, and of its buttons under a finger. */
  readonly classes: { readonly [name: string]: string }
}

export function ZoomBar({ view, setView, at, whole, classes }: Props) {
  const { t, number } = useMessages()
  const middle: Place = [view.left + view.side / 2, view.bottom + view.side / 2]
  const zoom = (factor: number) => () => setView((now) => zoomed(now, factor, at ?? middle))
  const tool = { className: classes['touch'] ?? '' }
  return (
    <div className={classes['zoom']} role="group" aria-label={t('map.zoom')}>
      <ToolButton name={t('map.zoomOut')} {...tool} onClick={zoom(1 / ZOOM_STEP)}>
        −
      </ToolButton>
      <ToolButton name={t('map.zoomIn')} {...tool} onClick={zoom(ZOOM_STEP)}>
        +
      </ToolButton>
      <ToolButton name={whole} {...tool} onClick={() => setView(() => WHOLE)}>
        {t('map.times', { factor: number(1 / view.side, { maximumFractionDigits: 1 }) })}
      </ToolButton>
    </div>
  )
}
