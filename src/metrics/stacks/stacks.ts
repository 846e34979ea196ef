/**
 * Images with a digit in each channel: which combinations samples show. Srivastava et al. 2017, table 2 (arXiv:1705.07761), and Lin
 * et al. 2018, table 2 (arXiv:1712.04086): each channel through a digit classifier, whatever it shows, from 25,600 samples of 1,000
 * modes.
 */
import { DIGITS } from '../../datasets/stacks.ts'
import { Rng } from '../../lib/rng.ts'
import type { StackMeasures } from '../report/parts.ts'

/** Samples for each mode: 25,600 for 1,000 of them, as the papers have it. */
const PER_MODE = 25.6
/** Samples while somebody trains, and how many are asked for where figures are to be compared. */
const USUAL = 2560
const COMPARED_FROM = 10_000

/** How many samples combinations are counted in, where so many are measured. */
export const stacksFor = (count: number, channels: number): number =>
  count < COMPARED_FROM ? USUAL : Math.max(USUAL, PER_MODE * DIGITS ** channels)

/**
 * Counts the combinations in digits, `[count, channels]` row by row: how many of all 10^channels there are, and KL(q || uniform) in
 * nats, q the share of each. Of `count` perfect samples the KL is about (modes - 1) / (2 count).
 */
export function stackMeasures(digits: Uint8Array, channels: number): StackMeasures {
  const of = DIGITS ** channels
  const count = digits.length / channels
  const counts = new Uint32Array(of)
  for (let i = 0; i < count; i++) {
    let combination = 0
    for (let c = 0; c < channels; c++)
      combination = DIGITS * combination + (digits[i * channels + c] as number)
    counts[combination]! += 1
  }
  let [covered, kl] = [0, 0]
  for (const times of counts) {
    if (times === 0) continue
    covered += 1
    kl += (times / count) * Math.log((times / count) * of)
  }
  return { count, covered, of, kl }
}

/** Stacks of digits that were read in real ones, each channel on its own, `[count, channels]`: what new real stacks would be read as. */
export function drawnStacks(
  digits: Uint8Array,
  { count, channels, seed }: Readonly<Record<'count' | 'channels' | 'seed', number>>,
): Uint8Array {
  const rng = new Rng(seed)
  return Uint8Array.from(
    { length: count * channels },
    () => digits[rng.integer(digits.length)] as number,
  )
}
