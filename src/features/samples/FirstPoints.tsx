/** What stands in the picture's place before anything was trained on points: the points themselves. */
import { useCallback } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawScatter } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { useRealPoints } from '../useRealPoints.ts'
import classes from './samples.module.css'
import type { Experiment } from '../../models/experiment.ts'
import type { PaintTheme } from '../../render/theme.ts'

interface Props {
  readonly experiment: Experiment
  /** In device pixels. */
  readonly side: number
  readonly pixelRatio: number
}

export function FirstPoints({ experiment, side, pixelRatio }: Props) {
  const { t } = useMessages()
  const real = useRealPoints(experiment)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) =>
      drawScatter(ctx, { real, generated: null }, theme, { side, pixelRatio }),
    [real, side, pixelRatio],
  )
  return (
    <Painting
      width={side}
      height={side}
      className={classes.sheet}
      label={t('samples.firstPoints.label', { name: t(`dataset.${experiment.dataset}`) })}
      {...{ pixelRatio, paint }}
    />
  )
}
