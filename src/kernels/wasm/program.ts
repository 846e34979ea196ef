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
/** Replays until the ways are compared anew: the machine may have become quiet. */
const TERM = 1000
/** So many replays in a row that take so many times as long as they did: the machine has become busy, compare anew. */
const WATCHED = 20
const SLOWER = 1.5

type Way = 'one' | 'all'

/** Mean without the longest, which may be that of a first replay. */
function usualOf(times: readonly number[]): number {
  const kept = times.toSorted((a, b) => a - b).slice(0, -1)
  return kept.reduce((sum, ms) => sum + ms, 0) / kept.length
}

/** A captured step on the WASM backend. Any number of threads computes the same bits. */
export class Program implements Capture {
  readonly #machine: Machine
  readonly #parts: Parts
  /** Replays since a comparison began, and its times in ms. */
  #turn = 0
  #times: Record<Way, number[]> = { one: [], all: [] }
  #way: Way = 'one'
  /** What a replay took in the comparison, and what those since then took that are watched together, in ms. */
  #usual = 0
  #watched = { count: 0, ms: 0 }

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
    if (this.#machine.threads === 1) return void this.#run('one')
    const turn = this.#turn++
    if (turn < 2 * TRIALS) this.#compare(turn)
    else this.#watch()
    if (this.#turn === TERM) this.#compareAnew()
  }

  /** Returns the time that it took, in ms. */
  #run(way: Way): number {
    const { start, end, scratch } = this.#parts
    const started = performance.now()
    this.#machine.runProgram(start, end, way === 'all' ? this.#machine.threads : 1, scratch)
    return performance.now() - started
  }

  #compare(turn: number): void {
    const way = turn % 2 === 0 ? 'all' : 'one'
    this.#times[way].push(this.#run(way))
    if (turn < 2 * TRIALS - 1) return
    const [one, all] = [usualOf(this.#times.one), usualOf(this.#times.all)]
    this.#way = all < one ? 'all' : 'one'
    this.#usual = Math.min(one, all)
  }

  #watch(): void {
    const { count, ms } = this.#watched
    this.#watched = { count: count + 1, ms: ms + this.#run(this.#way) }
    if (this.#watched.count < WATCHED) return
    if (this.#watched.ms > SLOWER * WATCHED * this.#usual) this.#compareAnew()
    this.#watched = { count: 0, ms: 0 }
  }

  #compareAnew(): void {
    this.#turn = 0
    this.#times = { one: [], all: [] }
  }

  dispose(): void {
    for (const address of this.#parts.memory) this.#machine.free(address)
  }
}
