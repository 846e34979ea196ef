/** Sampled points over the real ones. A click, or the slider below, moves the reader to one of them. */
import { useElementSize } from '@mantine/hooks'
import { useCallback } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawMarkedPoint, drawScatter } from '../../../render/plane.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { RangeSlider } from '../../../ui/RangeSlider.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useRealPoints } from '../../useRealPoints.ts'
import { useLatent } from '../LatentContext.ts'
import { isSample } from './Place.tsx'
import classes from './sampling.module.css'
import { nearestPoint, POINTS } from './sheet.ts'
import type { MouseEvent } from 'react'
import type { PaintTheme } from '../../../render/theme.ts'
import type { SheetProps } from './SampleSheet.tsx'

const LARGEST = 420
const NUMBERS = { min: 1, max: POINTS, step: 1, scale: 'linear' } as const

export function SampleScatter({ drawn, chosen, temperature, onChoose }: SheetProps) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const real = useRealPoints(space.experiment)
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const side = Math.floor(Math.min(width, LARGEST) * pixelRatio)
  const examples = drawn?.examples ?? null
  const at = chosen
    ? Array.from({ length: examples?.count ?? 0 }, (_, i) => i).findIndex((i) =>
        isSample(drawn, i, chosen),
      )
    : -1
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const square = { side, pixelRatio }
      drawScatter(ctx, { real, generated: examples }, theme, square)
      const [x, y] = at < 0 ? [] : (examples?.values.subarray(2 * at) ?? [])
      if (x !== undefined && y !== undefined) drawMarkedPoint(ctx, [x, y], theme, square)
    },
    [real, examples, at, side, pixelRatio],
  )
  const pick = (event: MouseEvent<HTMLSpanElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const left = ((event.clientX - box.left) / box.width) * side
    const top = ((event.clientY - box.top) / box.height) * side
    const index = examples ? nearestPoint(examples, [left, top], { side, pixelRatio }) : -1
    if (index >= 0) onChoose(index)
  }
  return (
    <div ref={ref} className={classes.scatter}>
      {side > 0 && (
        <SavePicture name={t('latent.tool.sampling')} file="sampling">
          <div className={classes.square}>
            <Painting
              width={side}
              height={side}
              label={t('sampling.scatter', { count: POINTS, temperature: number(temperature) })}
              {...{ pixelRatio, paint }}
            />
            <span aria-hidden="true" onClick={pick} />
          </div>
        </SavePicture>
      )}
      <div className={classes.numbered}>
        <span aria-hidden="true">{t('sampling.number')}</span>
        <RangeSlider
          label={t('sampling.number')}
          value={at + 1}
          range={NUMBERS}
          colour="var(--latent)"
          onChange={(next) => onChoose(next - 1)}
        />
      </div>
    </div>
  )
}
