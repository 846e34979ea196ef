/** The picture in the middle of the page: the newest sheet of the run, or the one that is held. */
import { Suspense, use, useCallback } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { isImage } from '../models/datasets.ts'
import { drawExamples, drawReconstructions } from '../render/pictures.ts'
import { drawPairs, drawScatter } from '../render/plane.ts'
import { Painting } from '../ui/Painting.tsx'
import { sheetLabel } from './sheetLabel.ts'
import { SheetStageContext } from './sheetStage.ts'
import { useRealPoints } from './useRealPoints.ts'
import classes from './SampleSheet.module.css'
import type { Experiment } from '../models/experiment.ts'
import type { PaintTheme } from '../render/theme.ts'
import type { Moment } from '../runs/record.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { SheetLayout } from './sheetLayout.ts'

interface Props {
  readonly experiment: Experiment
  /** What the moment that is looked at shows. */
  readonly shows: SampleView
  /** The moment that is looked at, and what tells of another one. */
  readonly view: {
    readonly current: () => Moment | null
    readonly subscribe: (listener: () => void) => () => void
  }
  readonly layout: SheetLayout
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number
}

/** The first `most` of some examples. */
const firstOf = (examples: Examples, most: number): Examples => ({
  ...examples,
  count: Math.min(examples.count, most),
})

/** Samples of points as a stage where the page has one and the networks are at hand, anything else as a picture. */
export function SampleSheet(props: Props) {
  const stage = use(SheetStageContext)
  const { experiment, shows, view, layout, pixelRatio } = props
  const picture = <SheetPicture {...props} />
  if (!stage || isImage(datasetSpec(experiment.dataset).shape)) return picture
  const side = layout.width / pixelRatio
  return (
    <Suspense fallback={picture}>
      {stage({
        experiment,
        shows,
        view,
        room: { width: side, height: side, pixelRatio },
        isBare: true,
      })}
    </Suspense>
  )
}

function SheetPicture({ experiment, shows, view, layout, pixelRatio }: Props) {
  const { t, number } = useMessages()
  const real = useRealPoints(experiment)
  const { shape } = datasetSpec(experiment.dataset)
  const { columns, scale, shown, width, height } = layout
  const { current, subscribe } = view

  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const sheet = current()?.sheet
      // A sheet of another view waits for the canvas to get its size.
      if (!sheet || sheet.view !== shows) return
      const samples = firstOf(sheet.samples, shown)
      const square = { side: width, pixelRatio }
      if (sheet.originals && isImage(shape))
        drawReconstructions(
          ctx,
          firstOf(sheet.originals, shown),
          samples,
          { columns, scale },
          theme,
        )
      else if (sheet.originals) drawPairs(ctx, sheet.originals, samples, theme, square)
      else if (isImage(shape)) drawExamples(ctx, samples, { columns, scale }, theme)
      else drawScatter(ctx, { real, generated: samples }, theme, square)
    },
    [current, shows, shape, shown, columns, scale, width, pixelRatio, real],
  )

  const label = (): string =>
    t(sheetLabel(shows, experiment.dataset), { step: number(current()?.step ?? 0) })
  return (
    <Painting
      width={width}
      height={height}
      pixelRatio={pixelRatio}
      className={classes.sheet}
      label={label}
      paint={paint}
      subscribe={subscribe}
    />
  )
}
