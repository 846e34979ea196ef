/** Measures a model while it trains: a light panel on a few samples, and the full one. Moves nothing. */
import {
  confidentShare,
  digitShares,
  recognisedLabelsOf,
  recognisedShare,
  shareOf,
} from '../metrics/digits/digits.ts'
import { emptyShare } from '../metrics/digits/empty.ts'
import { meanDistance, spread } from '../metrics/diversity/diversity.ts'
import { repetitionOf } from '../metrics/diversity/pictures.ts'
import { lackingOf } from '../metrics/reference/lacking.ts'
import { see } from '../metrics/reference/look.ts'
import { first, noPause, pick } from '../metrics/statistics/rows.ts'
import { distinctShare } from '../metrics/text/copies.ts'
import { namesOf } from '../metrics/text/names.ts'
import { measureRequested } from '../metrics/digits/requested.ts'
import { measureSamples } from '../metrics/reference/samples.ts'
import { shareFloors } from '../metrics/reference/typical.ts'
import { stacksFor } from '../metrics/stacks/stacks.ts'
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { familySpec } from '../models/families.ts'
import { exhibitsOf } from './exhibits.ts'
import { evenGame } from './evenGame.ts'
import { drawLabels, labelsAt } from '../model/labels.ts'
import { measureLatent } from './latentPanel.ts'
import { measureText } from './textPanel.ts'
import { GLANCED } from './references.ts'
import { TimedPause } from './timedPause.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Glance, PlayerMeasures, Report, SampleMeasures } from '../metrics/report/measures.ts'
import type { Judged } from '../metrics/digits/digits.ts'
import type { Eyes } from '../metrics/eyes/eyes.ts'
import type { Known } from '../metrics/reference/known.ts'
import type { Reference } from '../metrics/reference/reference.ts'
import type { Labelled, Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Model } from '../model/model.ts'
import type { RawExhibits } from './exhibits.ts'
import type { RecentTerms } from './recentTerms.ts'
import type { Depth, References } from './references.ts'
import type { Trainer } from '../training/loop/trainer.ts'

/** Light panels whose digits count together. */
const WINDOW = 8
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

/** Hears how far a full panel is, 0 to 1: first with the real data, then with the samples. */
export type PanelProgress = (done: number, of: 'data' | 'samples') => void

/** How a full panel is taken. */
export interface Course {
  /** How many real examples it compares with. */
  readonly depth: Depth
  /** Makes what is awaited all along, and throws to end it, when the model begins to be looked at. */
  readonly turns: () => Pause
  readonly progress: PanelProgress
}

/** What samples are to be: how many, in what mix, or of which given examples. */
interface Wanted {
  readonly count: number
  readonly given: Labelled
  readonly mix: readonly number[]
}

/** What a full panel looks at. */
interface Look {
  readonly model: Model
  readonly reference: Reference
  readonly typical: Labelled
  readonly count: number
  readonly step: number
}

/** What a model made, and the class that each was asked to be; `null` of a model that is not told. */
interface Made {
  readonly raw: Rows
  readonly asked: Uint8Array | null
}

/** What the samples of one light panel were taken for. */
interface Counted {
  readonly labels: Uint8Array
  readonly recognised: number
  readonly confident: number
}

function countedOf({ probabilities: { values, size }, recognised }: Judged): Counted {
  return {
    labels: recognisedLabelsOf(values, size, recognised),
    recognised: recognisedShare(recognised),
    confident: confidentShare(values, size, recognised),
  }
}

