/** The map itself: pictures and codes below, crosshair and marks above, and what zooms. */
import { useCallback, useId } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawMarks } from '../../../render/latentMap.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import classes from './map.module.css'
import { codeAt } from './shownCodes.ts'
import { useGround } from './useGround.ts'
import { useMapGestures } from '../../useMapGestures.ts'
import { ZoomBar } from '../../ZoomBar.tsx'
import { useWhereabouts } from './useWhereabouts.ts'
import { WHOLE } from '../../../render/planeSquare.ts'
import type { MapView, Marks } from '../../../render/latentMap.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Chart } from './chart.ts'
import type { Crosshair } from './useCrosshair.ts'
import type { Wishes } from './useGround.ts'

interface Props {
  /** Of the kind of map: what is looked at is remembered for each. */
  readonly name: string
  readonly chart: Chart
  readonly wishes: Wishes
  /** Cells along one side, and the side in device pixels. */
  readonly layout: { readonly cells: number; readonly side: number }
  /** Lines of the square grid in each direction; `null` where there are pictures instead. */
  readonly lines: number | null
  readonly crosshair: Crosshair
  readonly marks: Omit<Marks, 'at'>
  /** Hears of a code that was chosen. */
  readonly onChoose: (index: number) => void
}

const useViews = remembered<{ readonly [name: string]: MapView }>({})

/** What part of a map is looked at. */
function useView(name: string) {
  const [views, set] = useViews()
  const setView = useCallback(
    (change: (view: MapView) => MapView): void =>
      set((all) => ({ [name]: change(all[name] ?? WHOLE) })),
    [set, name],
  )
  return [views[name] ?? WHOLE, setView] as const
}

/** A click chooses a code within so many CSS pixels. */
const REACH = 14

export function MapBoard({
  name,
  chart,
  wishes,
  layout,
  lines,
  crosshair,
  marks,
  onChoose,
}: Props) {
  const { t } = useMessages()
  const hint = useId()
  const pixelRatio = usePixelRatio()
  const [view, setView] = useView(name)
  const { side, cells } = layout
  const options = { side, pixelRatio, view, lines }
  const { shown, ...ground } = useGround(chart, wishes, { ...options, cells })
  const { ref, ...hears } = useMapGestures({
    ...crosshair,
    view,
    setView,
    cells,
    onPick: (place) => {
      const reach = (REACH * pixelRatio * view.side) / side
      const index = codeAt(chart.places, shown, place, reach)
      if (index !== null) onChoose(index)
    },
  })
  const words = useGroundWords(chart, wishes, cells)
  const paintMarks = (ctx: CanvasRenderingContext2D, theme: PaintTheme): void =>
    drawMarks(ctx, { ...marks, at: crosshair.at }, theme, options)
  const size = { width: side, height: side, pixelRatio }
  return (
    <div className={classes.board}>
      <SavePicture name={t('map.label')} file="map">
        {/* An application takes its keys and pointers itself, which two rules do not know. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={ref}
          className={classes.map}
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={t('map.label')}
          aria-describedby={hint}
          onContextMenu={(event) => event.preventDefault()}
          {...hears}
        >
          <Painting {...size} {...ground} label={words} />
          <span className={classes.marks} aria-hidden="true">
            <Painting {...size} label="" paint={paintMarks} />
          </span>
        </div>
      </SavePicture>
      <ZoomBar {...{ view, setView, classes }} at={crosshair.at} whole={t('map.whole')} />
      <p id={hint} className={classes.hint}>
        {t('map.hint')}
      </p>
    </div>
  )
}

/** What is to be seen on the ground. */
function useGroundWords(chart: Chart, wishes: Wishes, cells: number): string {
  const { codes } = chart
  const { t, number } = useMessages()
  const { space } = useLatent()
  const where = useWhereabouts(chart)
  const shown = t('map.picture', {
    shows: wishes.pictures ? (wishes.codes ? 'both' : 'pictures') : 'codes',
    cells: number(cells),
    count: number(codes ? codes.z.length / codes.latentDim : 0),
    origin: codes?.origin ?? 'prior',
    kind: space.kind,
  })
  return wishes.codes && where !== null ? `${shown}. ${where}` : shown
}
