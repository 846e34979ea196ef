/** Whether the page speaks of digits, of other images, of points in the plane or of names. */
import { areDigits, datasetSpec } from '../datasets/datasets.ts'
import { classifierObstacle, hasOwnEyes } from '../datasets/own.ts'
import { useDiagnosis } from './useDiagnosis.ts'
import { useExperiment, useRun } from './useLab.ts'
import type { DataKind } from '../i18n/messages.ts'
import type { Extractor } from '../metrics/report/parts.ts'

/** `chosen`: what the settings say. `inForce`: what the run is about, as long as there is one. */
export type WhichData = 'chosen' | 'inForce'

/** What each kind of data is measured on, but for images that a reader brought. */
const EXTRACTORS: Readonly<Record<DataKind, Extractor>> = {
  digits: 'judge',
  images: 'pixels',
  points: 'coordinates',
  names: 'characters',
}

/** What words call the examples of a data set. */
export function dataKindOf(dataset: string): DataKind {
  const spec = datasetSpec(dataset)
  if (spec.kind === 'tokens') return 'names'
  if (spec.kind === 'points') return 'points'
  return areDigits(spec) ? 'digits' : 'images'
}

export function useDataKind(which: WhichData): DataKind {
  const chosen = useExperiment(({ experiment }) => experiment.dataset)
  const inForce = useRun(({ experiment }) => experiment?.dataset) ?? chosen
  return dataKindOf(which === 'chosen' ? chosen : inForce)
}

/** What a data set is measured on, as far as can be told before anything was measured. */
function expectedExtractor(dataset: string): Extractor {
  const spec = datasetSpec(dataset)
  if (hasOwnEyes(spec)) return classifierObstacle(spec) ? 'components' : 'classifier'
  return EXTRACTORS[dataKindOf(dataset)]
}

/** What the run is measured on: as the newest full panel says, or else as its data let expect. */
export function useExtractor(): Extractor {
  const { reports } = useDiagnosis()
  const chosen = useExperiment(({ experiment }) => experiment.dataset)
  const inForce = useRun(({ experiment }) => experiment?.dataset) ?? chosen
  return reports.at(-1)?.samples.extractor ?? expectedExtractor(inForce)
}

/** Tells whether somebody counts the classes of samples that are measured so. */
export const countsClasses = (extractor: Extractor): boolean =>
  extractor === 'judge' || extractor === 'classifier'
