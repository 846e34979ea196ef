/** The newest answer of the lab, kept outside React for a painter. */
import { Notifier } from '../../state/notifier.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

export class Picture {
  #examples: Examples | null = null
  #notifier = new Notifier()

  /** What was decoded last; `null` before the first answer. */
  get examples(): Examples | null {
    return this.#examples
  }

  /** Tells of every new answer; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  show(examples: Examples): void {
    this.#examples = examples
    this.#notifier.notify()
  }
}
