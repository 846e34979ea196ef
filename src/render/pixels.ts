/** Images as pixels: grids of digits as RGBA bytes, each image pixel a square of whole device pixels. Needs no canvas. */
import type { Examples } from '../worker/protocol/examples.ts'

/** RGBA bytes, row by row from the top. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

export interface GridOptions {
  readonly columns: number
  /** Device pixels per image pixel, a whole number. */
  readonly scale: number
  /** Black image pixels between neighbours; 0 when left out. */
  readonly gap?: number
}

/** An opaque black pixel as one word: bytes R, G, B, A from the lowest, as every machine with a browser stores them. */
const BLACK = 0xff00_0000

/** Which image of which examples goes where: the corner at `left`, `top` in image pixels. */
interface Tile {
  readonly examples: Examples
  readonly index: number
  readonly left: number
  readonly top: number
}

const extent = (images: number, pixels: number, gap: number): number =>
  images === 0 ? 0 : images * pixels + (images - 1) * gap

/** Columns of a sheet whose samples take the classes in turn, at most. */
export const WIDEST_IN_TURN = 10
/** The most columns of which each shows one class, of `turn` classes in turn, 1 to {@link WIDEST_IN_TURN}. */
export const columnsInTurn = (turn: number): number => WIDEST_IN_TURN - (WIDEST_IN_TURN % turn)

/** Height and width of one image in its own pixels. @throws when the shape is not an image's. */
export function imageSize(shape: readonly number[]): { height: number; width: number } {
  const [height, width] = shape
  if (shape.length !== 3 || height === undefined || width === undefined)
    throw new Error(
      `A picture wants examples of shape [height, width, channels], not [${shape.join(', ')}]`,
    )
  return { height, width }
}

/** Size in device pixels of a grid of `count` images. */
export function gridSize(
  shape: readonly number[],
  count: number,
  { columns, scale, gap = 0 }: GridOptions,
): { width: number; height: number } {
  const image = imageSize(shape)
  return {
    width: extent(columns, image.width, gap) * scale,
    height: extent(Math.ceil(count / columns), image.height, gap) * scale,
  }
}

/** Draws images in rows of `columns`, light on black; places that are left over stay black. */
export function gridPixels(examples: Examples, options: GridOptions): Pixels {
  const { columns, scale, gap = 0 } = options
  const image = imageSize(examples.shape)
  const tiles = Array.from({ length: examples.count }, (_, index) => ({
    examples,
    index,
    left: (index % columns) * (image.width + gap),
    top: Math.floor(index / columns) * (image.height + gap),
  }))
  return paintTiles(tiles, gridSize(examples.shape, examples.count, options), scale)
}

/** Image pixels that the coloured marks in front of the rows of {@link pairedPixels} take. */
export const MARK_GUTTER = 4
/** Image pixels between one row of pairs and the next. */
export const PAIR_GAP = 6

/** Size in device pixels of originals above their reconstructions, `columns` pairs in a row. */
export function pairedSize(
  shape: readonly number[],
  count: number,
  { columns, scale }: GridOptions,
): { width: number; height: number } {
  const image = imageSize(shape)
  return {
    width: (MARK_GUTTER + columns * image.width) * scale,
    height: extent(Math.ceil(count / columns), 2 * image.height, PAIR_GAP) * scale,
  }
}

/** Draws each original with its reconstruction below it; the gutter in front of the rows stays black. */
export function pairedPixels(originals: Examples, samples: Examples, options: GridOptions): Pixels {
  const { columns, scale } = options
  const image = imageSize(samples.shape)
  const count = Math.min(originals.count, samples.count)
  const tiles: Tile[] = []
  for (let index = 0; index < count; index++) {
    const left = MARK_GUTTER + (index % columns) * image.width
    const top = Math.floor(index / columns) * (2 * image.height + PAIR_GAP)
    tiles.push({ examples: originals, index, left, top })
    tiles.push({ examples: samples, index, left, top: top + image.height })
  }
  return paintTiles(tiles, pairedSize(samples.shape, count, options), scale)
}

function paintTiles(
  tiles: readonly Tile[],
  size: { readonly width: number; readonly height: number },
  scale: number,
): Pixels {
  const words = new Uint32Array(size.width * size.height).fill(BLACK)
  for (const tile of tiles) paintTile(words, size.width, tile, scale)
  return { ...size, data: new Uint8ClampedArray(words.buffer) }
}

/** Paints each row of pixels once and copies it `scale - 1` times. */
function paintTile(
  words: Uint32Array,
  width: number,
  { examples, index, left, top }: Tile,
  scale: number,
): void {
  const image = imageSize(examples.shape)
  const channels = examples.shape[2] ?? 1
  const rowLength = image.width * scale
  for (let y = 0; y < image.height; y++) {
    const start = (top + y) * scale * width + left * scale
    for (let x = 0; x < image.width; x++) {
      const from = ((index * image.height + y) * image.width + x) * channels
      words.fill(
        wordOf(examples.values, from, channels),
        start + x * scale,
        start + (x + 1) * scale,
      )
    }
    for (let copy = 1; copy < scale; copy++)
      words.copyWithin(start + copy * width, start, start + rowLength)
  }
}

/**
 * The colour of each channel by how many there are, R, G, B of 255: one is grey, three are red, green and blue, two are those of
 * real data and of generated ones, which add up to a pale third.
 */
const CHANNEL_COLOURS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[255, 255, 255]],
  2: [
    [45, 212, 191],
    [167, 100, 250],
  ],
  3: [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
  ],
}

function wordOf(values: Examples['values'], from: number, channels: number): number {
  const colours = CHANNEL_COLOURS[channels] ?? []
  const part = (at: number): number => {
    let sum = 0
    for (let channel = 0; channel < colours.length; channel++)
      sum += ((values[from + channel] ?? 0) * (colours[channel]?.[at] ?? 0)) / 255
    return Math.min(255, Math.round(sum))
  }
  return (BLACK | (part(2) << 16) | (part(1) << 8) | part(0)) >>> 0
}
