/** Where the crosshair stands, in words, and which code is nearest. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent, useZ } from '../LatentContext.ts'
import { className } from '../space.ts'
import classes from './map.module.css'
import { nearestRows } from '../../../lib/nearestRows.ts'
import { distanceTo, project } from './plane.ts'
import type { Chart } from './chart.ts'

const COORDINATE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
/** A place closer to the plane than this lies on it. */
const ON_PLANE = 0.005

export function PlaceWords({ chart: { plane } }: { readonly chart: Chart }) {
  const { t, number } = useMessages()
  const { codes, space } = useLatent()
  const z = useZ()
  const words: string[] = []
  if (plane) {
    const [first, second] = project(z, plane)
    const place = { first: number(first, COORDINATE), second: number(second, COORDINATE) }
    words.push(t(space.dimensions === 2 ? 'map.place.axes' : 'map.place.plane', place))
  }
  const nearest = codes && nearestRows(codes.z, z, 1)[0]
  const label = nearest && codes.labels?.[nearest.index]
  if (label !== null && label !== undefined)
    words.push(
      t('map.nearest', {
        origin: codes?.origin ?? '',
        kind: space.kind,
        class: className(space, label),
      }),
    )
  const off = plane ? distanceTo(plane, z) : 0
  return (
    <div className={classes.words}>
      <p role="status">{words.join(' ')}</p>
      {off > ON_PLANE && (
        <p className={classes.hint}>{t('map.offPlane', { distance: number(off, COORDINATE) })}</p>
      )}
    </div>
  )
}
