/**
 * Answers questions about a run's latent space, while the run goes on: each looks at the model as it stands whenever it
 * comes to it.
 */
import { Rng } from '../lib/rng.ts'
import { landscapeOf, placesOf } from '../latent/codes.ts'
import { Draws } from '../latent/draws.ts'
import { influenceOf } from '../latent/influence.ts'
import { invert } from '../latent/inversion.ts'
import { augmentation } from '../measuring/augmentation.ts'
import { nearestExamples } from '../latent/nearest.ts'
import { deviationsOf } from '../latent/space.ts'
import { labelsOf } from '../metrics/digits/digits.ts'
import { see } from '../metrics/reference/look.ts'
import { checkedCount, checkedExamples, checkedLabels } from './checkedInput.ts'
import { toExamples } from './viewer.ts'
import type { Find } from '../latent/inversion.ts'
import type { Space } from '../latent/space.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { DataForm } from '../models/spec.ts'
import type { References } from '../measuring/references.ts'
import type { Queries, QueryKind, WorkerEvent } from './protocol.ts'
import type { Found } from './protocol/latent.ts'

/** More only shows noise. */
const HOTTEST = 10

interface ExplorerParts {
  readonly runId: number
  /** The model as it stands. */
  readonly space: () => Space
  readonly references: References
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
}

type Params<K extends QueryKind> = Queries[K]['params']
type AnswerTo<K extends QueryKind> = Promise<[Queries[K]['result'], Transferable[]]>

/** The latent space of one run. Each `pause` is awaited all along, and throws when the run has ended or the question was cancelled. */
export class Explorer {
  readonly #parts: ExplorerParts
  readonly #draws = new Draws()
  /** Searches begun so far: only the newest goes on. */
  #searches = 0

  constructor(parts: ExplorerParts) {
    this.#parts = parts
  }

  /** Places with a known meaning. @throws RangeError when `count` is out of range. */
  async codes({ count }: Params<'codes'>, pause: Pause): AnswerTo<'codes'> {
    const space = this.#parts.space()
    const { data } = space
    const eyesOf = () => this.#parts.references.eyesOf(data)
    const places = await placesOf(space, checkedCount(count), eyesOf, pause)
    const { origin, std, labels } = places
    const landscape = landscapeOf(places, data.spec)
    const codes = {
      origin,
      latentDim: places.z.size,
      z: new Float32Array(places.z.values),
      std,
      examples: toExamples(places.examples.values, data.spec),
      labels,
      ...landscape,
    }
    const { slant, thickness, mean, principal } = landscape
    const all = [codes.z, std, codes.examples.values, labels, slant, thickness, mean, ...principal]
    return [codes, buffersOf(all)]
  }

  /** Codes of examples. @throws RangeError without an encoder, or when the examples do not fit. */
  async encode({ values, count }: Params<'encode'>, pause: Pause): AnswerTo<'encode'> {
    const space = this.#parts.space()
    const rows = checkedExamples(values, count, space.data.spec)
    const encoded = await space.model.encode(rows, pause)
    if (!encoded)
      throw new RangeError('this model has no encoder: search for the latent vector instead')
    const { mu, logVar } = encoded
    const z = new Float32Array(mu.values)
    const std = logVar && deviationsOf(logVar)
    return [{ z, std, latentDim: mu.size }, buffersOf([z, std])]
  }

