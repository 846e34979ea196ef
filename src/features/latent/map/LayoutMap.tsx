/** A map of the codes' neighbourhoods by UMAP, made on request. */
import { Button, Progress } from '@mantine/core'
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useRun } from '../../useLab.ts'
import { layoutChart } from './chart.ts'
import classes from './map.module.css'
import { MapWork } from './MapWork.tsx'
import { useUmap } from './useUmap.ts'

export function LayoutMap() {
  const { t, number } = useMessages()
  const umap = useUmap()
  const { layout, done, isBroken } = umap
  const isOld = useRun(({ step }) => layout !== null && layout.step !== step)
  const chart = useMemo(() => (layout ? layoutChart(layout.points, layout.codes) : null), [layout])
  const maker =
    done === null ? (
      <div className={classes.row}>
        {layout && (
          <p role="status">
            {t(isOld ? 'map.umap.old' : 'map.umap.step', { step: number(layout.step) })}
          </p>
        )}
        <Button size="compact-sm" className={classes.touch ?? ''} onClick={umap.make}>
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
          onClick={umap.cancel}
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
    <MapWork chart={chart}>{words}</MapWork>
  ) : (
    <div className={classes.settings}>{words}</div>
  )
}
