/** Looks at a model of points, layer by layer, on a copy of it that training does not move. */
import { holeDistance, holesAmong } from '../lib/holes.ts'
import { Rng } from '../lib/rng.ts'
import { first, rowsOf, slice } from '../metrics/statistics/rows.ts'
import { labelsInTurn } from '../model/labels.ts'
import { criticSlope, lossSlope } from '../model/plane/arrows.ts'
import { decodedClouds } from '../model/plane/clouds.ts'
import { criticAt, middlesOf, readingOf } from '../model/plane/critic.ts'
import { cellMiddles, latentGrid } from '../model/plane/sheet.ts'
import { fieldOf, waysOf } from '../model/plane/ways.ts'
import type { TestSet } from '../data/dataset.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'
import type { Classed } from '../model/plane/critic.ts'
import type { Queries } from './protocol.ts'
import type { Arrows, CriticMap, Field, LatentSheet, PlaneAnswer } from './protocol/plane.ts'
import type { Moved } from './motion.ts'

/** Cells of the heat map along one side. */
const CELLS = 100
/** Lines of the grid of latent vectors in each direction, and of a curve. */
const LINES = 25
const LINES_OF_CURVE = 201
/** Arrows that are drawn: a multiple of every number of examples that is judged together. */
const ARROWS = 60
/** Test points whose codes are looked at, and those of them whose clouds are drawn. */
const CODES = 300
const CLOUDS = 24
/** Arrows of the field along one side. */
const FIELD_CELLS = 18

/** What a look is taken at. */
export interface Looked {
  /** A copy of the model as it stands. */
  readonly model: Model
  readonly step: number
  readonly test: TestSet
  /** Frequency of each class in what the model trains on. */
  readonly mix: readonly number[]
  /** Whether codes follow N(0, I). */
  readonly hasPrior: boolean
  /** What the generated points are drawn with, and how many there are. */
  readonly seed: number
  readonly count: number
  /** How far points went in a step; `null` where none was looked at. */
  readonly moved: () => Moved | null | Promise<Moved | null>
}

type Wish = Queries['plane']['params']

/** The first held-out points of the classes that the model trains on. */
function testPoints({ test, mix }: Looked, most: number): Classed {
  const all = [...test.labels.keys()]
  const known = all.filter((i) => (mix[test.labels[i] as number] ?? 0) > 0)
  const places = (known.length > 0 ? known : all).slice(0, most)
  const values = new Float32Array(2 * places.length)
  places.forEach((place, i) => test.read(place, 1, values.subarray(2 * i, 2 * i + 2)))
  const labels = Uint8Array.from(places, (place) => test.labels[place] as number)
  return { x: rowsOf(values, 2), labels }
}

/** For each class the next real point of it, from the first on again when there are no more. */
function matching({ x, labels: all }: Classed, labels: Uint8Array | null, count: number): Rows {
  const values = new Float32Array(2 * count)
  let at = -1
  for (let i = 0; i < count; i++) {
    for (let tried = 0; tried < x.count; tried++) {
      at = (at + 1) % x.count
      if (!labels || all[at] === labels[i]) break
    }
    values.set(slice(x, at, 1).values, 2 * i)
  }
  return rowsOf(values, 2)
}

/** The points on the sheet of samples: their latent vectors, where they are, their classes. */
async function generatedPoints(looked: Looked, wantsWays: boolean, pause: Pause) {
  const { model, seed, count, mix } = looked
  const labels = labelsInTurn(mix, count)
  if (wantsWays && model.leads) {
    const made = await waysOf(model, { count, labels, rng: new Rng(seed) }, pause)
    return { z: null, labels, ...made }
  }
  const size = model.latentDim
  const z = size === null ? null : rowsOf(new Rng(seed).normals(count * size), size)
  const x = await model.sample(count, labels, new Rng(seed), { pause })
  return { z, labels, x, ways: null }
}

async function criticMap(
  { model }: Looked,
  { box, label }: Wish,
  points: { readonly real: Classed; readonly criticAt: Float32Array },
  pause: Pause,
): Promise<CriticMap | null> {
  const x = middlesOf(box, CELLS)
  const labels = new Uint8Array(x.count).fill(label)
  const values = await criticAt(model, { x, labels }, points.real, pause)
  const real = await criticAt(model, points.real, points.real, pause)
  if (!values || !real) return null
  const reading = readingOf(model, values, { real, generated: points.criticAt })
  const { together = 1 } = model.scoring ?? {}
  return { box, cells: CELLS, values, ...reading, together }
}

