/** A map and all that belongs to it: what it shows, the picture of the place, and the chosen example. */
import { Switch } from '@mantine/core'
import { useMessages } from '../../../i18n/useMessages.ts'
import { datasetSpec } from '../../../datasets/datasets.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { usePresents } from '../../useView.ts'
import { CurrentPicture } from '../CurrentPicture.tsx'
import { useLatent, useLatentState, useZ } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { KeepButton } from '../spots/KeepButton.tsx'
import { ChosenExample } from './ChosenExample.tsx'
import { DataPlane, LINES } from './DataPlane.tsx'
import { mapLayout } from './layout.ts'
import { Legend } from './Legend.tsx'
import classes from './map.module.css'
import { MapBoard } from './MapBoard.tsx'
import { PlaceWords } from './PlaceWords.tsx'
import { useRoom } from '../useRoom.ts'
import { useCrosshair } from './useCrosshair.ts'
import { marksOf, useChosen } from './useChosen.ts'
import type { ReactNode } from 'react'
import type { Marks } from '../../../render/latentMap.ts'
import type { Chart } from './chart.ts'

interface Props {
  /** Of the kind of map. */
  readonly name: string
  readonly chart: Chart
  /** Points of the map that have a name. */
  readonly names?: Marks['names']
  /** What kind of map it is, in words. */
  readonly children: ReactNode
}

const SHOWS = ['both', 'pictures', 'codes'] as const
type Shows = (typeof SHOWS)[number]

interface Settings {
  readonly shows: Shows
  /** Classes whose codes are not drawn. */
  readonly hidden: ReadonlySet<number>
  /** Whether holes are hatched. Until the reader says: where the map is the whole space. */
  readonly holes?: boolean
}

const useSettings = remembered<Settings>({ shows: 'both', hidden: new Set() })

/** Of the decoded image beside the map, in CSS pixels. */
const SIDE = { wide: 196, narrow: 84 }
/** Of the plane of the data above the map on a phone. */
const NARROW_PLANE = 196
const GAP = 20
const NARROW = 560
const WIDEST_MAP = 560
/** What stands above and below the map: its settings and what zooms, or the latter alone. */
const AROUND = { usual: 210, presented: 50 }

/** As wide as it may be high, so that all of it is seen; where the page scrolls, as wide as suits the eye. */
function widestMap(height: number, presents: boolean): number {
  if (height === 0) return WIDEST_MAP
  const room = height - (presents ? AROUND.presented : AROUND.usual)
  return presents ? room : Math.max(WIDEST_MAP, room)
}

const NO_NAMES: Marks['names'] = []

export function MapWork({ name, chart, names = NO_NAMES, children }: Props) {
  const { t } = useMessages()
  const { space, codes } = useLatent()
  const { ref, width, height } = useRoom()
  const presents = usePresents()
  const pixelRatio = usePixelRatio()
  const hasPictures = chart.plane !== null && space.ofImages
  const [settings, set] = useSettings()
  const { shows, hidden, holes = space.dimensions === 2 } = settings
  const hasHoles = space.prior === 'none' && chart.plane !== null
  const crosshair = useCrosshair(chart)
  const chosen = useChosen()
  const isNarrow = width < NARROW
  const side = isNarrow ? SIDE.narrow : SIDE.wide
  // The plane of the points is as large as the map.
  const beside = space.ofImages ? width - side - GAP : (width - GAP) / 2
  const layout = mapLayout({
    width: Math.min(isNarrow ? width : beside, widestMap(height, presents)),
    pixelRatio,
  })
  const lines = space.ofImages ? null : chart.plane ? LINES : 0
  const wishes = {
    pictures: hasPictures && shows !== 'codes',
    codes: !hasPictures || shows !== 'pictures',
    holes: hasHoles && holes,
    hidden,
  }
  // On a phone the pictures come first.
  const bar = (
    <SettingsBar {...{ hasPictures, hasHoles, holes, shows, hidden }} onChange={set}>
      {children}
    </SettingsBar>
  )
  return (
    <div ref={ref} className={classes.work} data-narrow={isNarrow}>
      {!isNarrow && bar}
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
          {...{ name, chart, wishes, layout, lines, crosshair }}
          marks={{ names, ...marksOf(chosen, chart) }}
          onChoose={codes?.origin === 'test' ? chosen.choose : () => undefined}
        />
      )}
      {isNarrow && bar}
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

interface BarProps extends Required<Settings> {
  readonly hasPictures: boolean
  readonly hasHoles: boolean
  readonly onChange: (change: Partial<Settings>) => void
  readonly children: ReactNode
}

function SettingsBar(props: BarProps) {
  const { shows, hidden, holes, hasPictures, hasHoles, onChange, children } = props
  const { t } = useMessages()
  const { space, codes } = useLatent()
  const hasCodes = !hasPictures || shows !== 'pictures'
  return (
    <div className={classes.settings}>
      {children}
      <div className={classes.row}>
        {hasPictures && (
          <Segmented
            label={t('map.shows')}
            value={shows}
            options={SHOWS.map((value) => ({
              value,
              label: t(`map.shows.${value}`),
              help: t(`map.shows.${value}.help`),
            }))}
            onChange={(next) => onChange({ shows: next as Shows })}
          />
        )}
        {hasCodes && codes?.labels && (
          <Legend
            count={datasetSpec(space.experiment.dataset).classes}
            hidden={hidden}
            onChange={(next) => onChange({ hidden: next })}
          />
        )}
      </div>
      {hasPictures && shows === 'both' && <p className={classes.hint}>{t('map.thinned')}</p>}
      {hasHoles && (
        <>
          <Switch
            size="md"
            checked={holes}
            label={t('map.holes')}
            onChange={(event) => onChange({ holes: event.currentTarget.checked })}
          />
          {holes && <p className={classes.hint}>{t('map.holes.words')}</p>}
        </>
      )}
    </div>
  )
}
