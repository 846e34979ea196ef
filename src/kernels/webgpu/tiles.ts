/**
 * The tile of a matrix product, chosen for each shape by trying a few on the device. Which is the fastest depends on the card,
 * and nothing else does: every entry of C is the same sum in the same order, whatever tile it is part of.
 */
import * as tf from '../tfjs.ts'
import { submitPending } from './access.ts'
import { compile, dispatch, float, MOST_GROUPS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Program } from './dispatch.ts'

/** Threads of a workgroup along the columns and rows of C, and the entries of each: `wide` columns, `high` rows. */
export interface Tile {
  readonly across: number
  readonly down: number
  readonly wide: number
  readonly high: number
}

const tileOf = (across: number, down: number, wide: number, high: number): Tile => ({
  ...{ across, down, wide, high },
})

/** Tiles worth a try for so many columns; the first is taken where nothing was tried. As narrow as C where that is narrow. */
export function candidates(columns: number): readonly [Tile, ...Tile[]] {
  if (columns === 1) return [tileOf(1, 64, 1, 1), tileOf(1, 256, 1, 1), tileOf(1, 64, 1, 4)]
  if (columns <= 4) return [tileOf(1, 64, 4, 1), tileOf(1, 256, 4, 1), tileOf(1, 64, 4, 2)]
  const wider = [tileOf(8, 16, 4, 4), tileOf(16, 8, 4, 4), tileOf(16, 16, 4, 4)]
  return [tileOf(8, 8, 4, 4), tileOf(8, 8, 2, 2), tileOf(16, 16, 2, 2), ...wider]
}

export const nameOf = ({ across, down, wide, high }: Tile): string =>
  `${across} x ${down} of ${wide} x ${high}`

const BY_NAME = new Map([1, 2, 5].flatMap(candidates).map((each) => [nameOf(each), each] as const))

/** Names of tiles by the key of the product that they are the fastest for. */
export type TileChoices = Readonly<Record<string, string>>

/** A product of one shape, with any tile and in any memory. */
export interface TiledProduct {
  /** Tells it apart from others. */
  readonly key: string
  /** Columns of C. */
  readonly columns: number
  /** Multiplications. */
  readonly work: number
  readonly program: (tile: Tile) => Program
  readonly groups: (tile: Tile) => readonly [number, number, number]
  readonly uniforms: Readonly<Record<string, number>>
}

/** Times what `encode` encodes, in ms from its submission to its end. */
export type Stopwatch = (backend: WebGpuBackend, encode: () => void) => Promise<number>

const stopwatch: Stopwatch = async (backend, encode) => {
  submitPending(backend)
  encode()
  const started = performance.now()
  submitPending(backend)
  await backend.queue.onSubmittedWorkDone()
  return performance.now() - started
}

/** Dispatches of one timing, so that the way to the device and back weighs little. */
const REPEATS = 16
const ROUNDS = 2
/** A tile takes the place of the first one where it needs at most this share of its time. */
const WORTHWHILE = 0.9
/** Milliseconds of a search, compiling included. */
const BUDGET = 1000

interface Tried {
  readonly product: TiledProduct
  /** Numbers in each of its tensors. */
  readonly sizes: readonly number[]
}

/** The fastest candidate, tried in memory of its own; the first one where `until` leaves no time. */
async function fastest(
  backend: WebGpuBackend,
  { product, sizes }: Tried,
  time: Stopwatch,
  until: number,
): Promise<Tile> {
  const { columns, program, groups, uniforms } = product
  const all = candidates(columns)
  const [first] = all
  const tiles = all.filter((each) => groups(each).every((n) => n <= MOST_GROUPS))
  await Promise.all(tiles.map((each) => compile(backend.device, program(each))))
  const tensors = sizes.map((size) => float(backend, [size]))
  const timed = (each: Tile, repeats: number): Promise<number> =>
    time(backend, () => {
      for (let i = 0; i < repeats; i++)
        dispatch(backend, program(each), tensors, groups(each), uniforms)
    })
  let round = 0
  for (const each of tiles) round += await timed(each, 1)
  const repeats = Math.min(REPEATS, Math.floor((until - performance.now()) / (ROUNDS * round)))
  const times = new Map<Tile, number>()
  const rounds = repeats > 0 ? ROUNDS : 0
  for (let i = 0; i < rounds; i++)
    for (const each of tiles)
      times.set(each, Math.min(await timed(each, repeats), times.get(each) ?? Infinity))
  for (const { dataId } of tensors) backend.disposeData(dataId)
  const ms = (each: Tile): number => times.get(each) ?? Infinity
  const best = tiles.reduce((a, b) => (ms(b) < ms(a) ? b : a), first)
  return ms(best) <= WORTHWHILE * ms(first) ? best : first
}

/** The tiles of one device. */
export class Tiles {
  readonly #chosen = new Map<string, Tile>()
  readonly #untried = new Map<string, Tried>()

  static readonly #ofDevices = new WeakMap<GPUDevice, Tiles>()

  static of({ device }: WebGpuBackend): Tiles {
    let tiles = Tiles.#ofDevices.get(device)
    if (!tiles) Tiles.#ofDevices.set(device, (tiles = new Tiles()))
    return tiles
  }

  /** Runs a product with the tile that was chosen for it; one that was never tried waits for the next search. */
  run(backend: WebGpuBackend, product: TiledProduct, tensors: readonly TensorInfo[]): void {
    const { key, columns, program, groups, uniforms } = product
    const chosen = this.#chosen.get(key)
    if (!chosen) {
      const sizes = tensors.map(({ shape }) => shape.reduce((a, b) => a * b, 1))
      this.#untried.set(key, { product, sizes })
    }
    const tile = chosen ?? candidates(columns)[0]
    dispatch(backend, program(tile), tensors, groups(tile), uniforms)
  }

  /** What was found so far. */
  get choices(): TileChoices {
    return Object.fromEntries([...this.#chosen].map(([key, chosen]) => [key, nameOf(chosen)]))
  }

  /** Takes over what was found earlier on the same adapter. */
  adopt(choices: TileChoices): void {
    for (const [key, name] of Object.entries(choices)) {
      const known = BY_NAME.get(name)
      if (known) this.#chosen.set(key, known)
    }
  }

  /** Tries the candidates for the products that ran since the last search, those of most work first. */
  async search(backend: WebGpuBackend, time = stopwatch, budget = BUDGET): Promise<void> {
    const tried = [...this.#untried.values()].toSorted((a, b) => b.product.work - a.product.work)
    this.#untried.clear()
    const until = performance.now() + budget
    for (const each of tried) {
      if (performance.now() > until) return
      this.#chosen.set(each.product.key, await fastest(backend, each, time, until))
    }
  }
}

/** Searches for tiles where the backend in use has them; to be called between steps, of which the next will be faster. */
export async function searchTiles(): Promise<void> {
  if (tf.getBackend() !== 'webgpu') return
  const backend = tf.backend() as unknown as WebGpuBackend
  await Tiles.of(backend).search(backend)
}
