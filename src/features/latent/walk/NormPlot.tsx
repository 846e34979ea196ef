/** How far both ways lead from the middle, over the band where the prior's draws lie. */
import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawNorms } from '../../../render/norms.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { findingOf, FRAMES_PER_LEG, priorNorms } from './paths.ts'
import classes from './walk.module.css'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Way } from '../../../state/latentStore.ts'
import type { Walk } from './paths.ts'
import type { Player } from './player.ts'

const HEIGHT = 140
const ONE_DIGIT: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

interface Props {
  readonly walks: Readonly<Record<Way, Walk>>
  readonly stops: number
  readonly isLoop: boolean
  readonly player: Player
}

/** Of a loop the way back to its first stop is drawn to the end. */
const closed = (norms: readonly number[], isLoop: boolean): readonly number[] =>
  isLoop ? [...norms, ...norms.slice(0, 1)] : norms

export function NormPlot({ walks, stops, isLoop, player }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const band = useMemo(
    () => (space.prior === 'normal' ? priorNorms(space.dimensions) : null),
    [space],
  )
  const sheet = useMemo(
    () => ({
      width: Math.floor(width * pixelRatio),
      height: Math.round(HEIGHT * pixelRatio),
      pixelRatio,
    }),
    [width, pixelRatio],
  )
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const data = {
        slerp: closed(walks.slerp.norms, isLoop),
        lerp: closed(walks.lerp.norms, isLoop),
        framesPerLeg: FRAMES_PER_LEG,
        band,
        frame: player.frame,
      }
      const words = {
        norm: (value: number) => number(value),
        stop: (leg: number) => t('walk.norm.stop', { number: (leg % stops) + 1 }),
      }
      drawNorms(ctx, data, theme, sheet, words)
    },
    [walks, stops, isLoop, band, sheet, player, t, number],
  )
  const write = (value: number): string => number(value, ONE_DIGIT)
  const least = t('walk.norm.least', {
    lerp: write(Math.min(...walks.lerp.norms)),
    slerp: write(Math.min(...walks.slerp.norms)),
  })
  const prior = band
    ? t('walk.norm.prior', { low: write(band.low), high: write(band.high) })
    : t('walk.norm.none')
  const norms = { lerp: walks.lerp.norms, slerp: walks.slerp.norms }
  return (
    <figure className={classes.norms}>
      <figcaption>
        <h3>{t('walk.norm.title')}</h3>
        <Legend />
        <p>
          {least} {prior} {band && t(`walk.norm.${findingOf(norms, band)}`)}
        </p>
      </figcaption>
      <SavePicture name={t('walk.norm.title')} file="walk-lengths">
        <div ref={ref} className={classes.plot} style={{ height: HEIGHT }}>
          {width > 0 && (
            <Painting
              {...sheet}
              label={`${t('walk.norm.title')}. ${least} ${prior}`}
              paint={paint}
              subscribe={player.subscribe}
            />
          )}
        </div>
      </SavePicture>
    </figure>
  )
}

function Legend() {
  const { t } = useMessages()
  return (
    <ul className={classes.legend} aria-hidden="true">
      <li data-way="lerp">{t('walk.way.lerp')}</li>
      <li data-way="slerp">{t('walk.way.slerp')}</li>
    </ul>
  )
}
