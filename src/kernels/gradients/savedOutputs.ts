/** A repair of TF.js's tape, without which gradients of gradients are silently wrong. */
import * as tf from '../tfjs.ts'

/** The parts of TF.js's engine that keep the tape; private in its types. */
interface Tape {
  readonly state: { readonly kernelDepth: number }
  addTapeNode(...node: unknown[]): void
}

/**
 * Lets a gradient of a gradient see what an operation's saved output depends on. The gradient of tanh, of exp, of a
 * softmax and others is told by the output y: TF.js saves a copy of y, and writes the copying on the tape before the
 * operation that makes y. Read in that order, the copy depends on nothing, and the second derivative lacks its part.
 * Here the copying is held back until the operation is on the tape.
 */
export function linkSavedOutputs(): void {
  const engine = tf.engine() as unknown as Tape
  const add = engine.addTapeNode.bind(engine)
  let copies: unknown[][] = []
  engine.addTapeNode = (...node) => {
    // Inside a kernel only the copies of what it saves reach the tape.
    if (engine.state.kernelDepth > 0) {
      copies.push(node)
      return
    }
    add(...node)
    for (const copy of copies) add(...copy)
    copies = []
  }
}
