/** Where the drawing lies among the codes of the latent space, and the ways to use the place. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawCodesScatter } from '../../../render/codesScatter.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { AXES_PLANE, principalPlane, project, projectRows } from '../map/plane.ts'
import { outlinesOf } from '../map/posterior.ts'
import { useChoose } from '../map/useChosen.ts'
import { GoButton } from '../spots/GoButton.tsx'
import { KeepButton } from '../spots/KeepButton.tsx'
import classes from './draw.module.css'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'

/** CSS pixels. */
const SIDE = 196

interface Props {
  readonly z: readonly number[] | null
  /** Standard deviations of the drawing's posterior; `null` where codes are points. */
  readonly std: Float32Array | null
}

export function PlaceView({ z, std }: Props) {
  const { t } = useMessages()
  const { space, codes } = useLatent()
  const label = useLatentState((state) => state.label)
  const choose = useChoose()
  return (
    <section className={classes.place} aria-label={t('draw.place')}>
      <div className={classes.buttons}>
        <GoButton z={z} {...(space.hasEncoder ? { onGo: () => choose('drawing') } : {})} />
        <KeepButton
          disabled={z === null}
          spot={() => z && spotAt(z, space.classes > 0 ? label : null, 'drawing')}
        />
      </div>
      {codes && <Cloud {...{ codes, z, std }} />}
    </section>
  )
}

function Cloud({ codes, z, std }: Props & { readonly codes: Codes }) {
  const { t, number } = useMessages()
  const pixelRatio = usePixelRatio()
  const side = Math.floor(SIDE * pixelRatio)
  const isWhole = codes.latentDim === 2
  const plane = useMemo(() => (isWhole ? AXES_PLANE : principalPlane(codes)), [codes, isWhole])
  const points = useMemo(() => projectRows(codes.z, plane), [codes, plane])
  const marked = useMemo(() => z && project(z, plane), [z, plane])
  const outlines = useMemo(
    () => (z && std ? outlinesOf(plane, Float32Array.from(z), std) : []),
    [z, std, plane],
  )
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) =>
      drawCodesScatter(ctx, { points, marked, outlines }, theme, { side, pixelRatio }),
    [points, marked, outlines, side, pixelRatio],
  )
  const coordinate = (value: number): string => number(value, { maximumFractionDigits: 2 })
  const [right, up] = marked ?? []
  const label =
    right === undefined || up === undefined
      ? t('draw.cloud.codes')
      : t('draw.cloud.marked', { first: coordinate(right), second: coordinate(up) })
  return (
    <figure>
      <SavePicture name={t('draw.place')} file="drawing-place" fits>
        <Painting
          width={side}
          height={side}
          className={classes.cloud}
          {...{ pixelRatio, label, paint }}
        />
      </SavePicture>
      <figcaption>
        {t('draw.cloud', { origin: codes.origin, plane: isWhole ? 'whole' : 'principal' })}
        {outlines.length > 0 && ` ${t('draw.cloud.ellipse')}`}
      </figcaption>
    </figure>
  )
}
