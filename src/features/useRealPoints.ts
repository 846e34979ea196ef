/** Real points to lie under generated ones. */
import { datasetSpec } from '../datasets/datasets.ts'
import { usePreview } from './usePreview.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { DataChoice } from '../models/experiment.ts'

/** How many are drawn. */
export const REAL_POINTS = 500

/**
 * The first points that the experiment trains on; `null` for images, which need none, and until they arrive. Without
 * them the generated points are drawn alone; the run itself tells of data that are missing.
 */
export function useRealPoints(selection: DataChoice): Examples | null {
  const isPlane = datasetSpec(selection.dataset).kind === 'points'
  return usePreview(isPlane ? selection : null, REAL_POINTS).current?.examples ?? null
}
