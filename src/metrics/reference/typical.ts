/** A few real examples, looked at for the light panel: what its measures are compared with. */
import { DISTANT, meanDistance, spread } from '../diversity/diversity.ts'
import { confidentShare, recognisedShare } from '../digits/digits.ts'
import { yardstickOf } from '../diversity/pictures.ts'
import { see } from './look.ts'
import { first, slice } from '../statistics/rows.ts'
import type { Yardstick } from '../diversity/pictures.ts'
import type { Eyes } from '../eyes/eyes.ts'
import type { Judged } from '../digits/digits.ts'
import type { MeasureName } from '../report/measures.ts'
import type { Floor } from '../report/parts.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Standard deviations to both sides of a floor's mean. */
const FLOOR_WIDTH = 4

const MOST_DRAWS = 12

/** Real examples as a light panel needs them. */
export interface Typical {
  readonly raw: Rows
  readonly meanDistance: number
  readonly spread: number
  /** Shares of them that are recognised, and in which one class is seen clearly; `null` where nobody tells classes apart. */
  readonly shares: { readonly recognised: number; readonly confident: number } | null
  readonly mix: readonly number[]
  /** `null` of too few. */
  readonly yardstick: Yardstick | null
  /** What as many real examples as a light panel has samples score. */
  readonly floors: Readonly<Partial<Record<MeasureName, Floor>>>
}

const sharesOf = ({ probabilities, recognised }: Judged) => ({
  recognised: recognisedShare(recognised),
  confident: confidentShare(probabilities.values, probabilities.size, recognised),
})

/** Band of a share of `count` examples: it is binomial. */
function shareBand(mean: number, count: number): Floor {
  const wobble = FLOOR_WIDTH * Math.sqrt((mean * (1 - mean)) / count)
  return { mean, low: mean - wobble, high: Math.min(1, mean + wobble) }
}

/** Mean and band of numbers that scatter around a mean. */
export function bandOf(values: readonly number[]): Floor {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / Math.max(1, values.length - 1))
  return { mean, low: mean - FLOOR_WIDTH * deviation, high: mean + FLOOR_WIDTH * deviation }
}

/** What a light panel looks at: `count` samples, beside so many training `examples`. */
interface Light extends Pick<Yardstick, 'side' | 'examples'> {
  /** Texts have no distances, and so neither a yardstick nor floors of them. */
  readonly isText: boolean
  readonly count: number
  readonly pause: Pause
}

/** Looks at real examples for light panels of `count` samples. */
export async function typicalOf(
  raw: Rows,
  mix: readonly number[],
  eyes: Eyes | null,
  { side, isText, examples, count, pause }: Light,
): Promise<Typical> {
  const { features, judged } = await see(raw, eyes, pause)
  const whole = {
    meanDistance: await meanDistance(first(raw, DISTANT), pause),
    spread: spread(features),
  }
  const draws = Math.min(MOST_DRAWS, Math.floor(raw.count / count))
  const diversity: number[] = []
  const featureSpread: number[] = []
  for (let i = 0; i < draws; i++) {
    diversity.push((await meanDistance(slice(raw, i * count, count), pause)) / whole.meanDistance)
    featureSpread.push(spread(slice(features, i * count, count)) / whole.spread)
  }
  return {
    raw,
    ...whole,
    shares: judged && sharesOf(judged),
    mix,
    yardstick: isText ? null : await yardstickOf(raw, { side, examples }, pause),
    floors:
      draws > 0 && !isText
        ? { diversity: bandOf(diversity), featureSpread: bandOf(featureSpread) }
        : {},
  }
}

/**
 * What `count` real examples score in shares: the recognised and the confident share are binomial; the total variation of a multinomial is
 * about half a sum of |N(0, p(1-p)/n)|, of mean sqrt(2/pi) and variance 1 - 2/pi each.
 */
export function shareFloors(
  { mix, shares }: Typical,
  count: number,
): Readonly<Partial<Record<MeasureName, Floor>>> {
  if (!shares) return {}
  const variances = mix.map((p) => (p * (1 - p)) / count)
  const mean = variances.reduce((sum, v) => sum + Math.sqrt((2 * v) / Math.PI), 0) / 2
  const deviation = Math.sqrt(variances.reduce((sum, v) => sum + (1 - 2 / Math.PI) * v, 0)) / 2
  return {
    totalVariation: { mean, low: 0, high: mean + FLOOR_WIDTH * deviation },
    recognised: shareBand(shares.recognised, count),
    confident: shareBand(shares.confident, count),
  }
}
