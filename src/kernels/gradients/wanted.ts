/** Which of an operation's inputs want a gradient, told to the function that makes them. */
import * as tf from '../tfjs.ts'

/** What is on TF.js's tape: an operation, and those of its inputs that want a gradient once the tape is read. */
interface TapeNode {
  readonly inputs: Readonly<Record<string, tf.Tensor>>
  gradient?: (this: TapeNode, dys: unknown) => unknown
}

/** The parts of TF.js's engine that keep the tape; private in its types. */
interface Tape {
  readonly state: { readonly activeTape: readonly TapeNode[] | null }
  addTapeNode(...node: unknown[]): void
}

let inputs: TapeNode['inputs'] | null = null

/** Whether the input of this name wants its gradient; asked while the gradients of an operation are made. */
export const isWanted = (name: string): boolean => inputs === null || name in inputs

/**
 * Lets gradients ask {@link isWanted}. TF.js asks for every gradient that is wanted, but by then a kernel that makes several
 * at once has run.
 */
export function tellWantedGradients(): void {
  const engine = tf.engine() as unknown as Tape
  const add = engine.addTapeNode.bind(engine)
  engine.addTapeNode = (...node) => {
    const at = engine.state.activeTape?.length ?? 0
    add(...node)
    const made = engine.state.activeTape?.[at]
    const gradient = made?.gradient
    if (!made || !gradient) return
    made.gradient = function (dys) {
      inputs = this.inputs
      try {
        return gradient.call(this, dys)
      } finally {
        inputs = null
      }
    }
  }
}
