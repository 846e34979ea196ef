/** Measures a model while it trains: a light panel on a few samples, and the full one. Moves nothing. */
import { confidentShare, digitShares, labelsOf, shareOf } from '../metrics/digits.ts'
import { meanDistance, spread } from '../metrics/diversity.ts'
import { lackingOf } from '../metrics/lacking.ts'
import { see } from '../metrics/look.ts'
import { noPause, pick, slice } from '../metrics/rows.ts'
import { measureRequested } from '../metrics/requested.ts'
import { measureSamples } from '../metrics/samples.ts'
import { shareFloors } from '../metrics/typical.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { familySpec } from '../models/families.ts'
import { isConditional } from '../models/spec.ts'
import * as tf from '../nn/tf.ts'
import { exhibitsOf } from './exhibits.ts'
import { evenGame } from './evenGame.ts'
import { gradientNorms } from './gradientNorms.ts'
import { drawLabels, labelsAt, labelsFor } from './labels.ts'
import { measureLatent } from './latentPanel.ts'
import { GLANCED } from './references.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Glance, PlayerMeasures, Report, SampleMeasures } from '../metrics/measures.ts'
import type { Progress, Reference } from '../metrics/reference.ts'
import type { Pause, Rows } from '../metrics/rows.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RawExhibits } from './exhibits.ts'
import type { RecentTerms } from './recentTerms.ts'
import type { References } from './references.ts'
import type { Trainer } from './trainer.ts'

/** Light panels whose digits count together. */
const WINDOW = 8
const AT_ONCE = 500
/** Samples of a full panel while somebody trains. */
export const USUAL_COUNT = 1000
/** Examples of each kind that the critic scores for its gap. */
const SCORED = 500

/** A model under training. */
export interface Subject {
  readonly trainer: Trainer
  readonly data: Dataset
  /** The experiment in force. */
  readonly experiment: () => Experiment
  readonly recent: RecentTerms
}

/** Examples with the class of each. */
interface Labelled {
  readonly raw: Rows
  readonly labels: Uint8Array
}

/** What a model made, and the class that each was asked to be; `null` of a model that is not told. */
interface Made {
  readonly raw: Rows
  readonly asked: Uint8Array | null
}

/** The measurements of one run. */
export class Panels {
  readonly #subject: Subject
  readonly #references: References
  #rng: Rng
  /** Labels and confident samples of the last light panels. */
  #window: { readonly labels: Uint8Array; readonly confident: number }[] = []

  constructor(subject: Subject, references: References) {
    this.#subject = subject
    this.#references = references
    // A stream of its own, so that measuring changes nothing.
    this.#rng = new Rng(subject.experiment().seed).fork()
  }

  /** The light panel. */
  async glance(): Promise<Glance> {
    const { trainer, data, experiment } = this.#subject
    const started = performance.now()
    const standard = { data, experiment: experiment() }
    const typical = await this.#references.typical(standard)
    const { raw: samples } = await this.#samples(GLANCED, typical, typical.mix, noPause)
    const seen = await see(samples, await this.#references.judgeOf(data), noPause)
    const { probabilities } = seen
    if (probabilities)
      this.#window = [
        ...this.#window.slice(1 - WINDOW),
        {
          labels: labelsOf(probabilities.values, probabilities.size),
          confident: confidentShare(probabilities.values, probabilities.size),
        },
      ]
    const smoothedOver = this.#window.length * GLANCED
    return {
      step: trainer.step,
      images: trainer.images,
      count: GLANCED,
      ...this.#smoothed(typical.mix),
      smoothedOver,
      diversity: ratio(await meanDistance(samples), typical.meanDistance),
      featureSpread: ratio(spread(seen.features), typical.spread),
      lacking: lackingOf(typical.raw.count, null),
      kl: this.#subject.recent.mean('kl'),
      players: await this.#players(typical),
      seconds: (performance.now() - started) / 1000,
      floors: { ...typical.floors, ...shareFloors(typical, Math.max(1, smoothedOver)) },
    }
  }

