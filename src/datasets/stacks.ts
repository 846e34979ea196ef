/** Digits stacked as the channels of one image: what a data set of such says of itself. */
import { numbered } from './spec.ts'
import type { DatasetSpec } from './spec.ts'

/** Digits that there are in a channel. */
export const DIGITS = 10

/**
 * Images 28 x 28 with a digit in each of `channels` channels: 10^channels combinations, all as frequent as those of its digits
 * let them be. They are modes, and no classes: nobody is asked for one of a thousand.
 */
export const stackSpec = (id: string, channels: number): DatasetSpec => ({
  id,
  kind: 'image',
  shape: [28, 28, channels],
  classes: 1,
  classNames: numbered(1),
  trainCount: 60_000,
  testCount: 10_000,
  judge: 'stackedDigits',
  modes: null,
  mixes: [],
  thumbnail: `thumbnails/${id}.png`,
  firstVisit: null,
})
