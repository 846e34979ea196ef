/** Plans the memory of a recorded step: which calls matter, where intermediate results lie, where threads must wait. */
import type { Argument, Call, Word } from './machine.ts'

/** Something in memory that calls read and write, while it is not known where it will lie. */
export interface Block {
  readonly bytes: number
  /** Its place, when it has one of its own; `null` for what the plan places. */
  readonly address: number | null
}

/** One call with what it touches. */
export interface Step {
  readonly call: Call
  readonly reads: readonly Block[]
  readonly writes: readonly Block[]
}

/** Whether a call's argument is a tensor. */
export const isTensor = (arg: Argument): arg is Exclude<Argument, Word> =>
  typeof arg === 'object' && !('float' in arg)

/**
 * Leaves out steps that compute what an earlier one did: the same kernel with the same numbers on the same blocks, none
 * of which is written in between. Their readers read the earlier result. A training step frames the same images for a
 * convolution and for its gradient, for example.
 */
export function withoutRepeats(steps: readonly Step[]): Step[] {
  const writers = new Map<Block, number>()
  for (const { writes } of steps)
    for (const block of writes) writers.set(block, (writers.get(block) ?? 0) + 1)
  const isStill = (block: Block): boolean =>
    (writers.get(block) ?? 0) <= (block.address === null ? 1 : 0)
  const names = new Map<Block, number>()
  const nameOf = (block: Block): number => {
    if (!names.has(block)) names.set(block, names.size)
    return names.get(block) as number
  }
  const earlier = new Map<string, readonly Block[]>()
  const replaced = new Map<Block, Block>()
  return steps.flatMap((step) => {
    const reads = step.reads.map((block) => replaced.get(block) ?? block)
    const fresh = step.writes.every((block) => block.address === null && writers.get(block) === 1)
    if (!fresh || !reads.every(isStill)) return [{ ...step, reads }]
    const numbers = step.call.args.map((arg) => (isTensor(arg) ? (arg.offset ?? 0) : arg))
    const key = JSON.stringify([step.call.code, numbers, reads.map(nameOf)])
    const made = earlier.get(key)
    if (made) {
      step.writes.forEach((block, i) => replaced.set(block, made[i] as Block))
      return []
    }
    earlier.set(key, step.writes)
    return [{ ...step, reads }]
  })
}

/** Leaves out the steps whose results nobody reads: backwards from the blocks that outlive the program. */
export function withoutDeadSteps(steps: readonly Step[]): Step[] {
  const wanted = new Set<Block>()
  const kept: Step[] = []
  for (const step of steps.toReversed()) {
    if (!step.writes.some((block) => block.address !== null || wanted.has(block))) continue
    for (const block of step.reads) wanted.add(block)
    kept.push(step)
  }
  return kept.reverse()
}

const ALIGNMENT = 64

/** Places and size of all blocks without an address, so that those in use at the same time do not overlap. */
export interface Layout {
  readonly offsets: ReadonlyMap<Block, number>
  readonly bytes: number
}

/**
 * Lays blocks out by their lifetimes, from the first step that touches them to the last: the largest first, each at the
 * lowest place that is free as long as it lives. Those in `placed` have a place already.
 */
export function layOut(
  steps: readonly Step[],
  placed: ReadonlyMap<Block, number> = new Map(),
): Layout {
  interface Life {
    first: number
    last: number
  }
  const lives = new Map<Block, Life>()
  steps.forEach(({ reads, writes }, i) => {
    for (const block of [...reads, ...writes]) {
      if (block.address !== null || placed.has(block)) continue
      const life = lives.get(block)
      if (life) life.last = i
      else lives.set(block, { first: i, last: i })
    }
  })
  interface Stretch extends Life {
    offset: number
    end: number
  }
  const taken: Stretch[] = []
  const offsets = new Map<Block, number>()
  let bytes = 0
  for (const [block, life] of [...lives].sort(([a], [b]) => b.bytes - a.bytes)) {
    const size = Math.ceil(block.bytes / ALIGNMENT) * ALIGNMENT
    let offset = 0
    // `taken` is sorted by offset: the first gap among those alive at the same time.
    for (const other of taken) {
      if (other.last < life.first || other.first > life.last) continue
      if (other.offset >= offset + size) break
      offset = Math.max(offset, other.end)
    }
    offsets.set(block, offset)
    taken.push({ ...life, offset, end: offset + size })
    taken.sort((a, b) => a.offset - b.offset)
    bytes = Math.max(bytes, offset + size)
  }
  return { offsets, bytes }
}

/** A stretch of memory, from `start` up to `end`. */
interface Range {
  readonly start: number
  readonly end: number
}

const overlap = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

/**
 * Tells before which steps all threads must wait for each other: where one reads what another thread may have written
 * since the last wait, or writes what another may still read or write. Steps that are not dealt out are all run by one
 * thread, and so need no wait among themselves.
 */
export function barriers(
  steps: readonly Step[],
  rangeOf: (block: Block) => Range,
): readonly boolean[] {
  interface Since {
    readonly reads: Range[]
    readonly writes: Range[]
  }
  const none = (): Since => ({ reads: [], writes: [] })
  let dealt = none()
  let alone = none()
  const clash = (reads: Range[], writes: Range[], since: Since): boolean =>
    overlap(reads, since.writes) || overlap(writes, since.writes) || overlap(writes, since.reads)
  return steps.map(({ call, reads, writes }) => {
    const [from, to] = [reads.map(rangeOf), writes.map(rangeOf)]
    const wait = clash(from, to, dealt) || (call.parallel && clash(from, to, alone))
    if (wait) {
      dealt = none()
      alone = none()
    }
    const own = call.parallel ? dealt : alone
    own.reads.push(...from)
    own.writes.push(...to)
    return wait
  })
}
