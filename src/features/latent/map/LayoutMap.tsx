/** A map of the codes' neighbourhoods by UMAP, made on request. */
import { Button, Progress } from '@mantine/core'
import { useMemo, useSyncExternalStore } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLab, useRun } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import { layoutChart } from './chart.ts'
import { layoutsOf } from './layouts.ts'
import classes from './map.module.css'
import { MapWork } from './MapWork.tsx'

export function LayoutMap() {
  const { t, number } = useMessages()
  const lab = useLab()
  const { space, store } = useLatent()
  const layouts = layoutsOf(store)
  const {
    layout: last,
    done,
    isBroken,
  } = useSyncExternalStore(layouts.subscribe, () => layouts.state)
  // What another model's codes looked like says nothing of this one's.
  const layout = useRun(({ model }) => (last?.model === model ? last : null))
  const isOld = useRun(({ step }) => layout !== null && layout.step !== step)
  const make = (): void => void layouts.make(lab, space.experiment.seed)
  const chart = useMemo(() => (layout ? layoutChart(layout.points, layout.codes) : null), [layout])
  const maker =
    done === null ? (
      <div className={classes.row}>
        {layout && (
          <p role="status">
            {t(isOld ? 'map.umap.old' : 'map.umap.step', { step: number(layout.step) })}
          </p>
        )}
        <Button size="compact-sm" className={classes.touch ?? ''} onClick={make}>
          {t(layout ? 'map.umap.again' : 'map.umap.make')}
        </Button>
      </div>
    ) : (
      <div className={classes.row}>
        <Progress
          className={classes.progress ?? ''}
          value={100 * done}
          aria-label={t('map.umap.progress')}
        />
        <Button
          size="compact-sm"
          variant="default"
          className={classes.touch ?? ''}
          onClick={() => layouts.cancel()}
        >
          {t('map.umap.cancel')}
        </Button>
      </div>
    )
  const words = (
    <>
      <p className={classes.hint}>{t('map.umap.words')}</p>
      {maker}
      {isBroken && <p role="alert">{t('map.umap.broken')}</p>}
    </>
  )
  return chart ? (
    <MapWork name="umap" chart={chart}>
      {words}
    </MapWork>
  ) : (
    <div className={classes.settings}>{words}</div>
  )
}