/** The measurements of one run. */
export class Panels {
  readonly #subject: Subject
  readonly #references: References
  readonly #rng: Rng
  /** Labels of the last light panels, and which of their samples are recognised and confident. */
  #window: readonly Counted[] = []

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
    const { model } = trainer
    const made = { count: GLANCED, given: typical, mix: typical.mix }
    const { raw: samples } = await this.#samples(model, made, this.#rng, noPause)
    const eyes = await this.#references.eyesOf(data)
    const seen = await see(samples, eyes, noPause)
    if (seen.judged) this.#window = [...this.#window.slice(1 - WINDOW), countedOf(seen.judged)]
    const repetition =
      this.#of === 'samples' && typical.yardstick
        ? await repetitionOf(samples, typical.yardstick, noPause)
        : null
    const smoothedOver = this.#window.length * GLANCED
    const isText = data.spec.kind === 'tokens'
    return {
      step: trainer.step,
      images: trainer.images,
      count: GLANCED,
      ...this.#smoothed(typical.mix, eyes),
      smoothedOver,
      diversity: isText ? null : ratio(await meanDistance(samples), typical.meanDistance),
      featureSpread: isText ? null : ratio(spread(seen.features), typical.spread),
      repeats: repetition?.repeats ?? null,
      pictures: repetition?.pictures ?? null,
      empty: data.spec.kind === 'image' ? emptyShare(samples) : null,
      distinct: isText ? distinctShare(namesOf(samples)) : null,
      lacking: lackingOf(typical.raw.count, null, eyes?.own ?? null),
      kl: this.#subject.recent.mean('kl'),
      players: await this.#players(model, typical, this.#rng),
      seconds: (performance.now() - started) / 1000,
      floors: { ...typical.floors, ...shareFloors(typical, Math.max(1, smoothedOver)) },
    }
  }

  /** What the last light panels saw together. */
  #smoothed(
    mix: readonly number[],
    eyes: Eyes | null,
  ): Pick<Glance, 'recognised' | 'digits' | 'confident'> {
    const panels = this.#window
    if (panels.length === 0) return { recognised: null, digits: null, confident: null }
    const shares = panels.map(({ labels }) => shareOf(labels, mix.length))
    const share = mix.map((_, c) => meanOf(shares.map((one) => one[c] as number)))
    return {
      recognised:
        eyes?.extractor === 'judge' ? meanOf(panels.map(({ recognised }) => recognised)) : null,
      digits: digitShares(share, mix),
      confident: meanOf(panels.map(({ confident }) => confident)),
    }
  }

  async #players(model: Model, { raw, labels }: Labelled, rng: Rng): Promise<PlayerMeasures> {
    const { experiment, recent } = this.#subject
    const { batchSize, family } = experiment()
    const places = Uint32Array.from({ length: batchSize }, () => rng.integer(raw.count))
    const norms = await model.gradientNorms(pick(raw, places), labelsAt(labels, places))
    const [accuracyReal, accuracyGenerated] = [
      recent.mean('accuracyReal'),
      recent.mean('accuracyGenerated'),
    ]
    const distances = Object.entries(evenGame(familySpec(family), model.hyperparameters)).flatMap(
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

  /**
   * The full panel, on `count` samples, and its pictures: of the model as it is when the real data have been looked at,
   * whatever training does meanwhile.
   */
  async report(
    count: number,
    { depth, turns, progress }: Course,
  ): Promise<{ readonly report: Report; readonly exhibits: RawExhibits }> {
    const { trainer, data, experiment } = this.#subject
    const standard = { data, experiment: experiment() }
    const tell = (done: number): void => progress(done, 'data')
    const reference = await this.#references.reference(standard, depth, tell)
    const typical = await this.#references.typical(standard)
    await this.#complete(reference, count)
    const timed = new TimedPause(turns())
    await timed.pause()
    const still = trainer.model.still()
    const { step, images } = trainer
    try {
      const look = { model: still.model, reference, typical, count, step }
      const { exhibits, ...measured } = await this.#measure(look, timed, progress)
      return { report: { step, images, ...measured, seconds: timed.worked / 1000 }, exhibits }
    } finally {
      still.dispose()
    }
  }

  /** Makes what a reference makes once, in turns of its own, before those of the model begin. */
  async #complete(reference: Reference, count: number): Promise<void> {
    const { hasEncoder, latentDim, isConditional } = this.#subject.trainer.model
    await reference.compared(count)
    await reference.rivals(isConditional)
    if (hasEncoder && latentDim !== null) await reference.principalError(latentDim)
  }

  async #measure(
    { model, reference, typical, count, step }: Look,
    timed: TimedPause,
    progress: PanelProgress,
  ) {
    const { seed } = this.#subject.experiment()
    const pause = (): Promise<void> => timed.pause()
    // A stream of its own: how many light panels came before depends on the machine; what this one draws must not.
    const rng = new Rng(seed + step).fork()
    const { known } = reference
    const given = { raw: known.aside.raw, labels: known.data.heldOut.labels }
    progress(0, 'samples')
    const made = await this.#samples(model, { count, given, mix: known.data.mix }, rng, pause)
    progress(0.1, 'samples')
    const cloud = await this.#cloud(model, made.raw, known, rng, pause)
    const { measures, set } = await measureSamples(made.raw, this.#of, reference, pause, cloud)
    progress(0.7, 'samples')
    const players = await this.#players(model, typical, rng)
    const gap = await this.#criticGap(model, reference, made, pause)
    const latent = await measureLatent(model, reference, pause)
    const text = await measureText(model, reference, made, pause)
    progress(0.9, 'samples')
    return {
      samples: measures,
      requested: text ? text.requested : made.asked && measureRequested(set, made.asked, known),
      players: { ...players, ...(gap !== null && { criticGap: gap }) },
      latent,
      text: text?.text ?? null,
      exhibits: await exhibitsOf(set, reference, this.#of, pause),
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
  async #samples(model: Model, { count, given, mix }: Wanted, rng: Rng, pause: Pause) {
    const places = Uint32Array.from({ length: count }, (_, i) => i % given.raw.count)
    if (this.#of === 'samples') {
      const asked = model.isConditional ? drawLabels(mix, count, rng) : null
      return { raw: await model.sample(count, asked, rng, { pause }), asked }
    }
    const asked = model.isConditional ? labelsAt(given.labels, places) : null
    const codes = defined(await model.encode(pick(given.raw, places), pause), 'the encoder')
    return { raw: await model.decode(codes.mu, asked, { pause }), asked }
  }

  /**
   * As many samples as a density is measured on, of points in the plane, or combinations of digits are counted in; of all else the
   * samples at hand.
   */
  async #cloud(
    model: Model,
    raw: Rows,
    { plane, stacks, aside, data }: Known,
    rng: Rng,
    pause: Pause,
  ): Promise<Rows> {
    const { mix, heldOut } = data
    if (stacks && this.#of === 'samples') {
      const count = stacksFor(raw.count, stacks.judge.channels)
      const given = { raw: aside.raw, labels: heldOut.labels }
      return (await this.#samples(model, { count, given, mix }, rng, pause)).raw
    }
    if (!plane || raw.count >= plane.samples) return raw
    const wanted = { count: plane.samples, given: plane.given, mix }
    return (await this.#samples(model, wanted, rng, pause)).raw
  }

  /** (E D(train) - E D(held out)) / (E D(train) - E D(generated)); `null` without a critic, or one that scores all alike. Karras et al. 2020 (arXiv:2006.06676), r_v. */
  async #criticGap(
    model: Model,
    { known }: Reference,
    made: Made,
    pause: Pause,
  ): Promise<number | null> {
    const mean = async (rows: Rows, labels: Uint8Array | null): Promise<number> =>
      meanOf((await model.score(first(rows, SCORED), labels, pause))?.values ?? [])
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

const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
