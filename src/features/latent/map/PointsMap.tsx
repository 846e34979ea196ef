/** A map of the plane through three latent vectors that the reader chooses. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { SpotPicker } from '../spots/SpotPicker.tsx'
import { Thumb } from '../spots/Thumb.tsx'
import { useSpotPictures } from '../spots/useSpotPictures.ts'
import { planeChart, squareAxes } from './chart.ts'
import classes from './map.module.css'
import { MapWork } from './MapWork.tsx'
import { planeThrough, project } from './plane.ts'
import type { Spot } from '../../../state/latentStore.ts'

const NAMES = ['A', 'B', 'C'] as const
/** Room around the three, as a share of how far they are apart. */
const MARGIN = 0.3

type Corners = readonly [Spot, Spot, Spot]

const useSpots = remembered<{ readonly spots: readonly (Spot | null)[] }>({
  spots: [null, null, null],
})

/** The map through three spots; `null` when they lie on a line. */
function useCorners(corners: Corners | null) {
  const { codes } = useLatent()
  const base = useMemo(() => {
    const [a, b, c] = corners ?? []
    const plane = a && b && c ? planeThrough(a.z, b.z, c.z) : null
    if (!plane || !corners) return null
    return {
      plane,
      axes: squareAxes(
        corners.map(({ z }) => project(z, plane)),
        MARGIN,
      ),
    }
  }, [corners])
  return useMemo(() => {
    if (!base || !corners) return null
    const chart = planeChart(base.plane, base.axes, codes)
    const names = NAMES.map((name, i) => ({ name, place: chart.placeOf(corners[i]?.z ?? []) }))
    return { chart, names }
  }, [base, corners, codes])
}

export function PointsMap() {
  const { t } = useMessages()
  const [{ spots }, set] = useSpots()
  const chosen = useMemo(() => spots.filter((spot) => spot !== null), [spots])
  const pictures = useSpotPictures('map.corners', chosen)
  const corners = chosen.length === 3 ? (chosen as unknown as Corners) : null
  const map = useCorners(corners)
  const words = (
    <>
      <p className={classes.hint}>{t('map.points.words')}</p>
      <div className={classes.row} role="group" aria-label={t('map.points.group')}>
        {NAMES.map((name, index) => {
          const spot = spots[index]
          return (
            <div key={name} className={classes.corner}>
              <SpotPicker
                label={t(spot ? 'map.points.change' : 'map.points.choose', { name })}
                onPick={(next) => set({ spots: spots.with(index, next) })}
              >
                {name}
              </SpotPicker>
              {spot && <Thumb examples={pictures} index={chosen.indexOf(spot)} />}
            </div>
          )
        })}
      </div>
      {corners && !map && <p role="alert">{t('map.points.line')}</p>}
    </>
  )
  return map ? (
    <MapWork name="points" {...map}>
      {words}
    </MapWork>
  ) : (
    <div className={classes.settings}>{words}</div>
  )
}
