/** Sharing one thread: a long computation lets others work now and then. */

/** Who works beside a run's training works so long before it lets a step be made: about as long as one takes. */
const TURN_MS = 20

const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

/** Lets messages in. A timeout would cost 4 ms a step, and a promise alone lets nothing in. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}

/** Breathes when 20 ms have passed since the last time, and tells whether it is still worth going on. */
export function inTurns(goesOn: () => boolean): () => Promise<boolean> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began >= TURN_MS) {
      await breathe()
      began = performance.now()
    }
    return goesOn()
  }
}
