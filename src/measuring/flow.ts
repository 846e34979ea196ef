/** What passes between the parts of a model under training. */
import { sizeOf } from '../lib/numbers.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { LOOKED_AT } from '../model/flow.ts'
import { labelsAt } from '../model/labels.ts'
import type { Dataset } from '../data/dataset.ts'
import type { NamedArrays } from '../model/arrays.ts'
import type { Trainer } from '../training/loop/trainer.ts'

/** What passes now, of examples that the last step was made on; `null` while they have not arrived. */
export async function flowOf(trainer: Trainer, data: Dataset): Promise<NamedArrays | null> {
  const { kind, shape } = data.spec
  const indices = trainer.latest.slice(0, LOOKED_AT[kind])
  if (Math.max(...indices) >= data.arrived) return null
  const values = new Float32Array(indices.length * sizeOf(shape))
  data.read(indices, values)
  const labels = labelsAt(data.trainLabels, indices)
  return await trainer.model.flow(rowsOf(values, sizeOf(shape)), labels)
}
