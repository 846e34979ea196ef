/** How many threads replay a step: on a machine whose clock the test turns. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Program } from './program.ts'
import type { Machine } from './machine.ts'

/** Milliseconds that a replay takes, by its threads. */
let takes: (threads: number) => number
let now = 0
let ran: number[] = []

function programOn(threads: number): Program {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const runProgram = (_start: number, _end: number, used: number): void => {
    ran.push(used)
    now += takes(used)
  }
  const machine = { threads, runProgram, backend: { dataIdMap: new Map() } }
  return new Program(machine as unknown as Machine, {
    start: 0,
    end: 8,
    length: 1,
    scratch: 0,
    memory: [],
    outside: new Set(),
    variables: new Map(),
  })
}

/** The threads of so many further replays. */
function replays(program: Program, count: number): readonly number[] {
  ran = []
  for (let i = 0; i < count; i++) program.replay()
  return ran
}

const quiet = (threads: number): number => 8 / threads
/** Two threads wait for each other where other programs hold the cores. */
const busy = (threads: number): number => (threads === 1 ? 10 : 40)

describe('the threads of a captured step', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are those that take the least time', () => {
    takes = quiet
    const program = programOn(2)
    expect(replays(program, 10)).toEqual([2, 1, 2, 1, 2, 1, 2, 1, 2, 1])
    expect(new Set(replays(program, 500))).toEqual(new Set([2]))
    takes = busy
    const other = programOn(2)
    replays(other, 10)
    expect(new Set(replays(other, 500))).toEqual(new Set([1]))
  })

  it('are not judged by a first replay that takes long', () => {
    takes = () => (ran.length === 1 ? 500 : quiet(ran.at(-1) ?? 1))
    const program = programOn(2)
    replays(program, 10)
    takes = quiet
    expect(new Set(replays(program, 100))).toEqual(new Set([2]))
  })

  it('become fewer soon after other programs take the cores, and more again', () => {
    takes = quiet
    const program = programOn(2)
    replays(program, 200)
    takes = busy
    replays(program, 50)
    expect(new Set(replays(program, 500))).toEqual(new Set([1]))
    takes = quiet
    replays(program, 500)
    expect(new Set(replays(program, 400))).toEqual(new Set([2]))
  })

  it('is the only one that there is', () => {
    takes = quiet
    expect(new Set(replays(programOn(1), 20))).toEqual(new Set([1]))
  })
})
