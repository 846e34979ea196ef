/** Starts the helper threads of a machine. */

/** What a helper thread is told. */
export interface ThreadStart {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  readonly control: number
  /** Its number; the thread that starts programs is 0. */
  readonly thread: number
}

/**
 * Starts `count` workers on the memory and resolves to how many are ready: fewer where the browser refuses one. They
 * live as long as the worker that started them.
 */
export async function startThreads(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  control: number,
  count: number,
): Promise<number> {
  if (typeof Worker === 'undefined') return 0
  let ready = 0
  // One after the other: all of the first n must be there for n + 1 threads to be.
  for (; ready < count; ready++)
    if (!(await start({ module, memory, control, thread: ready + 1 }))) break
  return ready
}

function start(message: ThreadStart): Promise<boolean> {
  const worker = new Worker(new URL('./thread.worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    worker.onmessage = () => resolve(true)
    worker.onerror = () => {
      worker.terminate()
      resolve(false)
    }
    worker.postMessage(message)
  })
}
