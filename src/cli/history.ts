/** What is seen of a run that is trained from the command line, for its file. */
import { decodeRun } from '../runs/codec.ts'
import { Diagnosis } from '../state/diagnosis.ts'
import { Replay } from '../state/replay.ts'
import { Telemetry } from '../state/telemetry.ts'
import type { RunRecord } from '../runs/record.ts'
import type { LabEvent } from '../worker/protocol.ts'

export class History {
  readonly #curves = new Telemetry()
  readonly #replay = new Replay()
  readonly #diagnosis = new Diagnosis()
  #from: RunRecord | null = null
  #measured: RunRecord['measured'] = null

  /** Begins anew, or with what was seen of a run that goes on. */
  begin(from: RunRecord | null): void {
    this.#from = from
    this.#measured = null
    for (const part of [this.#curves, this.#replay, this.#diagnosis]) part.clear()
    if (!from) return
    this.#curves.restore(from.curves)
    this.#replay.restore(from.replay)
    this.#diagnosis.restore(from.diagnosis)
  }

  hear(event: LabEvent): void {
    const { type } = event
    if (type === 'progress') this.#curves.append(event.terms, event.steps, event.values)
    if (type === 'sampled') this.#replay.add(event.step, event.sheet)
    if (type === 'glanced') this.#diagnosis.glanced(event.glance, event.verdict)
    if (type === 'measured') this.#diagnosis.measured(event.report, event.exhibits, event.verdict)
    if (type === 'concluded') this.#diagnosis.concluded(event.verdict)
    if (type === 'state' && event.state === 'finished' && event.test)
      this.#measured = { step: this.#curves.latestStep ?? 0, terms: event.test }
  }

  /** The run with a checkpoint that was just made of it. */
  record(checkpoint: ArrayBuffer): RunRecord {
    return {
      ...decodeRun(checkpoint),
      name: this.#from?.name ?? '',
      savedAt: Date.now(),
      ownFrom: this.#from?.ownFrom ?? 0,
      measured: this.#measured,
      curves: this.#curves.snapshot(),
      replay: this.#replay.snapshot(),
      diagnosis: this.#diagnosis.snapshot(),
    }
  }
}
