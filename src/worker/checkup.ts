/** When a run is measured, and what is told of it. */
import { Diagnostician } from '../metrics/diagnostician.ts'
import { DataError } from '../data/dataError.ts'
import { Panels, USUAL_COUNT } from '../training/panels.ts'
import { mixOf } from '../training/realData.ts'
import { toExamples } from './viewer.ts'
import type { Rows } from '../metrics/rows.ts'
import type { RawExhibits } from '../training/exhibits.ts'
import type { Subject } from '../training/panels.ts'
import type { References } from '../training/references.ts'
import type { Examples, Exhibits, WorkerEvent } from './protocol.ts'

/** Light panels: this many steps apart at least, and never more than this share of the time. */
const GLANCE_EVERY_STEPS = 25
const GLANCE_SHARE = 0.04
/** Full panels that nobody asked for. */
const REPORT_EVERY_STEPS = 300
const REPORT_SHARE = 0.05
/** The first one comes when a run has lasted: it looks at all of the data. */
const FIRST_REPORT_AFTER_MS = 20_000
/** What could not be measured is tried again after so long. */
const RETRY_MS = 30_000
const PROGRESS_EVERY_MS = 100

interface CheckupParts {
  readonly runId: number
  readonly subject: Subject
  readonly references: References
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
}

/** A measurement that was given up. */
class GivenUp extends Error {}

/** The measurements of one run, in time. */
export class Checkup {
  readonly #parts: CheckupParts
  readonly #panels: Panels
  readonly #diagnostician: Diagnostician
  readonly #began = performance.now()
  #glanced = { step: 0, at: 0, cost: 0 }
  #reported = { step: 0, at: 0, cost: 0 }
  #notBefore = 0
  #measuring = false

  constructor(parts: CheckupParts) {
    const { data, experiment } = parts.subject
    this.#parts = parts
    this.#panels = new Panels(parts.subject, parts.references)
    this.#diagnostician = new Diagnostician(mixOf(data, experiment()))
  }

  get #step(): number {
    return this.#parts.subject.trainer.step
  }

  /** Measures lightly when it is time to. */
  async glanceWhenDue(): Promise<void> {
    const { step, at, cost } = this.#glanced
    const now = performance.now()
    if (this.#step < step) this.#glanced = { step: this.#step, at, cost }
    if (this.#step - step < GLANCE_EVERY_STEPS || now < this.#notBefore) return
    if (now - at < cost / GLANCE_SHARE) return
    try {
      const glance = await this.#panels.glance()
      const verdict = this.#diagnostician.glance(glance)
      // The first one has to fetch the judge, which says nothing of the next.
      const took = performance.now() - now
      this.#glanced = { step: this.#step, at: performance.now(), cost: at === 0 ? 0 : took }
      this.#parts.post({ type: 'glanced', runId: this.#parts.runId, glance, verdict })
    } catch (error) {
      // Without the judge training goes on; anything else is the backend's fault.
      if (!(error instanceof DataError)) throw error
      this.#notBefore = now + RETRY_MS
    }
  }

  get #reportIsDue(): boolean {
    const { step, at, cost } = this.#reported
    const now = performance.now()
    if (this.#measuring || now < this.#notBefore || !this.#hasItsData) return false
    if (at === 0)
      return this.#step >= REPORT_EVERY_STEPS && now - this.#began > FIRST_REPORT_AFTER_MS
    return this.#step - step >= REPORT_EVERY_STEPS && now - at >= cost / REPORT_SHARE
  }

  get #hasItsData(): boolean {
    const { data, experiment } = this.#parts.subject
    const { mix, images } = experiment()
    return data.arrived > (data.select(mix, images).at(-1) ?? -1)
  }

  /** Takes the news that the run became NaN or infinite. */
  broke(): void {
    const verdict = this.#diagnostician.broke()
    this.#parts.post({ type: 'concluded', runId: this.#parts.runId, verdict })
  }

  /** Measures in full when it is time to. `between` lets commands in; when it says false the measurement is given up. */
  async reportWhenDue(between: () => Promise<boolean>): Promise<void> {
    if (this.#reportIsDue) await this.reportUnasked(between)
  }

  /** Measures in full if what it needs can be had. */
  async reportUnasked(between: () => Promise<boolean>): Promise<void> {
    try {
      await this.report(USUAL_COUNT, between)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      this.#notBefore = performance.now() + RETRY_MS
    }
  }

  /** Measures in full now, unless it is being done. @throws DataError when what it needs cannot be had. */
  async report(count: number, between: () => Promise<boolean>): Promise<void> {
    if (this.#measuring) return
    this.#measuring = true
    const started = performance.now()
    try {
      const { report, exhibits } = await this.#panels.report(count, {
        pause: async () => {
          if (!(await between())) throw new GivenUp()
        },
        progress: this.#progress(),
      })
      const verdict = this.#diagnostician.report(report)
      const [shown, buffers] = this.#shown(exhibits)
      const { runId } = this.#parts
      this.#parts.post({ type: 'measured', runId, report, exhibits: shown, verdict }, buffers)
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
    } finally {
      this.#measuring = false
      this.#parts.post({ type: 'measuring', runId: this.#parts.runId, done: null })
      const now = performance.now()
      // The first one looks at all of the data, which says nothing of the next.
      const cost = this.#reported.at === 0 ? 0 : now - started
      this.#reported = { step: this.#step, at: now, cost }
    }
  }

  /** Tells how far a measurement is, not more often than the eye can follow. */
  #progress(): (done: number) => void {
    let toldAt = 0
    return (done) => {
      const now = performance.now()
      if (now - toldAt < PROGRESS_EVERY_MS) return
      toldAt = now
      this.#parts.post({ type: 'measuring', runId: this.#parts.runId, done })
    }
  }

  #shown({ pairs, closest }: RawExhibits): [Exhibits, Transferable[]] {
    const { shape } = this.#parts.subject.data.spec
    const buffers: Transferable[] = []
    const examples = ({ values }: Rows): Examples => {
      const made = toExamples(values, shape)
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
