/**
 * Real data, looked at once for all measurements: the training examples that samples are compared with, and the held-out
 * ones that say what real data score.
 */
import { onceFor } from '../../lib/once.ts'
import { Rng } from '../../lib/rng.ts'
import { cellsOf, countCells, kMeans } from '../statistics/cells.ts'
import { DISTANT, meanDistance, spread } from '../diversity/diversity.ts'
import { floorsOf } from './floors.ts'
import { gaussianOf } from '../statistics/frechet.ts'
import { place, see, stretch } from './look.ts'
import { BINS } from '../measures/ndb.ts'
import { measure } from './measure.ts'
import { nearestPairDistance } from './measuredSet.ts'
import { NEIGHBOURS } from '../neighbours/k.ts'
import { radii } from '../neighbours/neighbours.ts'
import { planeStandard } from '../plane/standard.ts'
import { principalError } from '../statistics/pca.ts'
import { StackedJudge } from '../eyes/stackedJudge.ts'
import { drawnStacks, stackMeasures, stacksFor } from '../stacks/stacks.ts'
import { yardstickOf } from '../diversity/pictures.ts'
import { first } from '../statistics/rows.ts'
import { laplacianVariance } from '../digits/sharpness.ts'
import { namesOf } from '../text/names.ts'
import { Rivals } from '../text/rivals.ts'
import { textStandard } from '../text/standard.ts'
import type { Eyes } from '../eyes/eyes.ts'
import type { Comparison, Known, RealData } from './known.ts'
import type { Floors } from '../report/measures.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { TextStandard } from '../text/standard.ts'

/** Training examples whose raw values are kept: for cells and principal components. */
const RAW_KEPT = 10_000
/** Real examples behind the spread and the sharpness. */
const TYPICAL = 2000
/** Held-out examples of the data-copying test; the others stand for samples. */
const SET_ASIDE = 1500
/** Training examples among which the centres of cells are sought. */
const SEARCHED = 2000
const COPYING_CELLS = 10
const AT_ONCE = 500

/** Hears how far a long computation is, 0 to 1. */
export type Progress = (done: number) => void

/** How the data are looked at: how many of them, who hears of it. */
export interface Course {
  readonly most: { readonly train: number; readonly heldOut: number }
  /** Makes what is awaited all along, for each time that something is looked at. */
  readonly turns: () => Pause
  readonly progress: Progress
}

/** The floors, and what samples are compared with. */
export type Compared = Comparison & {
  readonly floors: Floors
}

/** The real data of one mix. */
export class Reference {
  readonly known: Known
  readonly #turns: () => Pause
  readonly #compared = new Map<number, Promise<Compared>>()
  readonly #principalErrors = new Map<number, Promise<number>>()
  readonly #rivals = new Map<boolean, Promise<Rivals>>()

  private constructor(known: Known, turns: () => Pause) {
    this.known = known
    this.#turns = turns
  }

  /** Looks at the real data; the eyes stay the caller's. */
  static async open(data: RealData, eyes: Eyes | null, course: Course): Promise<Reference> {
    return new Reference(await know(data, eyes, course), course.turns)
  }

  /** What `count` samples are compared with; made once for each count. */
  compared(count: number): Promise<Compared> {
    return onceFor(this.#compared, count, async () => {
      const { known } = this
      const pause = this.#turns()
      const real = first(known.train, count)
      const comparison = {
        real,
        radii: real.count > NEIGHBOURS ? await radii(real, NEIGHBOURS, pause) : null,
        nearestPair: await nearestPairDistance(first(known.raw, count), pause),
      }
      const { standIns, plane } = known
      const classes = standIns.judged?.probabilities.size ?? 0
      const floors = await floorsOf({ there: standIns.raw.count, classes }, count, (from, size) =>
        measure(
          stretch(standIns, from, size),
          'samples',
          { known, comparison, cloud: null },
          pause,
        ),
      )
      return {
        ...comparison,
        floors: { ...floors, ...plane?.floors, ...(await this.#stackFloors(count)) },
      }
    })
  }

  /** What new real stacks score, where so many samples are measured. */
  async #stackFloors(measured: number): Promise<Floors> {
    const { stacks } = this.known
    if (!stacks) return {}
    const { channels } = stacks.judge
    const count = stacksFor(measured, channels)
    return await floorsOf({ there: Number.POSITIVE_INFINITY, classes: 0 }, count, async (seed) => {
      const stack = stackMeasures(drawnStacks(stacks.digits, { count, channels, seed }), channels)
      return { stack }
    })
  }

