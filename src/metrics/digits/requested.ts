/** Whether a model that is asked for a digit draws it, as the judge sees it. */
import { recognisedLabelsOf } from './digits.ts'
import type { Known } from '../reference/known.ts'
import type { Judged } from './digits.ts'
import type { Seen } from '../reference/look.ts'
import type { RequestedMeasures } from '../report/measures.ts'

/**
 * Share of examples in which the class that is seen is the one that was asked for, 0 to 1: over all, and over those of
 * each class, `null` for a class that nobody asked for. Both lists are as long, and not empty.
 */
export function agreement(
  seen: Uint8Array,
  asked: Uint8Array,
  classes: number,
): { readonly accuracy: number; readonly perClass: readonly (number | null)[] } {
  const count = new Array<number>(classes).fill(0)
  const right = new Array<number>(classes).fill(0)
  let all = 0
  for (const [i, label] of asked.entries()) {
    count[label]! += 1
    if (seen[i] !== label) continue
    right[label]! += 1
    all++
  }
  return {
    accuracy: all / asked.length,
    perClass: count.map((n, label) => (n === 0 ? null : (right[label] as number) / n)),
  }
}

const labelsSeen = ({ probabilities: { values, size }, recognised }: Judged): Uint8Array =>
  recognisedLabelsOf(values, size, recognised)

/** Compares samples with the classes they were asked to be, and held-out digits with theirs; `null` without a judge. */
export function measureRequested(
  samples: Seen,
  asked: Uint8Array,
  { data, aside, standIns }: Known,
): RequestedMeasures | null {
  const [drawn, real] = [samples.judged, standIns.judged]
  if (!drawn || !real) return null
  const count = Math.min(asked.length, real.recognised.length)
  const { size } = real.probabilities
  // The stand-ins follow those that are set aside.
  const labels = data.heldOut.labels.subarray(aside.raw.count, aside.raw.count + count)
  return {
    ...agreement(labelsSeen(drawn), asked, size),
    real: agreement(labelsSeen(real), labels, size).accuracy,
  }
}
