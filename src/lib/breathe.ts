/** Sharing one thread: a long computation lets others work now and then. */

/** Who works beside a run's training works so long before it gives way: about as long as a step takes. */
const TURN_MS = 20
/** No turn takes longer: who comes later has been waiting for something. */
const LONGEST_TURN_MS = 1000

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

/** Lets others work for so many milliseconds, and for a breath at least. */
const rest = (ms: number): Promise<void> =>
  ms < 1 ? breathe() : new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Gives way when 20 ms of work have passed since the last time, and tells whether it is still worth going on.
 * @param restAfter how many milliseconds to rest after so many of work; none when absent.
 */
export function inTurns(
  goesOn: () => boolean,
  restAfter: (worked: number) => number = () => 0,
): () => Promise<boolean> {
  let began = performance.now()
  return async () => {
    const worked = Math.min(performance.now() - began, LONGEST_TURN_MS)
    if (worked >= TURN_MS) {
      await rest(restAfter(worked))
      began = performance.now()
    }
    return goesOn()
  }
}