  /** The count models of these names; `null` of all but text. @param isTold whether each class has its own. */
  async rivals(isTold: boolean): Promise<Rivals | null> {
    const { train, mix, vocabulary } = this.known.data
    if (vocabulary === null) return null
    return await onceFor(this.#rivals, isTold, async () => {
      const names = namesOf(train.read(0, train.count))
      const form = { classes: mix.length, vocabulary, isTold }
      return await Rivals.of({ names, labels: train.labels }, form, this.#turns())
    })
  }

  /** Squared error per number of the best linear autoencoder with this bottleneck, on held-out examples. */
  principalError(dimensions: number): Promise<number> {
    const { raw, aside } = this.known
    return onceFor(this.#principalErrors, dimensions, () =>
      principalError(raw, aside.raw, dimensions, this.#turns()),
    )
  }
}

async function know(data: RealData, eyes: Eyes | null, course: Course): Promise<Known> {
  const { most, turns, progress } = course
  const pause = turns()
  const rng = new Rng(0)
  const count = Math.min(most.train, data.train.count)
  const raw = data.train.read(0, Math.min(RAW_KEPT, count))
  const features = await featuresOf(data, eyes, count, { pause, progress })
  const centres = await kMeans(first(features, SEARCHED), COPYING_CELLS, rng, pause)
  const binCentres = await kMeans(first(raw, SEARCHED), Math.min(BINS, raw.count), rng, pause)
  progress(0.7)
  const heldOut = data.heldOut.read(0, Math.min(most.heldOut, data.heldOut.count))
  const seen = await see(heldOut, eyes, pause)
  const placed = await place(seen, { features, centres }, pause)
  progress(1)
  const aside = Math.min(SET_ASIDE, Math.ceil(placed.raw.count / 2))
  const typical = first(raw, TYPICAL)
  return {
    data,
    eyes,
    train: features,
    gaussian: features.count > 1 ? gaussianOf(features) : null,
    centres,
    raw,
    bins: {
      centres: binCentres,
      counts: countCells(await cellsOf(raw, binCentres, pause), binCentres.count),
    },
    meanDistance: await meanDistance(first(raw, DISTANT), pause),
    spread: spread(first(features, TYPICAL)),
    // Texts that are alike are told by their characters.
    yardstick:
      data.vocabulary === null
        ? await yardstickOf(heldOut, { side: data.side, examples: data.train.count }, pause)
        : null,
    sharpness: data.side === null ? null : laplacianVariance(typical, data.side),
    aside: stretch(placed, 0, aside),
    standIns: stretch(placed, aside, placed.raw.count - aside),
    plane: data.vocabulary === null ? await planeStandard(data, pause) : null,
    text: await textOf(data, first(placed.raw, aside), pause),
    stacks:
      eyes instanceof StackedJudge
        ? { judge: eyes, digits: await eyes.digitsIn(heldOut.values, pause) }
        : null,
  }
}

/** All training names, beside held-out ones that are set aside. */
async function textOf(data: RealData, aside: Rows, pause: Pause): Promise<TextStandard | null> {
  if (data.vocabulary === null) return null
  const training = namesOf(data.train.read(0, data.train.count))
  return await textStandard(training, namesOf(aside), aside.size, pause)
}

/** Features of the first `count` training examples, without holding all their pixels at once. */
async function featuresOf(
  { train }: RealData,
  eyes: Eyes | null,
  count: number,
  { pause, progress }: { readonly pause: Pause; readonly progress: Progress },
): Promise<Rows> {
  let all: Float32Array | null = null
  let size = 0
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = train.read(from, Math.min(AT_ONCE, count - from))
    const { features } = await see(some, eyes, pause)
    size = features.size
    all ??= new Float32Array(count * size)
    all.set(features.values, from * size)
    progress((0.5 * (from + some.count)) / count)
  }
  return { count, size, values: all ?? new Float32Array(0) }
}
