/** A map and all that belongs to it: what it shows, the picture of the place, and the chosen example. */
import { Switch } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { datasetSpec } from '../../../datasets/datasets.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { CurrentPicture } from '../CurrentPicture.tsx'
import { useLatent, useLatentState, useZ } from '../LatentContext.ts'
import { KeepButton } from '../spots/KeepButton.tsx'
import { ChosenExample } from './ChosenExample.tsx'
import { DataPlane, LINES } from './DataPlane.tsx'
import { mapLayout } from './layout.ts'
import { Legend } from './Legend.tsx'
import classes from './map.module.css'
import { MapBoard } from './MapBoard.tsx'
import { PlaceWords } from './PlaceWords.tsx'
import { useCrosshair } from './useCrosshair.ts'
import { marksOf, useChosen } from './useChosen.ts'
import type { ReactNode } from 'react'
import type { Marks } from '../../../render/latentMap.ts'
import type { Chart } from './chart.ts'

interface Props {
  readonly chart: Chart
  /** Points of the map that have a name. */
  readonly names?: Marks['names']
  /** What kind of map it is, in words. */
  readonly children: ReactNode
}

const SHOWS = ['both', 'pictures', 'codes'] as const
type Shows = (typeof SHOWS)[number]

/** Of the decoded image beside the map, in CSS pixels. */
const SIDE = { wide: 196, narrow: 84 }
/** Of the plane of the data above the map on a phone. */
const NARROW_PLANE = 196
const GAP = 20
const NARROW = 560
const WIDEST_MAP = 560

const NO_NAMES: Marks['names'] = []

export function MapWork({ chart, names = NO_NAMES, children }: Props) {
  const { t } = useMessages()
  const { space, codes } = useLatent()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const hasPictures = chart.plane !== null && space.ofImages
  const [shows, setShows] = useState<Shows>('both')
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set())
  const [holes, setHoles] = useState(space.dimensions === 2)
  const hasHoles = space.prior === 'none' && chart.plane !== null
  const crosshair = useCrosshair(chart)
  const chosen = useChosen()
  const isNarrow = width < NARROW
  const side = isNarrow ? SIDE.narrow : SIDE.wide
  // The plane of the points is as large as the map.
  const beside = space.ofImages ? width - side - GAP : (width - GAP) / 2
  const layout = mapLayout({
    width: Math.min(isNarrow ? width : beside, WIDEST_MAP),
    pixelRatio,
  })
  const lines = space.ofImages ? null : chart.plane ? LINES : 0
  const wishes = {
    pictures: hasPictures && shows !== 'codes',
    codes: !hasPictures || shows !== 'pictures',
    holes: hasHoles && holes,
    hidden,
  }
  const choices = { hasPictures, shows, setShows, hidden, setHidden, hasHoles, holes, setHoles }
  // On a phone the pictures come first.
  const settings = <Settings {...choices}>{children}</Settings>
  return (
    <div ref={ref} className={classes.work} data-narrow={isNarrow}>
      {!isNarrow && settings}
      <div className={classes.place}>
        {space.ofImages ? (
          <CurrentPicture side={side} />
        ) : (
          <DataPlane chart={chart} side={isNarrow ? NARROW_PLANE : layout.side / pixelRatio} />
        )}
        <div className={classes.words}>
          <PlaceWords chart={chart} />
          <KeepHere />
        </div>
      </div>
      {width > 0 && (
        <MapBoard
          {...{ chart, wishes, layout, lines, crosshair }}
          marks={{ names, ...marksOf(chosen, chart, codes) }}
          onChoose={codes?.origin === 'test' ? chosen.choose : () => undefined}
        />
      )}
      {isNarrow && settings}
      <div className={classes.more}>
        {!!lines && <p className={classes.hint}>{t('map.lattice.words')}</p>}
        {codes?.origin === 'test' && (
          <ChosenExample {...{ codes, chosen }} hasEllipse={chart.plane !== null} />
        )}
      </div>
    </div>
  )
}

function KeepHere() {
  const { space } = useLatent()
  const z = useZ()
  const label = useLatentState((state) => state.label)
  return <KeepButton spot={() => spotAt(z, space.classes > 0 ? label : null, 'place')} />
}

interface SettingsProps {
  readonly hasPictures: boolean
  readonly shows: Shows
  readonly setShows: (shows: Shows) => void
  readonly hidden: ReadonlySet<number>
  readonly setHidden: (hidden: ReadonlySet<number>) => void
  readonly hasHoles: boolean
  readonly holes: boolean
  readonly setHoles: (holes: boolean) => void
  readonly children: ReactNode
}

function Settings({ shows, hidden, holes, children, ...set }: SettingsProps) {
  const { t } = useMessages()
  const { space, codes } = useLatent()
  const hasCodes = !set.hasPictures || shows !== 'pictures'
  return (
    <div className={classes.settings}>
      {children}
      <div className={classes.row}>
        {set.hasPictures && (
          <Segmented
            label={t('map.shows')}
            value={shows}
            options={SHOWS.map((value) => ({ value, label: t(`map.shows.${value}`) }))}
            onChange={(next) => set.setShows(next as Shows)}
          />
        )}
        {hasCodes && codes?.labels && (
          <Legend
            count={datasetSpec(space.experiment.dataset).classes}
            hidden={hidden}
            onChange={set.setHidden}
          />
        )}
      </div>
      {set.hasPictures && shows === 'both' && <p className={classes.hint}>{t('map.thinned')}</p>}
      {set.hasHoles && (
        <>
          <Switch
            size="md"
            checked={holes}
            label={t('map.holes')}
            onChange={(event) => set.setHoles(event.currentTarget.checked)}
          />
          {holes && <p className={classes.hint}>{t('map.holes.words')}</p>}
        </>
      )}
    </div>
  )
}
