/** When a run is measured, and what is told of it. Full measurements go on beside the training, on a copy of the model. */
import { Diagnostician } from '../metrics/verdict/diagnostician.ts'
import { DataError } from '../data/dataError.ts'
import { emptinessOf } from '../measuring/emptiness.ts'
import { Panels, USUAL_COUNT } from '../measuring/panels.ts'
import { mixOf } from '../measuring/realData.ts'
import { Superseded } from '../measuring/references.ts'
import { Refusal } from './failures.ts'
import { toExamples } from './viewer.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'
import type { RawExhibits } from '../measuring/exhibits.ts'
import type { PanelProgress, Subject } from '../measuring/panels.ts'
import type { Depth, References, Standard } from '../measuring/references.ts'
import type { CheckupMemory } from '../runs/memory.ts'
import type { Asked } from './answers/asked.ts'
import type { WorkerEvent } from './protocol.ts'
import type { Examples } from './protocol/examples.ts'
import type { Exhibits, MeasureQueries, MeasuringOf } from './protocol/measures.ts'
import type { Mishap } from './protocol/run.ts'

/** Light panels: this many steps apart at least, and never more than this share of the time. */
const GLANCE_EVERY_STEPS = 25
const GLANCE_SHARE = 0.04
/** A generator that makes the same from its first steps on is told at once: this many examples apart until so many. */
const FIRST_EVERY_IMAGES = 250
const FIRST_IMAGES = 1000
/** Full panels that nobody asked for: so many steps and milliseconds apart, and as long as the last one took. */
const REPORT_EVERY_STEPS = 300
const REPORT_EVERY_MS = 20_000
/** What could not be measured is tried again after so long. */
const RETRY_MS = 30_000
const PROGRESS_EVERY_MS = 100

interface CheckupParts {
  readonly runId: number
  readonly subject: Subject
  readonly references: References
  /** Makes what a measurement that nobody asked for awaits all along: it throws a refusal when the run has ended. */
  readonly turns: () => Pause
  readonly isTraining: () => boolean
  /** Hears of a measurement that failed. */
  readonly mishap: (what: Mishap, error: unknown) => void
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
}

/** A measurement that was given up. */
class GivenUp extends Error {}

/** What a full measurement finds. */
type Measured = MeasureQueries['diagnose']['result']

/** A full measurement under way. */
interface UnderWay {
  readonly ended: Promise<Measured | null>
  wanted: boolean
}

/** A full measurement that is to be. */
interface Wish {
  readonly count: number
  readonly asked: Asked | null
  readonly wanted: () => boolean
}

/** The measurements of one run, in time. */
export class Checkup {
  readonly #parts: CheckupParts
  readonly #panels: Panels
  readonly #diagnostician: Diagnostician
  #glanced = { step: 0, images: 0, at: 0, cost: 0 }
  #reported = { step: 0, at: performance.now(), took: 0 }
  #notBefore = 0
  #told: VerdictId = 'warming-up'
  /** How closely the real data are being looked at. */
  #preparing: Depth | null = null
  #underWay: UnderWay | null = null

  constructor(parts: CheckupParts) {
    const { data, experiment } = parts.subject
    this.#parts = parts
    this.#panels = new Panels(parts.subject, parts.references)
    const { mix, images } = experiment()
    const examples = data.select(mix, images).length
    this.#diagnostician = new Diagnostician(mixOf(data, { mix, images }), examples)
  }

  /** What its verdict rests on. */
  get memory(): CheckupMemory {
    const { recent } = this.#parts.subject
    return { diagnostician: this.#diagnostician.snapshot(), recent: recent.snapshot() }
  }

  /** Goes on from what an earlier one remembered of the same run. */
  restore({ diagnostician, recent }: CheckupMemory): void {
    this.#diagnostician.restore(diagnostician)
    this.#parts.subject.recent.restore(recent)
    const { step, images } = this.#parts.subject.trainer
    this.#glanced = { ...this.#glanced, step, images }
    this.#reported = { ...this.#reported, step: diagnostician.reports.at(-1)?.step ?? 0 }
  }

  get #step(): number {
    return this.#parts.subject.trainer.step
  }

