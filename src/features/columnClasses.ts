/** Which class each column of a sheet of images shows, where the samples take the classes in turn. */
import { isConditional } from '../models/spec.ts'
import { WIDEST_IN_TURN } from '../render/pixels.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Sheet } from '../worker/protocol/run.ts'

/**
 * The classes that the samples of a model take in turn: those of a sheet, or, without one, those of the mix. `null` of a
 * model that is told none, and where they are more than a sheet has columns.
 */
export function classesInTurn(
  { hyperparameters, mix }: Pick<Experiment, 'hyperparameters' | 'mix'>,
  sheet: Sheet | null,
): readonly number[] | null {
  if (!isConditional(hyperparameters)) return null
  const inMix = [...mix.keys()].filter((label) => (mix[label] ?? 0) > 0)
  const inTurn = sheet?.classes ? [...new Set(sheet.classes)] : inMix
  return inTurn.length <= WIDEST_IN_TURN ? inTurn : null
}
