/** Keeps questions to the lab from piling up while a slider is dragged. */

/** Something that takes a while. */
export type Task = (signal: AbortSignal) => Promise<void>

/**
 * Runs one task at a time. A task that is asked for meanwhile waits; a newer one of the same name takes its place. Tasks
 * that fail are over like any other: they handle their own errors. Each gets a signal to end its questions by.
 */
export class OneAtATime {
  #waiting = new Map<string, Task>()
  #end = new AbortController()
  #busy = false
  #spentMs = 0

  /** Milliseconds that tasks have taken so far. */
  get spentMs(): number {
    return this.#spentMs
  }

  /** True while a task is under way. */
  get isBusy(): boolean {
    return this.#busy
  }

  /** Runs `task` now, or when the one under way and those that wait before it are done. */
  ask(name: string, task: Task): void {
    this.#waiting.set(name, task)
    if (!this.#busy) void this.#work()
  }

  /** Forgets the tasks that wait, and ends the one under way. */
  clear(): void {
    this.#waiting.clear()
    this.#end.abort()
    this.#end = new AbortController()
  }

  async #work(): Promise<void> {
    this.#busy = true
    for (let next = this.#take(); next; next = this.#take()) {
      const started = performance.now()
      await next(this.#end.signal).catch(() => undefined)
      this.#spentMs += performance.now() - started
    }
    this.#busy = false
  }

  #take(): Task | undefined {
    const [first] = this.#waiting
    if (!first) return undefined
    this.#waiting.delete(first[0])
    return first[1]
  }
}
