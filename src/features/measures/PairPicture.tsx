/** One small picture of digits, sized in whole multiples of their pixels. */
import { useCallback } from 'react'
import { wholeScale } from '../../render/canvas.ts'
import { drawExamples, drawReconstructions } from '../../render/pictures.ts'
import { gridSize, pairedSize } from '../../render/pixels.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './measures.module.css'
import type { PaintTheme } from '../../render/theme.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

/** Side of a digit in CSS pixels, at most. */
const SIDE = 60

/** Some of the examples. */
export function sliceOf(examples: Examples, first: number, count: number): Examples {
  const size = examples.values.length / Math.max(1, examples.count)
  return {
    ...examples,
    count,
    values: examples.values.slice(first * size, (first + count) * size),
  }
}

function useDigitScale([height = 1, width = 1]: readonly number[]): {
  readonly scale: number
  readonly pixelRatio: number
} {
  const pixelRatio = usePixelRatio()
  const scale = wholeScale({ width, height }, { width: SIDE, height: SIDE }, pixelRatio)
  return { scale, pixelRatio }
}

interface AboveProps {
  readonly sample: Examples
  readonly neighbour: Examples
  readonly label: string
}

/** A sample with a violet mark above a training image with a teal one. */
export function SampleAbove({ sample, neighbour, label }: AboveProps) {
  const { scale, pixelRatio } = useDigitScale(sample.shape)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      // The painter of reconstructions marks the upper row as real; here the sample is the upper one.
      const swapped = { ...theme, real: theme.generated, generated: theme.real }
      drawReconstructions(ctx, sample, neighbour, { columns: 1, scale }, swapped)
    },
    [sample, neighbour, scale],
  )
  const size = pairedSize(sample.shape, 1, { columns: 1, scale })
  return (
    <Painting
      {...size}
      pixelRatio={pixelRatio}
      label={label}
      paint={paint}
      className={classes.digits}
    />
  )
}

/** Two images side by side. */
export function SideBySide({ pair, label }: { readonly pair: Examples; readonly label: string }) {
  const { scale, pixelRatio } = useDigitScale(pair.shape)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) =>
      drawExamples(ctx, pair, { columns: 2, scale, gap: 1 }, theme),
    [pair, scale],
  )
  const size = gridSize(pair.shape, 2, { columns: 2, scale, gap: 1 })
  return (
    <Painting
      {...size}
      pixelRatio={pixelRatio}
      label={label}
      paint={paint}
      className={classes.digits}
    />
  )
}
