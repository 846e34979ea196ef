/** Whether the page speaks of images or of points in the plane. */
import { datasetSpec } from '../datasets/datasets.ts'
import { useExperiment, useRun } from './useLab.ts'
import type { DataKind as DataWord } from '../i18n/messages.ts'
import type { DataKind } from '../models/spec.ts'

/** `chosen`: what the settings say. `inForce`: what the run is about, as long as there is one. */
export type WhichData = 'chosen' | 'inForce'

/** The word for examples of a kind: what are no images is shown as points. */
export const wordFor = (kind: DataKind): DataWord => (kind === 'image' ? 'images' : 'points')

export function useDataKind(which: WhichData): DataWord {
  const chosen = useExperiment(({ experiment }) => experiment.dataset)
  const inForce = useRun(({ experiment }) => experiment?.dataset) ?? chosen
  return wordFor(datasetSpec(which === 'chosen' ? chosen : inForce).kind)
}
