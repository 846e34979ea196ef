/** A picture of the reader's own hand, for a model to go on from. */
import { useMemo, useSyncExternalStore } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { isConditional } from '../../models/spec.ts'
import { Drawing } from '../drawing.ts'
import { padPicture } from '../padPicture.ts'
import { useRun } from '../useLab.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Lab } from '../../state/lab.ts'
import type { Asked } from './usePixels.ts'

/** Times that it is gone on from where no class is told. */
const TIMES = 5
/** Classes that are told, one for each time, at most. */
const MOST_CLASSES = 10

const drawings = new WeakMap<Lab, Drawing>()

/** The drawing of a page's lab, which is there again when the panel is opened once more. */
export function drawingOf(lab: Lab): Drawing {
  const drawing = drawings.get(lab) ?? new Drawing(padPicture)
  drawings.set(lab, drawing)
  return drawing
}

/** The picture as often as it is asked about; a model that is told the class is told another one each time. */
function asked(image: Uint8Array<ArrayBuffer>, { hyperparameters, dataset }: Experiment): Asked {
  const classes = Math.min(MOST_CLASSES, datasetSpec(dataset).classes)
  const count = isConditional(hyperparameters) ? classes : TIMES
  // A drawing is grey: the same in each channel.
  const channels = datasetSpec(dataset).shape[2] ?? 1
  const grey = Uint8Array.from(
    { length: image.length * channels },
    (_, at) => image[Math.floor(at / channels)] as number,
  )
  const values = new Uint8Array(count * grey.length)
  for (let time = 0; time < count; time++) values.set(grey, time * grey.length)
  const labels = isConditional(hyperparameters)
    ? Uint8Array.from({ length: count }, (_, i) => i)
    : null
  return { values, count, labels }
}

/** What is asked of a drawing; `null` while it is empty or the hand has not come to the end of a stroke. */
export function useOwnPicture(drawing: Drawing): Asked | null {
  const image = useSyncExternalStore(drawing.subscribe, () =>
    drawing.isUnderWay ? null : drawing.image,
  )
  const experiment = useRun((run) => run.experiment)
  return useMemo(() => image && experiment && asked(image, experiment), [image, experiment])
}
