/**
 * What is left of a work's speed beside other programs that want the cores, on all threads and on one: a laptop in class
 * is never quiet.
 */
import { spawn } from 'node:child_process'
import { threeDigits } from '../command/format.ts'
import { median } from '../command/statistics.ts'
import { PageWorker } from '../harness/chromium.ts'
import { WORK_NAMES, WORKS } from '../workList.ts'
import type { Measure, Session } from '../harness/session.ts'
import type { WorkName } from '../workList.ts'

/** Busy processes beside the work. */
const LOADS = [0, 1, 2] as const

/** Ways to run, by the most threads that they may use. */
const WAYS = { all: undefined, one: 1 } as const
type Way = keyof typeof WAYS

/** Does `work` beside `count` processes that compute without end. */
async function beside<T>(count: number, work: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for(;;);']))
  try {
    // Until they are there.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return await work()
  } finally {
    for (const child of busy) child.kill()
  }
}

/** Milliseconds for a step, by way and load. */
type Times = Readonly<Record<Way, readonly number[]>>

async function timesOf({ browser: { page }, quick, say }: Session, work: WorkName): Promise<Times> {
  const [rounds, turn] = quick ? [1, 300] : [5, 700]
  const { batch } = WORKS[work]
  const found = { all: LOADS.map((): number[] => []), one: LOADS.map((): number[] => []) }
  const hired: [Way, PageWorker, number][] = []
  say(`${work} beside other programs`)
  try {
    for (const [way, threads] of Object.entries(WAYS) as [Way, 1 | undefined][]) {
      const worker = await PageWorker.hire(page, 'ours')
      await worker.ask('prepare', { work, batch, backend: 'wasm', ...(threads && { threads }) })
      await worker.ask('steps', { count: 20 })
      hired.push([way, worker, await worker.ask('steps', { count: 10 })])
    }
    for (let round = 0; round < rounds; round++)
      for (const load of LOADS)
        await beside(load, async () => {
          for (const [way, worker, ms] of hired) {
            const count = Math.max(1, Math.round(turn / ms))
            found[way][load]?.push(await worker.ask('steps', { count }))
          }
        })
  } finally {
    for (const [, worker] of hired) await worker.dismiss()
  }
  return { all: found.all.map(median), one: found.one.map(median) }
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

/** Medians over rounds in which each load and each way takes its turn. */
export const disturbed: Measure = async (session) => {
  const found: { work: WorkName; times: Times }[] = []
  for (const work of WORK_NAMES) found.push({ work, times: await timesOf(session, work) })
  return {
    table: {
      title: 'Beside busy processes, ours on wasm: share of the speed of the quiet machine',
      head: [
        '',
        'quiet, ms per step',
        'beside one',
        'beside two',
        'one thread, quiet, ms',
        'beside one, times as fast as one thread',
        'beside two, times as fast as one thread',
      ],
      rows: found.map(({ work, times: { all, one } }) => {
        const [quiet = Number.NaN, besideOne = Number.NaN, besideTwo = Number.NaN] = all
        const [quietOne = Number.NaN, oneBesideOne = Number.NaN, oneBesideTwo = Number.NaN] = one
        return [
          work,
          threeDigits(quiet),
          percent(quiet / besideOne),
          percent(quiet / besideTwo),
          threeDigits(quietOne),
          threeDigits(oneBesideOne / besideOne),
          threeDigits(oneBesideTwo / besideTwo),
        ]
      }),
      values: { loads: [...LOADS], works: found },
    },
  }
}
