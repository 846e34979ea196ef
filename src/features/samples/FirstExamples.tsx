/** What stands in the picture's place before anything was trained on data that bring no picture: the first examples. */
import { useCallback } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawExamples } from '../../render/pictures.ts'
import { drawScatter } from '../../render/plane.ts'
import { SavePicture } from '../SavePicture.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { datasetName } from '../datasetName.ts'
import { TextList } from '../TextList.tsx'
import { textLayout, textsShown } from '../textLayout.ts'
import { usePreview } from '../usePreview.ts'
import { REAL_POINTS } from '../useRealPoints.ts'
import classes from './samples.module.css'
import type { Experiment } from '../../models/experiment.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Room, SheetLayout } from '../sheetLayout.ts'

interface Props {
  readonly experiment: Experiment
  /** As of the samples that will stand here. */
  readonly layout: SheetLayout
  readonly pixelRatio: number
}

/** How many examples are shown. */
export const firstCount = ({ shown }: SheetLayout): number => Math.min(shown, REAL_POINTS)

export function FirstExamples({ experiment, layout, pixelRatio }: Props) {
  const messages = useMessages()
  const { t } = messages
  const { kind } = datasetSpec(experiment.dataset)
  const { columns, scale, width, height } = layout
  const real = usePreview(experiment, firstCount(layout)).current?.examples ?? null
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      if (kind !== 'image')
        drawScatter(ctx, { real, generated: null }, theme, { side: width, pixelRatio })
      else if (real) drawExamples(ctx, real, { columns, scale }, theme)
    },
    [kind, real, columns, scale, width, pixelRatio],
  )
  const label = t('samples.firstExamples.label', {
    name: datasetName(experiment.dataset, messages),
  })
  return (
    <SavePicture name={label} file="examples" fits>
      <Painting
        width={width}
        height={height}
        className={classes.sheet}
        {...{ label, pixelRatio, paint }}
      />
    </SavePicture>
  )
}

interface TextsProps {
  readonly experiment: Experiment
  readonly room: Room
}

/** The same of text. */
export function FirstTexts({ experiment, room }: TextsProps) {
  const messages = useMessages()
  const layout = textLayout(room, 0)
  const first = usePreview(experiment, textsShown(layout)).current?.examples
  const label = messages.t('samples.firstExamples.label', {
    name: datasetName(experiment.dataset, messages),
  })
  return <TextList {...{ layout, label }} examples={first?.alphabet ? first : null} />
}
