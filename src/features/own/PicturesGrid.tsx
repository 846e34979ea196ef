/** Some of the pictures as every model will see them, spread over all of them. */
import { useCallback } from 'react'
import { OWN_SIDE } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawExamples } from '../../render/pictures.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './own.module.css'

export const COLUMNS = 10
export const ROWS = 4
const SIZE = OWN_SIDE * OWN_SIDE

interface Props {
  /** Bytes `[count, 28, 28]`. */
  readonly values: Uint8Array<ArrayBuffer>
  readonly count: number
  /** What is to be seen, in words; that they are some of all where absent. */
  readonly label?: string
}

export function PicturesGrid({ values, count, label }: Props) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const shown = Math.min(COLUMNS * ROWS, count)
  const scale = Math.max(1, Math.round(pixelRatio))
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const some = new Uint8Array(shown * SIZE)
      for (let place = 0; place < shown; place++) {
        const index = Math.floor((place * count) / shown)
        some.set(values.subarray(index * SIZE, (index + 1) * SIZE), place * SIZE)
      }
      ctx.fillStyle = '#000'
      ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height)
      const examples = { shape: [OWN_SIDE, OWN_SIDE, 1], count: shown, values: some }
      drawExamples(ctx, examples, { columns: COLUMNS, scale, gap: 1 })
    },
    [values, count, shown, scale],
  )
  const side = (cells: number): number => cells * (OWN_SIDE + 1) * scale - scale
  return (
    <div className={classes.grid}>
      <Painting
        width={side(Math.min(COLUMNS, shown))}
        height={side(Math.ceil(shown / COLUMNS))}
        label={label ?? t('own.pictures.grid', { shown, count })}
        {...{ pixelRatio, paint }}
      />
    </div>
  )
}