  /** What the last light panels saw together. */
  #smoothed(mix: readonly number[]): Pick<Glance, 'digits' | 'confident'> {
    const panels = this.#window
    if (panels.length === 0) return { digits: null, confident: null }
    const shares = panels.map(({ labels }) => shareOf(labels, mix.length))
    const share = mix.map((_, c) => meanOf(shares.map((one) => one[c] as number)))
    return {
      digits: digitShares(share, mix),
      confident: meanOf(panels.map(({ confident }) => confident)),
    }
  }

  async #players({ raw, labels }: Labelled): Promise<PlayerMeasures> {
    const { trainer, data, experiment, recent } = this.#subject
    const { batchSize, family, hyperparameters } = experiment()
    const places = Uint32Array.from({ length: batchSize }, () => this.#rng.integer(raw.count))
    const { shape, classes } = data.spec
    const x = tf.tensor(pick(raw, places).values, [batchSize, ...shape])
    const y = labelsFor(hyperparameters, labelsAt(labels, places), classes)
    const norms = await gradientNorms(trainer.evaluated, x, y)
    x.dispose()
    y?.dispose()
    const [accuracyReal, accuracyGenerated] = [
      recent.mean('accuracyReal'),
      recent.mean('accuracyGenerated'),
    ]
    const distances = Object.entries(evenGame(familySpec(family), hyperparameters)).flatMap(
      ([term, value]) => {
        const mean = recent.mean(term)
        return mean === null ? [] : [[term, mean - value] as const]
      },
    )
    return {
      ...(accuracyReal !== null && { accuracyReal }),
      ...(accuracyGenerated !== null && { accuracyGenerated }),
      gradientNorms: norms,
      lossDistance: Object.fromEntries(distances),
    }
  }

  /** The full panel, on `count` samples, and its pictures. `pause` is awaited all along, and throws to end it. */
  async report(
    count: number,
    { pause, progress }: { readonly pause: Pause; readonly progress: Progress },
  ): Promise<{ readonly report: Report; readonly exhibits: RawExhibits }> {
    const { trainer, data, experiment } = this.#subject
    const started = performance.now()
    // How many light panels came before depends on the machine; what this one draws must not.
    this.#rng = new Rng(experiment().seed + trainer.step).fork()
    const standard = { data, experiment: experiment() }
    const thorough = count > USUAL_COUNT
    const reference = await this.#references.reference(
      { ...standard, thorough },
      {
        pause,
        progress: (done) => progress(0.6 * done),
      },
    )
    const { step, images } = trainer
    const { known } = reference
    const heldOut = { raw: known.aside.raw, labels: known.data.heldOut.labels }
    const made = await this.#samples(count, heldOut, known.data.mix, pause)
    progress(0.7)
    const { measures, set } = await measureSamples(made.raw, this.#of, reference, pause)
    progress(0.9)
    const typical = await this.#references.typical(standard)
    const players = await this.#players(typical)
    const gap = await this.#criticGap(reference, made)
    const latent = await measureLatent(trainer.evaluated, data.spec, reference, pause)
    const exhibits = await exhibitsOf(set, reference, this.#of, pause)
    return {
      report: {
        step,
        images,
        samples: measures,
        requested: made.asked && measureRequested(set, made.asked, known),
        players: { ...players, ...(gap !== null && { criticGap: gap }) },
        latent,
        seconds: (performance.now() - started) / 1000,
      },
      exhibits,
    }
  }

  /** What a model's own pictures are: a model without a prior is measured on what it makes of given examples. */
  get #of(): SampleMeasures['of'] {
    const { latent } = familySpec(this.#subject.experiment().family)
    return latent?.prior === 'none' ? 'reconstructions' : 'samples'
  }

  /**
   * Draws samples, of a class-conditional model as often of each class as `mix` says, or reconstructs `count` of the
   * given examples.
   */
  async #samples(
    count: number,
    given: Labelled,
    mix: readonly number[],
    pause: Pause,
  ): Promise<Made> {
    const { trainer, data, experiment } = this.#subject
    const { shape, classes } = data.spec
    const { hyperparameters } = experiment()
    const drawn = this.#of === 'samples'
    const places = Uint32Array.from({ length: count }, (_, i) => i % given.raw.count)
    const labels = (): Uint8Array =>
      drawn ? drawLabels(mix, count, this.#rng) : labelsAt(given.labels, places)
    const asked = isConditional(hyperparameters) ? labels() : null
    const { family, nets } = trainer
    const noise = family.noiseShape(hyperparameters)
    const values = new Float32Array(count * sizeOf(shape))
    for (let first = 0; first < count; first += AT_ONCE) {
      const some = Math.min(AT_ONCE, count - first)
      const made = tf.tidy(() => {
        const y = asked && labelsFor(hyperparameters, asked.subarray(first, first + some), classes)
        if (drawn) {
          const z = tf.tensor(this.#rng.normals(some * sizeOf(noise)), [some, ...noise])
          return family.sample(nets, z, hyperparameters, y)
        }
        const rows = pick(given.raw, places.subarray(first, first + some))
        const x = tf.tensor(rows.values, [some, ...shape])
        const codes = defined(family.encode, 'encode')(nets, x, hyperparameters)
        return family.sample(nets, codes, hyperparameters, y)
      })
      values.set((await made.data()) as Float32Array, first * sizeOf(shape))
      made.dispose()
      await pause()
    }
    return { raw: { count, size: sizeOf(shape), values }, asked }
  }

  /** (E D(train) - E D(held out)) / (E D(train) - E D(generated)); `null` without a critic, or one that scores all alike. Karras et al. 2020 (arXiv:2006.06676), r_v. */
  async #criticGap({ known }: Reference, made: Made): Promise<number | null> {
    const { trainer, data, experiment } = this.#subject
    const { score } = trainer.family
    if (!score) return null
    const { hyperparameters } = experiment()
    const { shape, classes } = data.spec
    const mean = async (rows: Rows, labels: Uint8Array | null): Promise<number> => {
      const some = slice(rows, 0, Math.min(SCORED, rows.count))
      const scored = tf.tidy(() =>
        tf.mean(
          score(
            trainer.nets,
            tf.tensor(some.values, [some.count, ...shape]),
            hyperparameters,
            labels && labelsFor(hyperparameters, labels.subarray(0, some.count), classes),
          ),
        ),
      )
      const [value = Number.NaN] = await scored.data()
      scored.dispose()
      return value
    }
    const [train, heldOut, generated] = [
      await mean(known.raw, known.data.train.labels),
      await mean(known.aside.raw, known.data.heldOut.labels),
      await mean(made.raw, made.asked),
    ]
    const gap = (train - heldOut) / (train - generated)
    return Number.isFinite(gap) ? gap : null
  }
}

/** `null` where there is nothing to divide by. */
const ratio = (value: number, usual: number): number | null => (usual > 0 ? value / usual : null)

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
