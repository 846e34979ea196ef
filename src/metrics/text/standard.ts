/** What invented names are held against, made once of the real ones. */
import { BleuReferences } from './bleu.ts'
import { NameList } from './copies.ts'
import { lengthShares } from './lengths.ts'
import type { Pause } from '../statistics/rows.ts'

export interface TextStandard {
  readonly training: NameList
  /** Held-out names, which BLEU compares with. */
  readonly references: BleuReferences
  /** Share of the training names that have each number of characters, 0 to the most that there can be. */
  readonly lengths: readonly number[]
}

/**
 * Looks at real names. @param most characters that a name can have.
 * @param aside held-out names that never stand for samples; at least one.
 */
export async function textStandard(
  training: readonly string[],
  aside: readonly string[],
  most: number,
  pause: Pause,
): Promise<TextStandard> {
  return {
    training: await NameList.of(training, pause),
    references: new BleuReferences(aside),
    lengths: lengthShares(training, most),
  }
}
