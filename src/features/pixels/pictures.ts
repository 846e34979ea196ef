/** What the lab says of pixels, as pictures in colour. */
import { sizeOf } from '../../lib/numbers.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

export type NamedArray = NamedArrays[string]

type Colour = readonly [red: number, green: number, blue: number]

const GIVEN: Colour = [94, 234, 212]
const DRAWN: Colour = [255, 255, 255]
const TO_COME: Colour = [44, 44, 54]
const SURPRISED: Colour = [255, 170, 40]

/** Nats at which a pixel is as bright as can be: it had a chance of 14 %. */
const BRIGHTEST = 2

/** Paints every value of images of one channel in a colour times its brightness. */
function painted(
  { shape, values }: NamedArray,
  colourOf: (value: number, at: number) => readonly [Colour, number],
): Examples {
  const [count = 0, height = 0, width = 0] = shape
  const bytes = new Uint8Array(3 * values.length)
  values.forEach((value, at) => {
    const [colour, share] = colourOf(value, at)
    colour.forEach((part, channel) => {
      bytes[3 * at + channel] = Math.round(part * share)
    })
  })
  return { shape: [height, width, 3], count, values: bytes }
}

/** Images as they are. */
export const plain = (x: NamedArray): Examples => painted(x, (value) => [DRAWN, value])

/** How little each pixel was expected: black where it had to be, bright where it had a chance of 14 % or less. */
export const surprises = (surprise: NamedArray): Examples =>
  painted(surprise, (nats) => [SURPRISED, Math.min(1, nats / BRIGHTEST)])

/** Mean over the images of the sum over their pixels. */
export const natsOf = ({ shape, values }: NamedArray): number =>
  values.reduce((sum, value) => sum + value, 0) / (shape[0] ?? 1)

/** Drawings of which so many pixels are there, in the order of their turns; the first `known` were given. */
export function drawnSoFar(
  drawn: NamedArray,
  turns: NamedArray,
  { known, there }: { readonly known: number; readonly there: number },
): Examples {
  const size = sizeOf(turns.shape)
  return painted(drawn, (value, at) => {
    const turn = turns.values[at % size] as number
    if (turn < known) return [GIVEN, value]
    return turn < there ? [DRAWN, value] : [TO_COME, 1]
  })
}
