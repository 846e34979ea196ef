/** Whether the page speaks of images or of points in the plane. */
import { datasetSpec } from '../datasets/datasets.ts'
import { isImage } from '../models/datasets.ts'
import { useExperiment, useRun } from './useLab.ts'
import type { DataKind } from '../i18n/messages.ts'

/** `chosen`: what the settings say. `inForce`: what the run is about, as long as there is one. */
export type WhichData = 'chosen' | 'inForce'

export function useDataKind(which: WhichData): DataKind {
  const chosen = useExperiment(({ experiment }) => experiment.dataset)
  const inForce = useRun(({ experiment }) => experiment?.dataset) ?? chosen
  return isImage(datasetSpec(which === 'chosen' ? chosen : inForce).shape) ? 'images' : 'points'
}