  /** Measures lightly when it is time to. */
  async glanceWhenDue(): Promise<void> {
    const { step, at, cost } = this.#glanced
    const now = performance.now()
    const { images } = this.#parts.subject.trainer
    if (this.#step < step) this.#glanced = { step: this.#step, images, at, cost }
    if (now < this.#notBefore) return
    const isFirst = images <= FIRST_IMAGES && images - this.#glanced.images >= FIRST_EVERY_IMAGES
    const isUsual = this.#step - step >= GLANCE_EVERY_STEPS && now - at >= cost / GLANCE_SHARE
    if (!isFirst && !isUsual) return
    const hasReal = this.#parts.references.typicalNow(this.#standard) !== null
    if (!hasReal) void this.#prepare('first')
    try {
      if (!(await this.#glance(hasReal))) return
      const looked = performance.now()
      this.#glanced = { step: this.#step, images, at: looked, cost: looked - now }
    } catch (error) {
      this.#failed(error)
    }
  }

  /**
   * Looks at samples, if there is something to see. Without real data to compare with, it is told when the verdict is
   * another one.
   */
  async #glance(hasReal: boolean): Promise<boolean> {
    const glance = await (hasReal ? this.#panels.glance() : emptinessOf(this.#parts.subject))
    if (!glance) return false
    const verdict = this.#diagnostician.glance(glance)
    if (!hasReal && verdict.id === this.#told) return true
    this.#told = verdict.id
    this.#parts.post({ type: 'glanced', runId: this.#parts.runId, glance, verdict })
    return true
  }

  /** Looks at the real data, for the panels to come. */
  async #prepare(depth: Depth): Promise<void> {
    if (this.#preparing || this.#parts.references.has(this.#standard, depth)) return
    this.#preparing = depth
    const tell = this.#progress(null)
    const progress = (done: number): void => tell(done, 'data')
    try {
      await this.#parts.references.prepare(this.#standard, { count: USUAL_COUNT, depth, progress })
    } catch (error) {
      this.#failed(error)
    } finally {
      this.#preparing = null
      this.#quiet()
    }
  }

  get #standard(): Standard {
    const { data, experiment } = this.#parts.subject
    return { data, experiment: experiment() }
  }

  /** How closely the real data are looked at for so many samples: a run that trains does not wait for all of them. */
  #depthFor(count: number): Depth {
    if (count > USUAL_COUNT) return 'all'
    const isHere = this.#parts.references.has(this.#standard, 'usual')
    return isHere || !this.#parts.isTraining() ? 'usual' : 'first'
  }

  /** Training goes on without this measurement, and without the judge, which may come later. */
  #failed(error: unknown): void {
    if (error instanceof Refusal || error instanceof Superseded) return
    this.#notBefore = performance.now() + RETRY_MS
    if (!(error instanceof DataError)) this.#parts.mishap('measurement', error)
  }

  get #reportIsDue(): boolean {
    const { step, at, took } = this.#reported
    const now = performance.now()
    const comes = this.#underWay || this.#preparing === 'first'
    if (comes || now < this.#notBefore || !this.#hasItsData) return false
    return this.#step - step >= REPORT_EVERY_STEPS && now - at >= Math.max(REPORT_EVERY_MS, took)
  }

  get #hasItsData(): boolean {
    const { data, experiment } = this.#parts.subject
    const { mix, images } = experiment()
    return data.arrived > (data.select(mix, images).at(-1) ?? -1)
  }

  /** Takes the news that the run became NaN or infinite and goes back. */
  broke(): void {
    if (this.#underWay) this.#underWay.wanted = false
    const verdict = this.#diagnostician.broke()
    this.#parts.post({ type: 'concluded', runId: this.#parts.runId, verdict })
  }

  /** Begins to measure in full when it is time to. */
  reportWhenDue(): void {
    if (this.#reportIsDue) void this.reportUnasked()
  }

  /** Measures in full if what it needs can be had. */
  async reportUnasked(): Promise<void> {
    try {
      await this.report(USUAL_COUNT)
    } catch (error) {
      this.#failed(error)
    }
  }

  /**
   * Measures in full the model as it is now, in the place of a measurement under way. `null` when a newer one took its
   * place. @throws DataError when what it needs cannot be had, and what the pauses of the question throw.
   * @param asked the question that asked for it, if one did.
   */
  async report(count: number, asked: Asked | null = null): Promise<Measured | null> {
    const before = this.#underWay
    if (before) before.wanted = false
    const wanted = (): boolean => mine.wanted
    const mine: UnderWay = { wanted: true, ended: this.#after(before, { count, asked, wanted }) }
    this.#underWay = mine
    try {
      return await mine.ended
    } finally {
      if (this.#underWay === mine) this.#underWay = null
      this.#quiet()
    }
  }

  async #after(before: UnderWay | null, { count, asked, wanted }: Wish): Promise<Measured | null> {
    await before?.ended.catch(() => null)
    const started = performance.now()
    const turns = (): Pause => {
      const pause = (asked ?? this.#parts).turns()
      return async () => {
        await pause()
        if (!wanted()) throw new GivenUp()
      }
    }
    try {
      const { report, exhibits } = await this.#panels.report(count, {
        depth: this.#depthFor(count),
        turns,
        progress: this.#progress(asked?.requestId ?? null),
      })
      await turns()()
      const verdict = this.#diagnostician.report(report, this.#step)
      const [shown, buffers] = this.#shown(exhibits)
      const { runId } = this.#parts
      this.#parts.post({ type: 'measured', runId, report, exhibits: shown, verdict }, buffers)
      const at = performance.now()
      this.#reported = { step: this.#step, at, took: at - started }
      void this.#prepare('usual')
      return { report, verdict }
    } catch (error) {
      if (error instanceof GivenUp || error instanceof Superseded) return null
      throw error
    }
  }

  /** Tells how far a measurement is, not more often than the eye can follow. */
  #progress(requestId: number | null): PanelProgress {
    let toldAt = 0
    return (done, of) => {
      const now = performance.now()
      if (now - toldAt < PROGRESS_EVERY_MS) return
      toldAt = now
      this.#tell(of, done, requestId)
    }
  }

  #tell(of: MeasuringOf, done: number | null, requestId: number | null): void {
    this.#parts.post({ type: 'measuring', runId: this.#parts.runId, requestId, of, done })
  }

  /** Tells that nothing is measured any more, if so. */
  #quiet(): void {
    if (!this.#underWay && !this.#preparing) this.#tell('samples', null, null)
  }

  #shown({ pairs, closest }: RawExhibits): [Exhibits, Transferable[]] {
    const { spec } = this.#parts.subject.data
    const buffers: Transferable[] = []
    const examples = ({ values }: Rows): Examples => {
      const made = toExamples(values, spec)
      buffers.push(made.values.buffer)
      return made
    }
    const shown: Exhibits = {
      pairs: pairs && {
        ...pairs,
        samples: examples(pairs.samples),
        nearest: examples(pairs.nearest),
      },
      closest: { ...closest, samples: examples(closest.samples), real: examples(closest.real) },
    }
    return [shown, buffers]
  }
}
