/** Several runs in one chart, with their names and where each stands. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { evenAxis, logAxis, SHARE_AXIS, stepAxis } from '../render/axes.ts'
import { drawOverlay } from '../render/overlay.ts'
import { WidePainting } from '../ui/WidePainting.tsx'
import classes from './OverlayChart.module.css'
import { SavePicture } from './SavePicture.tsx'
import { RunSwatch } from './RunSwatch.tsx'
import type { Axis } from '../render/axes.ts'
import type { Frame } from '../render/frame.ts'
import type { OverlayBand, OverlayLine } from '../render/overlay.ts'
import type { PaintTheme } from '../render/theme.ts'

export interface NamedLine extends OverlayLine {
  readonly name: string
}

interface Props {
  readonly title: string
  /** What the vertical axis counts. */
  readonly unit: string
  /** The same as the title, in the name of the picture's file. */
  readonly file: string
  readonly lines: readonly NamedLine[]
  readonly bands?: readonly OverlayBand[]
  /** True of shares, whose axis is always the whole. */
  readonly isShare?: boolean
  readonly height?: number
  /** False where the names stand elsewhere. */
  readonly hasLegend?: boolean
}

const NO_BANDS: readonly OverlayBand[] = []
const STEP_MARKS = 4
/** From this ratio of the largest to the smallest value on, only a logarithm shows both. */
const WIDE = 30
const FIGURE: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }

function axisOf(values: readonly number[], isShare: boolean): Axis {
  if (isShare) return SHARE_AXIS
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low > 0 && high > WIDE * low ? logAxis(values) : evenAxis(values)
}

export function OverlayChart(props: Props) {
  const { title, unit, file, lines, bands = NO_BANDS, isShare = false, height = 132 } = props
  const { t, number } = useMessages()
  const data = useMemo(() => {
    const points = lines.flatMap((line) => line.points)
    const edges = bands.flatMap((band) => band.points.flatMap(({ low, high }) => [low, high]))
    const values = axisOf([...points.map(({ value }) => value), ...edges], isShare)
    const last = points.reduce((most, { step }) => Math.max(most, step), 0)
    return { lines, bands, values, steps: stepAxis(0, last || 100, STEP_MARKS) }
  }, [lines, bands, isShare])
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawOverlay(ctx, data, theme, frame, {
        value: (value) => number(value, isShare ? { style: 'percent' } : FIGURE),
        step: (step) => number(step),
      }),
    [data, number, isShare],
  )
  const ends = lines.map(({ name, points }) => {
    const end = points.at(-1)
    return end
      ? t('overlay.end', { name, value: number(end.value, FIGURE), step: number(end.step) })
      : t('overlay.nothing', { name })
  })
  return (
    <figure className={classes.chart}>
      <figcaption>
        <strong>{title}</strong>
        <p>{unit}</p>
      </figcaption>
      <SavePicture name={title} file={file}>
        <WidePainting height={height} label={`${title}: ${ends.join('; ')}`} draw={draw} />
      </SavePicture>
      {props.hasLegend !== false && (
        <ul className={classes.legend}>
          {lines.map(({ name, look, points }) => (
            <li key={name}>
              <RunSwatch look={look} />
              {name}
              <strong>{points.length > 0 ? number(points.at(-1)?.value ?? 0, FIGURE) : '–'}</strong>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
