/** A recorded step in memory, and the number of threads that run it fastest. */
import type { Capture } from '../capture.ts'
import type * as tf from '../tfjs.ts'
import type { Machine } from './machine.ts'

type DataId = tf.TensorInfo['dataId']

interface Parts {
  readonly start: number
  readonly end: number
  readonly length: number
  /** Bytes of scratch memory that each thread needs. */
  readonly scratch: number
  /** Addresses to free with the program. */
  readonly memory: readonly number[]
  /** Data from before and after the recording that the program works on, and the variables among them. */
  readonly outside: ReadonlySet<DataId>
  readonly variables: ReadonlyMap<tf.Variable, DataId>
}

/** Replays that are timed with one thread, and as many with all, by turns, before one way is kept for a while. */
const TRIALS = 5
/** Replays until the ways are compared anew: the machine may have become busy, or quiet. */
const TERM = 1000

/** A captured step on the WASM backend. Any number of threads computes the same bits. */
export class Program implements Capture {
  readonly #machine: Machine
  readonly #parts: Parts
  /** Shortest times of this comparison, in ms. */
  #best = { one: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }
  #replays = 0
  #threads = 1

  constructor(machine: Machine, parts: Parts) {
    this.#machine = machine
    this.#parts = parts
  }

  get length(): number {
    return this.#parts.length
  }

  /** @throws when a tensor that the program works on was disposed or assigned other data. */
  replay(): void {
    const { dataIdMap } = this.#machine.backend
    const { outside, variables } = this.#parts
    for (const dataId of outside)
      if (!dataIdMap.has(dataId)) throw new Error('a tensor of the captured step is gone')
    for (const [variable, dataId] of variables)
      if (variable.dataId !== dataId)
        throw new Error(`${variable.name} was given other data since the step was captured`)
    const turn = this.#replays++ % TERM
    if (this.#machine.threads > 1 && turn < 2 * TRIALS) this.#compare(turn)
    else this.#run(this.#threads)
  }

  #run(threads: number): void {
    const { start, end, scratch } = this.#parts
    this.#machine.runProgram(start, end, threads, scratch)
  }

  #compare(turn: number): void {
    if (turn === 0) this.#best = { one: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }
    const way = turn % 2 === 0 ? 'all' : 'one'
    const started = performance.now()
    this.#run(way === 'all' ? this.#machine.threads : 1)
    this.#best[way] = Math.min(this.#best[way], performance.now() - started)
    this.#threads = this.#best.all < this.#best.one ? this.#machine.threads : 1
  }

  dispose(): void {
    for (const address of this.#parts.memory) this.#machine.free(address)
  }
}
