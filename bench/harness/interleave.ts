/** Times several runners on one work, in turns, so that a slow minute of the machine is a slow minute for all of them. */
import { summarise } from '../command/results.ts'
import type { LeftOut, Row } from '../command/results.ts'
import type { WorkName } from '../workList.ts'
import type { Runner } from './runner.ts'

/** How long to look. Times in milliseconds. */
export interface Pace {
  readonly rounds: number
  /** What a runner gets in one round, as far as whole steps allow. */
  readonly turn: number
  readonly warmUp: { readonly steps: number; readonly time: number }
  /** A runner whose first step takes longer than this has no other warm-up. */
  readonly slow: number
  /** Whether that first step is a warm-up at all, and not the one that counts. */
  readonly slowWarmUp: boolean
  /** What a runner gets in all its rounds. */
  readonly budget: number
}

export const FULL: Pace = {
  rounds: 15,
  turn: 300,
  warmUp: { steps: 20, time: 1500 },
  slow: 4000,
  slowWarmUp: true,
  budget: 15_000,
}

export const QUICK: Pace = {
  rounds: 3,
  turn: 100,
  warmUp: { steps: 5, time: 300 },
  slow: 1500,
  slowWarmUp: false,
  budget: 3000,
}

/** A question that takes longer than this is given up. */
const LIMIT_MS = 240_000

interface Entrant {
  readonly runner: Runner
  readonly device: string
  readonly parameters: number
  /** Steps in a turn. */
  readonly turn: number
  /** Milliseconds for a step, one for each round. */
  readonly rounds: number[]
  spent: number
  /** Whether the rounds are over for it. */
  done: boolean
  failed: string | null
}

/** The first line of what an error says, cut where it no longer helps. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? ''

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${LIMIT_MS / 60_000} minutes`)),
      LIMIT_MS,
    )
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** Trains until the runner is warm. @returns milliseconds of a step. */
async function warmUp(runner: Runner, first: number, pace: Pace): Promise<number> {
  let [steps, time, ms] = [1, 0, first]
  while (steps < pace.warmUp.steps || time < pace.warmUp.time) {
    if (time > 4 * pace.warmUp.time) break
    const count = Math.max(1, Math.min(50, Math.round(pace.turn / 2 / ms)))
    ms = await inTime(runner.steps(count))
    steps += count
    time += ms * count
  }
  return ms
}

async function enter(runner: Runner, work: WorkName, batch: number, pace: Pace): Promise<Entrant> {
  const { device, parameters } = await inTime(runner.prepare(work, batch))
  const first = await inTime(runner.steps(1))
  const base = { runner, device, parameters, spent: 0, failed: null }
  if (first > pace.slow && !pace.slowWarmUp)
    return { ...base, turn: 1, rounds: [first], done: true }
  if (first > pace.slow) return { ...base, turn: 1, rounds: [], done: false }
  const ms = await warmUp(runner, first, pace)
  return { ...base, turn: Math.max(1, Math.round(pace.turn / ms)), rounds: [], done: false }
}

async function takeTurn(entrant: Entrant, pace: Pace): Promise<void> {
  if (entrant.done || entrant.failed !== null) return
  try {
    const ms = await inTime(entrant.runner.steps(entrant.turn))
    entrant.rounds.push(ms)
    entrant.spent += ms * entrant.turn
    entrant.done = entrant.spent >= pace.budget
  } catch (error) {
    entrant.failed = reasonOf(error)
  }
}

interface Found {
  readonly rows: readonly Row[]
  readonly leftOut: readonly LeftOut[]
}

/** Sums up; a twin whose net is not that of the first runner is no twin. */
function conclude(entrants: readonly Entrant[], work: WorkName, batch: number): Found {
  const rows: Row[] = []
  const leftOut: LeftOut[] = []
  const expected = entrants[0]?.parameters
  for (const { runner, device, parameters, turn, rounds, failed } of entrants) {
    const place = { work, batch, runner: runner.name }
    const reason =
      failed ??
      (parameters === expected ? null : `its net has ${parameters} parameters, not ${expected}`)
    if (reason === null)
      rows.push({ ...place, ...summarise(rounds), steps: turn * rounds.length, device })
    else leftOut.push({ ...place, reason })
  }
  return { rows, leftOut }
}

/**
 * Warms every runner up, then goes round. One that fails is left out, with its reason.
 * @param say hears who is at it.
 */
export async function timeWork(
  work: WorkName,
  batch: number,
  runners: readonly Runner[],
  pace: Pace,
  say: (line: string) => void,
): Promise<Found> {
  const entrants: Entrant[] = []
  const refused: LeftOut[] = []
  for (const runner of runners) {
    say(`${work}, batch ${batch}: ${runner.name}`)
    try {
      entrants.push(await enter(runner, work, batch, pace))
    } catch (error) {
      refused.push({ work, batch, runner: runner.name, reason: reasonOf(error) })
      await runner.dispose()
    }
  }
  for (let round = 0; round < pace.rounds; round++) {
    say(`${work}, batch ${batch}: round ${round + 1} of ${pace.rounds}`)
    // Another one begins each round, so that nobody always follows the same neighbour.
    for (let i = 0; i < entrants.length; i++)
      await takeTurn(entrants[(round + i) % entrants.length] as Entrant, pace)
  }
  for (const { runner } of entrants) await runner.dispose()
  const { rows, leftOut } = conclude(entrants, work, batch)
  return { rows, leftOut: [...refused, ...leftOut] }
}
