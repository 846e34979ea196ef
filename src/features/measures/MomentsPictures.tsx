/** The aggregate posterior, all codes together, beside the prior: mean and variance of each dimension. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawMoments } from '../../render/dimensions.ts'
import { Picture } from './Picture.tsx'
import { figure, listOf } from '../measureWords.ts'
import classes from './measures.module.css'
import type { LatentMeasures } from '../../metrics/report/measures.ts'
import type { MomentsData } from '../../render/dimensions.ts'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'

const MEAN_BAND = { low: -0.2, high: 0.2 }
const VARIANCE_BAND = { low: 0.8, high: 1.2 }
const HEIGHT = 130

const named = (values: readonly number[]) =>
  values.map((value, index) => ({ name: index + 1, value }))

export function MomentsPictures({ aggregate }: Pick<LatentMeasures, 'aggregate'>) {
  const { t, number } = useMessages()
  const { mean, variance } = aggregate
  const means = useMemo(
    (): MomentsData => ({
      dots: named(mean),
      whiskers: variance.map((value) => Math.sqrt(value)),
      band: MEAN_BAND,
    }),
    [mean, variance],
  )
  const variances = useMemo(
    (): MomentsData => ({ dots: named(variance), whiskers: null, band: VARIANCE_BAND }),
    [variance],
  )
  const range = t('measures.range', {
    low: number(VARIANCE_BAND.low),
    high: number(VARIANCE_BAND.high),
  })
  return (
    <div className={classes.charts}>
      <Moments
        data={means}
        title={t('measures.latent.mean')}
        file="latent-means"
        note={t('measures.latent.bandMean', { width: number(MEAN_BAND.high) })}
        list="measures.latent.meanLabel"
      />
      <Moments
        data={variances}
        title={t('measures.latent.variance')}
        file="latent-variances"
        note={t('measures.latent.bandVariance', { range })}
        list="measures.latent.varianceLabel"
      />
    </div>
  )
}

interface MomentsProps {
  readonly data: MomentsData
  readonly title: string
  readonly file: string
  readonly note: string
  readonly list: 'measures.latent.meanLabel' | 'measures.latent.varianceLabel'
}

function Moments({ data, title, file, note, list }: MomentsProps) {
  const writer = useMessages()
  const { t, number } = writer
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawMoments(ctx, data, theme, frame, (value) => number(value)),
    [data, number],
  )
  const { dots, band } = data
  const within = dots.filter(({ value }) => value >= band.low && value <= band.high)
  const values = dots.map(({ name, value }) =>
    t('measures.item', { name, value: figure(value, writer) }),
  )
  const counts = { within: number(within.length), count: number(dots.length) }
  return (
    <figure className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{title}</h3>
        </div>
        <p className={classes.note}>
          {note} {t('measures.latent.within', counts)}
        </p>
      </figcaption>
      <Picture
        name={title}
        height={HEIGHT}
        label={t(list, { list: listOf(values, writer) })}
        {...{ file, draw }}
      />
    </figure>
  )
}
