/** What 2,000 steps leave behind: tensors and heap after step 50 and at the end. `npm run soak` looks longer. */
import { PageWorker } from '../harness/chromium.ts'
import { megabytes } from '../command/format.ts'
import type { Measure, Session } from '../harness/session.ts'
import type { Queries } from '../../src/worker/protocol.ts'
import type { WorkName } from '../workList.ts'

type Memory = Queries['memory']['result']

/** Steps after which everything that is allocated once is there. */
const FIRST = 50
/** Small batches: what leaks, leaks at any size. */
const WORK_BATCHES: readonly (readonly [WorkName, number])[] = [
  ['dense-gan', 64],
  ['conv-gan', 8],
  ['dcgan-bn', 8],
]

async function follow(
  { browser }: Session,
  work: WorkName,
  batch: number,
  last: number,
): Promise<[Memory, Memory]> {
  const worker = await PageWorker.hire(browser.page, 'ours')
  try {
    await worker.ask('prepare', { work, batch, backend: 'wasm' })
    await worker.ask('steps', { count: FIRST })
    const before = await worker.ask('memory', {})
    await worker.ask('steps', { count: last - FIRST })
    return [before, await worker.ask('memory', {})]
  } finally {
    await worker.dismiss()
  }
}

/** Tensors and heap before and after. */
export const memory: Measure = async (session) => {
  const last = session.quick ? 200 : 2000
  const followed = []
  for (const [work, batch] of WORK_BATCHES) {
    session.say(`memory, ${work}`)
    const [before, after] = await follow(session, work, batch, last)
    followed.push({ work, batch, before, after })
  }
  return {
    table: {
      title: `Memory at step ${FIRST} and at step ${last}, ours on wasm`,
      head: ['', 'tensors', 'after', 'heap MB', 'after'],
      rows: followed.map(({ work, batch, before, after }) => [
        `${work}, batch ${batch}`,
        String(before.tensors),
        String(after.tensors),
        megabytes(before.heapBytes),
        megabytes(after.heapBytes),
      ]),
      values: { first: FIRST, last, followed },
    },
  }
}
