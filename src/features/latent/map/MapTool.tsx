/** The map of the latent space: its two dimensions, or a plane or a layout of its many. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { codeAxes, planeChart } from './chart.ts'
import { LayoutMap } from './LayoutMap.tsx'
import classes from './map.module.css'
import { MapWork } from './MapWork.tsx'
import { AXES_PLANE, principalPlane, shareOfVariance } from './plane.ts'
import { PointsMap } from './PointsMap.tsx'
import type { ComponentType } from 'react'

export function MapTool() {
  const { t } = useMessages()
  const { space } = useLatent()
  if (space.dimensions < 2) return <p className={classes.hint}>{t('map.line')}</p>
  return space.dimensions === 2 ? <AxesMap /> : <ManyDimensions />
}

/** What the words call the data. */

const KINDS = ['principal', 'umap', 'points'] as const
type Kind = (typeof KINDS)[number]

const MAPS: Readonly<Record<Kind, ComponentType>> = {
  principal: PrincipalMap,
  umap: LayoutMap,
  points: PointsMap,
}

const useKind = remembered<{ readonly kind: Kind }>({ kind: 'principal' })

function ManyDimensions() {
  const { t } = useMessages()
  const [{ kind }, set] = useKind()
  const Map = MAPS[kind]
  return (
    <div className={classes.tool}>
      <Segmented
        label={t('map.kinds')}
        value={kind}
        options={KINDS.map((value) => ({
          value,
          label: t(`map.kind.${value}`),
          help: t(`map.kind.${value}.help`),
        }))}
        onChange={(next) => set({ kind: next as Kind })}
      />
      <Map />
    </div>
  )
}

/** Two dimensions need no projection. */
function AxesMap() {
  const { t } = useMessages()
  const { space, axes, codes } = useLatent()
  const [right, up] = axes
  const chart = useMemo(
    () => (right && up ? planeChart(AXES_PLANE, [right, up], codes) : null),
    [right, up, codes],
  )
  if (!chart) return null
  return (
    <MapWork name="axes" chart={chart}>
      <p className={classes.hint}>{t(`map.axes.${space.prior}`, { kind: space.kind })}</p>
    </MapWork>
  )
}

function PrincipalMap() {
  const { t, number } = useMessages()
  const { codes, space } = useLatent()
  const map = useMemo(() => {
    if (!codes) return null
    const plane = principalPlane(codes)
    return {
      chart: planeChart(plane, codeAxes(plane, codes), codes),
      share: shareOfVariance(codes.z, { mean: codes.mean, plane }),
    }
  }, [codes])
  if (!map) return <p className={classes.hint}>{t('map.waiting')}</p>
  const share = number(map.share, { style: 'percent' })
  return (
    <MapWork name="principal" chart={map.chart}>
      <p className={classes.hint}>{t('map.principal.words', { share, kind: space.kind })}</p>
    </MapWork>
  )
}
