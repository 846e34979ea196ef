/** Whether the page speaks of digits, of other images or of points in the plane. */
import { areDigits, datasetSpec } from '../datasets/datasets.ts'
import { useExperiment, useRun } from './useLab.ts'
import type { DataKind } from '../i18n/messages.ts'
import type { Extractor } from '../metrics/report/parts.ts'

/** `chosen`: what the settings say. `inForce`: what the run is about, as long as there is one. */
export type WhichData = 'chosen' | 'inForce'

/** What each kind of data is measured on. */
export const EXTRACTORS: Readonly<Record<DataKind, Extractor>> = {
  digits: 'judge',
  images: 'pixels',
  points: 'coordinates',
}

/** What words call the examples of a data set. */
export function dataKindOf(dataset: string): DataKind {
  const spec = datasetSpec(dataset)
  if (spec.kind !== 'image') return 'points'
  return areDigits(spec) ? 'digits' : 'images'
}

export function useDataKind(which: WhichData): DataKind {
  const chosen = useExperiment(({ experiment }) => experiment.dataset)
  const inForce = useRun(({ experiment }) => experiment?.dataset) ?? chosen
  return dataKindOf(which === 'chosen' ? chosen : inForce)
}