  /**
   * Searches for an example, and tells how far it is. A newer search refuses it.
   * @throws RangeError when the example or its class do not fit.
   */
  async invert(
    { values, label }: Params<'invert'>,
    pause: Pause,
    requestId: number,
  ): AnswerTo<'invert'> {
    const { space: spaceOf, runId, post } = this.#parts
    const space = spaceOf()
    const { spec } = space.data
    const { values: x } = checkedExamples(values, 1, spec)
    const labels = label === null ? null : [label]
    const asked = checkedLabels(labels, 1, spec.classes, space.model.isConditional)
    const search = ++this.#searches
    const find = await invert(
      space,
      { x, label: asked?.[0] ?? null },
      new Rng(space.experiment.seed),
      {
        pause: async () => {
          await pause()
          if (search !== this.#searches)
            throw new Error('a newer search took the place of this one')
        },
        progress: (done, best) => {
          const [found, buffers] = foundOf(best, spec)
          post({ type: 'searching', runId, requestId, done, found }, buffers)
        },
      },
    )
    return foundOf(find, spec)
  }

  /** What is seen in examples. @throws RangeError when they do not fit, DataError when the judge cannot be had. */
  async recognise({ values, count }: Params<'recognise'>, pause: Pause): AnswerTo<'recognise'> {
    const { data } = this.#parts.space()
    const rows = checkedExamples(values, count, data.spec)
    await pause()
    const { judged } = await see(rows, await this.#parts.references.eyesOf(data), pause)
    if (!judged) return [null, []]
    const { size, values: all } = judged.probabilities
    const labels = new Uint8Array(labelsOf(all, size))
    const probabilities = Float32Array.from(labels, (label, row) => all[row * size + label] ?? 0)
    const seen = { labels, probabilities, recognised: new Uint8Array(judged.recognised) }
    return [seen, buffersOf(Object.values(seen))]
  }

  /** What generated images are worth to a classifier. @throws RangeError when they have no class, are no images or too many. */
  async augment({ real, generated }: Params<'augment'>, pause: Pause): AnswerTo<'augment'> {
    const { model, data, experiment } = this.#parts.space()
    if (data.spec.kind !== 'image') throw new RangeError('only images are classified')
    const wanted = { real: checkedCount(real), generated: checkedCount(generated) }
    await data.need((data.select(experiment.mix, experiment.images).at(-1) ?? -1) + 1)
    return [await augmentation({ model, data, experiment }, wanted, pause), []]
  }

  /** Training examples nearest to one. @throws RangeError when it does not fit, or none has arrived. */
  async neighbours({ values, count }: Params<'neighbours'>, pause: Pause): AnswerTo<'neighbours'> {
    const space = this.#parts.space()
    const { spec } = space.data
    const x = checkedExamples(values, 1, spec)
    const found = await nearestExamples(space, x.values, checkedCount(count), pause)
    const { labels, distances, among } = found
    const examples = toExamples(found.examples.values, spec)
    return [{ examples, labels, distances, among }, buffersOf([examples.values, labels, distances])]
  }

  /** What each latent dimension changes and carries. */
  async influence(pause: Pause): AnswerTo<'influence'> {
    const { change, kl } = await influenceOf(this.#parts.space(), pause)
    return [{ change, kl }, buffersOf([change, kl])]
  }

  /** Draws and decodes. @throws RangeError when a number is out of range, or without codes that a fit needs. */
  async draw(wish: Params<'draw'>, pause: Pause): AnswerTo<'draw'> {
    const space = this.#parts.space()
    const { spec } = space.data
    const count = checkedCount(wish.count)
    if (!(wish.temperature >= 0 && wish.temperature <= HOTTEST))
      throw new RangeError(`a temperature lies from 0 to ${HOTTEST}, not at ${wish.temperature}`)
    const labels = checkedLabels(wish.labels, count, spec.classes, space.model.isConditional)
    const drawn = await this.#draws.draw(space, wish, pause)
    const decoded = await space.model.decode(drawn, labels, { pause })
    const z = new Float32Array(drawn.values)
    const examples = toExamples(decoded.values, spec)
    return [{ z, examples }, buffersOf([z, examples.values])]
  }
}

function foundOf({ z, example, error }: Find, form: DataForm): [Found, Transferable[]] {
  const found = { z, example: toExamples(example, form), error }
  return [found, buffersOf([z, found.example.values])]
}

const buffersOf = (
  arrays: readonly (Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | null)[],
): Transferable[] => arrays.flatMap((array) => (array ? [array.buffer] : []))
