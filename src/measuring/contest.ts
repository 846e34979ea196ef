/** Ten questions, real or generated?, that a reader and the discriminator answer by the same pictures. */
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { pick, rowsOf } from '../metrics/statistics/rows.ts'
import { drawLabels } from '../model/labels.ts'
import type { TestSet } from '../data/dataset.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'

/** Rounds of each kind by whose scores the boundary is found, where the objective has none of its own. */
const FOR_BOUNDARY = 64

export interface Contested {
  readonly model: Model
  /** Held-out examples: the discriminator has never seen them either. */
  readonly test: TestSet
  /** Frequency of each class in what the model trains on. */
  readonly mix: readonly number[]
}

export interface Contest {
  /** Pictures in a round: as many as the discriminator judges together, all real or all generated. */
  readonly together: number
  /** `[rounds together, ...dataShape]`, in the data's own range, round by round. */
  readonly examples: Rows
  /** `[rounds together]`: the class that a model was told; `null` of one that is told none. */
  readonly labels: Uint8Array<ArrayBuffer> | null
  /** `[rounds]`, 1 where the pictures are real. */
  readonly isReal: Uint8Array<ArrayBuffer>
  /** `[rounds]`, 1 where the discriminator takes them for real. */
  readonly takenForReal: Uint8Array<ArrayBuffer>
}

interface Drawn {
  readonly examples: Rows
  readonly labels: Uint8Array<ArrayBuffer>
}

/** Draws held-out examples of the classes that the model trains on. */
function drawReal({ test, mix, model }: Contested, count: number, rng: Rng): Drawn {
  const size = sizeOf(model.form.shape)
  const values = new Float32Array(count * size)
  const labels = new Uint8Array(count)
  const places = [...test.labels.keys()].filter((i) => (mix[test.labels[i] as number] ?? 0) > 0)
  for (let i = 0; i < count; i++) {
    const place = places[rng.integer(places.length)] as number
    test.read(place, 1, values.subarray(i * size, (i + 1) * size))
    labels[i] = test.labels[place] as number
  }
  return { examples: rowsOf(values, size), labels }
}

async function drawGenerated(
  { mix, model }: Contested,
  count: number,
  rng: Rng,
  pause: Pause,
): Promise<Drawn> {
  const labels = Uint8Array.from(drawLabels(mix, count, rng))
  return { examples: await model.sample(count, labels, rng, { pause }), labels }
}

/**
 * Makes the rounds: each is real with probability 1/2. The discriminator's answer is whether its score is above the boundary
 * of its objective. `null` without a discriminator, or where no held-out example is of a class that the model knows.
 * @param model as it shall be asked; it must not change meanwhile.
 */
export async function holdContest(
  contested: Contested,
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
  pause: Pause,
): Promise<Contest | null> {
  const { model, test, mix } = contested
  const { scoring } = model
  if (!scoring || !test.labels.some((label) => (mix[label] ?? 0) > 0)) return null
  const { together } = scoring
  const rng = new Rng(seed)
  const isReal = Uint8Array.from({ length: rounds }, () => (rng.uniform() < 0.5 ? 1 : 0))
  const count = rounds * together
  const [real, generated] = [
    drawReal(contested, count, rng),
    await drawGenerated(contested, count, rng, pause),
  ]
  const { size } = real.examples
  const values = Float32Array.from(real.examples.values)
  // The critic packs the first rows of all rounds with the second ones, as its family does.
  const labels = Uint8Array.from(real.labels)
  for (let row = 0; row < count; row++)
    if (isReal[row % rounds] === 0) {
      values.set(generated.examples.values.subarray(row * size, (row + 1) * size), row * size)
      labels[row] = generated.labels[row] as number
    }
  const examples = rowsOf(values, size)
  const scores = await model.score(examples, labels, pause)
  if (!scores) return null
  const boundary =
    scoring.boundary ?? (await boundaryFor(contested, FOR_BOUNDARY * together, rng, pause))
  const takenForReal = Uint8Array.from(scores.values, (score) => (score > boundary ? 1 : 0))
  const byRound = Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / together)
    return (at % together) * rounds + round
  })
  return {
    together,
    examples: pick(examples, byRound),
    labels: model.isConditional ? Uint8Array.from(byRound, (row) => labels[row] as number) : null,
    isReal,
    takenForReal,
  }
}

/** The boundary between the scores of real and of generated examples that are not asked about. */
async function boundaryFor(
  contested: Contested,
  count: number,
  rng: Rng,
  pause: Pause,
): Promise<number> {
  const scoresOf = async ({ examples, labels }: Drawn): Promise<Float32Array> => {
    const scores = await contested.model.score(examples, labels, pause)
    return defined(scores, 'the scores').values
  }
  const real = await scoresOf(drawReal(contested, count, rng))
  return boundaryBetween(real, await scoresOf(await drawGenerated(contested, count, rng, pause)))
}

/**
 * The boundary by which most scores are told rightly, those above it being taken for real. Halfway between the mean scores lies
 * far from it where the scores of one kind are skewed, as those of a Wasserstein critic are.
 */
export function boundaryBetween(real: Float32Array, generated: Float32Array): number {
  const scores = [
    ...Array.from(real, (score) => ({ score, isReal: true })),
    ...Array.from(generated, (score) => ({ score, isReal: false })),
  ].toSorted((a, b) => a.score - b.score)
  let [right, most, boundary] = [real.length, 0, scores[0]?.score ?? 0]
  for (const [i, { score, isReal }] of scores.entries()) {
    right += isReal ? -1 : 1
    const next = scores[i + 1]?.score
    if (next === undefined || next === score || right <= most) continue
    most = right
    boundary = (score + next) / 2
  }
  return boundary
}
