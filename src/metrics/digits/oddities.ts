/**
 * Looks at images made elsewhere before they are measured: a wrong range, a white ground, digits that lie elsewhere or are
 * turned make every measure bad without saying why.
 */
import { confidentShare } from './digits.ts'
import { emptyShare, rangeOf } from './empty.ts'
import { first } from '../statistics/rows.ts'
import type { Judge } from './judge.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { Oddity, Turn } from '../verdict/verdicts.ts'

/** Largest value, of 1, up to which a range looks like another one: that of digits is full in every image. E. */
const FULL = 0.5
/** Mean of the outermost pixels from which on the ground is bright; that of digits is black. E. */
const BRIGHT = 0.75
/** Pixels by which the ink lies off on average; the training digits are centred by it. E. */
const OFF = 1.5
/** Images that are turned, and how sure of them the judge has to be, and surer than before. E. */
const TURNED = 500
const SURE = 0.8
const SURER = 0.15

const BYTE = 255

/** Mean of the pixels along the edge of square images. */
function borderOf({ count, size, values }: Rows, side: number): number {
  let sum = 0
  for (let i = 0; i < count; i++)
    for (let along = 0; along < side; along++)
      for (const at of [along, size - side + along, along * side, along * side + side - 1])
        sum += values[i * size + at] as number
  return sum / (4 * side * count)
}

/** Mean centre of the ink over the images that have any, in pixels from the upper left corner. */
function centreOf({ count, size, values }: Rows, side: number): { x: number; y: number } {
  let [inked, x, y] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    let [ink, alongX, alongY] = [0, 0, 0]
    for (let at = 0; at < size; at++) {
      const value = values[i * size + at] as number
      ink += value
      alongX += value * (at % side)
      alongY += value * Math.floor(at / side)
    }
    if (ink === 0) continue
    inked++
    x += alongX / ink
    y += alongY / ink
  }
  return { x: x / inked, y: y / inked }
}

/** Where the pixel (x, y) of a turned image comes from. */
const TURNS: Readonly<
  Record<Turn, (x: number, y: number, last: number) => readonly [number, number]>
> = {
  mirrored: (x, y, last) => [last - x, y],
  'upside-down': (x, y, last) => [x, last - y],
  'half-turn': (x, y, last) => [last - x, last - y],
  transposed: (x, y) => [y, x],
  'quarter-turn-left': (x, y, last) => [last - y, x],
  'quarter-turn-right': (x, y, last) => [y, last - x],
}

function turned({ count, size, values }: Rows, side: number, turn: Turn): Rows {
  const from = TURNS[turn]
  const out = new Float32Array(count * size)
  for (let at = 0; at < size; at++) {
    const [x, y] = from(at % side, Math.floor(at / side), side - 1)
    for (let i = 0; i < count; i++) out[i * size + at] = values[i * size + y * side + x] as number
  }
  return { count, size, values: out }
}

/** In which way the judge is clearly surer of the images; `null` as they are. */
async function turnOf(
  images: Rows,
  side: number,
  judge: Judge,
  pause: Pause,
): Promise<Turn | null> {
  const some = first(images, TURNED)
  const sureOf = async ({ values }: Rows): Promise<number> => {
    const { count, probabilities, recognised } = await judge.look(values, pause)
    return confidentShare(probabilities, probabilities.length / count, recognised)
  }
  let best: Turn | null = null
  let most = Math.max(SURE, (await sureOf(some)) + SURER)
  for (const turn of Object.keys(TURNS) as Turn[]) {
    const sure = await sureOf(turned(some, side, turn))
    if (sure < most) continue
    most = sure
    best = turn
  }
  return best
}

/**
 * Finds what is odd about images, the worst first, beside real ones: both `[count, side, side]` in [0, 1]. What makes the
 * others meaningless stands alone.
 */
export async function odditiesOf(
  images: Rows,
  { real, side, judge }: { readonly real: Rows; readonly side: number; readonly judge: Judge },
  pause: Pause,
): Promise<readonly Oddity[]> {
  const { low, high } = rangeOf(images.values)
  const empty = emptyShare(images)
  if (empty === 1)
    return [{ kind: 'empty', share: 1, value: low === high ? Math.round(BYTE * low) : null }]
  if (high <= FULL) return [{ kind: 'range', largest: Math.round(BYTE * high) }]
  if (borderOf(images, side) > BRIGHT) return [{ kind: 'ground' }]
  const [ours, theirs] = [centreOf(images, side), centreOf(real, side)]
  const [right, down] = [ours.x - theirs.x, ours.y - theirs.y]
  const turn = await turnOf(images, side, judge, pause)
  return [
    ...(empty > 0 ? [{ kind: 'empty', share: empty, value: null } as const] : []),
    ...(Math.hypot(right, down) > OFF ? [{ kind: 'off-centre', right, down } as const] : []),
    ...(turn ? [{ kind: 'turned', turn } as const] : []),
  ]
}
