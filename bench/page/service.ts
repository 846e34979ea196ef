/** The runner's side of the protocol: answers questions, and times whole training steps. */
import type { Asked, Handlers, Prepared, Question, Questions, Settled } from './protocol.ts'

/** One training of one net, on a backend that is open. */
export interface Training {
  /** One step of every player. */
  step(): void | Promise<void>
  /** The losses of the steps since the last reading. */
  read(): Promise<ArrayLike<number>>
  /** Steps whose losses are read at once: more on a GPU, where every reading waits for the queue. */
  readonly readEvery: number
}

/** A training, and what its runner says of itself. */
export interface Opened {
  readonly prepared: Prepared
  readonly training: Training
}

/** Opens a backend and builds a net. Rejects with why it cannot. */
export type Trains = (order: Questions['prepare']['params']) => Promise<Opened>

/** Steps between two readings on a GPU, as in the product. */
export const GPU_READ_EVERY = 10

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Trains `count` steps. @throws when a loss is not a finite number: such steps take another time. */
export async function trainSteps(training: Training, count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    await training.step()
    if (i % training.readEvery !== 0 && i !== count) continue
    const losses = Array.from(await training.read())
    if (!losses.every((loss) => Number.isFinite(loss)))
      throw new Error(`a loss is not a finite number: ${losses.join(', ')}`)
  }
}

/** Trains `count` steps. @returns milliseconds for one. */
export async function timeSteps(training: Training | null, count: number): Promise<number> {
  if (!training) throw new Error('no net was prepared')
  const start = performance.now()
  await trainSteps(training, count)
  return (performance.now() - start) / count
}

/** The two questions that every runner answers. */
export function trainingHandlers(trains: Trains): Handlers {
  let training: Training | null = null
  return {
    prepare: async (order) => {
      const opened = await trains(order)
      training = opened.training
      return opened.prepared
    },
    steps: ({ count }) => timeSteps(training, count),
  }
}

/** Answers one question. Never rejects. */
export async function answer(
  handlers: Handlers,
  { question, params }: Asked,
): Promise<Settled<Questions[Question]['result']>> {
  try {
    const handler = handlers[question] as
      | ((given: Asked['params']) => Promise<Questions[Question]['result']>)
      | undefined
    if (!handler) throw new Error(`this runner does not answer "${question}"`)
    return { value: await handler(params) }
  } catch (error) {
    return { failed: messageOf(error) }
  }
}

/** Answers the questions that reach this worker. */
export function serveInWorker(handlers: Handlers): void {
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    void answer(handlers, data).then((settled) => self.postMessage(settled))
  })
}