async function latentSheet(
  looked: Looked,
  { label }: Wish,
  real: Classed,
  pause: Pause,
): Promise<LatentSheet | null> {
  const { model, hasPrior } = looked
  const { latentDim } = model
  if (latentDim === null) return null
  const codes = (await model.encode(real.x, pause))?.mu ?? null
  if (!hasPrior && !codes) return null
  const lines = latentDim === 1 ? LINES_OF_CURVE : LINES
  const spread = codes && !hasPrior ? { kind: 'codes' as const, codes } : { kind: 'prior' as const }
  const z = latentGrid(latentDim, lines, spread)
  const decoded = await model.decode(z, new Uint8Array(z.count).fill(label), { pause })
  const holes = codes && holesOf(cellMiddles(z, lines), codes)
  return {
    ...{ lines, latentDim, holes },
    z: new Float32Array(z.values),
    values: new Float32Array(decoded.values),
    isEven: hasPrior && latentDim <= 2,
  }
}

/** 1 for each place that is far from every code. */
const holesOf = (places: Rows, codes: Rows): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    holesAmong(places.values, codes.values, codes.size, holeDistance(codes.values, codes.size)),
    Number,
  )

async function arrowsFrom(
  { model, step, moved }: Looked,
  kind: Wish['arrows'],
  { z, labels }: { readonly z: Rows | null; readonly labels: Uint8Array },
  real: Classed,
): Promise<Arrows | null> {
  if (!z) return null
  if (kind === 'step') {
    const last = await moved()
    if (!last) return null
    const { from, to } = last
    const by = Float32Array.from(to.values, (value, i) => value - (from.values[i] as number))
    return { kind, step: last.step, from: new Float32Array(from.values), by }
  }
  const x = await model.decodeTrained(first(z, ARROWS), labels.subarray(0, ARROWS))
  const points = { x, labels: labels.subarray(0, ARROWS) }
  const asked = model.isConditional ? points.labels : null
  const slope =
    kind === 'critic'
      ? await criticSlope(model, points, real)
      : await lossSlope(model, points, matching(real, asked, x.count))
  return (
    slope && {
      ...{ kind, step },
      from: new Float32Array(x.values),
      by: new Float32Array(slope.values),
    }
  )
}

/** Answers what the screen asks of the plane. @throws RangeError of other data than points, or a class that they do not have. */
export async function lookAtPlane(looked: Looked, wish: Wish, pause: Pause): Promise<PlaneAnswer> {
  const { model, step } = looked
  const { kind, classes } = model.form
  if (kind !== 'points') throw new RangeError('only points have a plane')
  if (!(wish.label >= 0 && wish.label < classes)) throw new RangeError(`no class ${wish.label}`)
  if (!(wish.share >= 0 && wish.share <= 1)) throw new RangeError(`no share ${wish.share}`)
  const has = (look: Wish['looks'][number]): boolean => wish.looks.includes(look)
  const real = testPoints(looked, CODES)
  const { z, labels, x, ways } = await generatedPoints(looked, has('ways'), pause)
  const values = await criticAt(model, { x, labels }, real, pause)
  return {
    step,
    seed: looked.seed,
    z: z && new Float32Array(z.values),
    criticAt: values,
    critic:
      values && has('critic')
        ? await criticMap(looked, wish, { real, criticAt: values }, pause)
        : null,
    sheet: has('sheet') ? await latentSheet(looked, wish, real, pause) : null,
    arrows: has('arrows') ? await arrowsFrom(looked, wish.arrows, { z, labels }, real) : null,
    encoder: has('encoder') ? await cloudsOf(looked, pause) : null,
    ways,
    field: has('field') ? await field(looked, wish, pause) : null,
  }
}

async function field(
  { model }: Looked,
  { box, label, share }: Wish,
  pause: Pause,
): Promise<Field | null> {
  const found = await fieldOf(model, { box, cells: FIELD_CELLS, label, t: 1 - share }, pause)
  return (
    found && {
      share,
      from: new Float32Array(found.from.values),
      by: new Float32Array(found.by.values),
    }
  )
}

async function cloudsOf(looked: Looked, pause: Pause): Promise<PlaneAnswer['encoder']> {
  const points = testPoints(looked, CLOUDS)
  const clouds = await decodedClouds(looked.model, points, pause)
  return clouds && { x: new Float32Array(points.x.values), ...clouds }
}

/** Where the points of the arrows are that tell of a step. */
export async function trainedPoints(
  model: Model,
  { seed, mix }: Pick<Looked, 'seed' | 'mix'>,
): Promise<Rows> {
  const size = model.latentDim ?? 0
  const z = rowsOf(new Rng(seed).normals(ARROWS * size), size)
  return await model.decodeTrained(z, labelsInTurn(mix, ARROWS))
}
