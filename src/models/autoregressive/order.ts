/** The order in which an autoregressive model goes through the numbers of an image, and how far hidden units see along it. */

type PixelOrder = 'rows' | 'shuffled'

/** The order in which a predictor goes: windows know rows alone. */
export const orderOf = ({
  network,
  pixelOrder,
}: {
  readonly network: 'dense' | 'conv'
  readonly pixelOrder: PixelOrder
}): PixelOrder => (network === 'conv' ? 'rows' : pixelOrder)

/** Mixes the bits of a whole number: the finaliser of MurmurHash3, 32 bits. */
function mixed(n: number): number {
  let h = n
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The places of `size` numbers in the order in which they are drawn: as they lie, or one fixed shuffle. */
export function placesInOrder(order: PixelOrder, size: number): readonly number[] {
  const places = Array.from({ length: size }, (_, place) => place)
  return order === 'rows' ? places : places.toSorted((a, b) => mixed(a + 1) - mixed(b + 1))
}

/** When each place is drawn, from 0 on. */
export function turnsOf(order: PixelOrder, size: number): readonly number[] {
  const turns = new Array<number>(size)
  placesInOrder(order, size).forEach((place, turn) => {
    turns[place] = turn
  })
  return turns
}

/** The last turn that each of `units` hidden units sees: spread evenly from 0 to size - 2. */
export const lastSeen = (units: number, size: number): readonly number[] =>
  Array.from({ length: units }, (_, k) => Math.floor((k * (size - 1)) / units))
