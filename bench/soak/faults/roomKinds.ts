/** Faults of a machine without room: no memory, no storage. */
import { goOnAfterNotice, goOnAfterReturn, NOTHING } from './kind.ts'
import { emptyStorage, fillMemory, fillStorage } from './patches.ts'
import type { Cost, Kind } from './kind.ts'
import type { Stage } from './stage.ts'

/** Pages of 64 KiB that WebAssembly may have: few, so that they are soon full. */
const MEMORY_PAGES = 512
const STORAGE_BYTES = 64 << 20

async function runOutOfMemory(stage: Stage): Promise<Cost> {
  const struck = await stage.struck()
  await stage.worker.evaluate(fillMemory, 2 ** (4 + stage.rng.integer(13)))
  return await goOnAfterNotice(stage, /^There was no memory left/, struck)
}

/** Fills the storage until the browser refuses, sees the run go on unsaved, and makes room again, now and then by a reload. */
async function fillUp(stage: Stage): Promise<Cost> {
  const { ganvas, page, rng } = stage
  const full = page.getByRole('status').filter({ hasText: 'the storage on this device is full' })
  const struck = await stage.struck()
  await page.evaluate(fillStorage)
  for (const times of [1, 2]) {
    await ganvas.pauseRun()
    await page.getByText('Not saved: storage is full').waitFor()
    if ((await full.count()) !== 1) throw new Error(`said ${await full.count()} times`)
    const step = await ganvas.step()
    await ganvas.play.click()
    await stage.trainsPast(step + times)
  }
  if (rng.integer(2)) {
    await page.reload()
    const cost = await goOnAfterReturn(stage, struck)
    await page.evaluate(emptyStorage)
    return cost
  }
  await page.evaluate(emptyStorage)
  await full.getByRole('button', { name: 'Close' }).click()
  await stage.keep()
  return NOTHING
}

export const ROOM_KINDS = {
  'out-of-memory': {
    what: 'no memory left in the middle of a step',
    waits: true,
    place: { gripsHeap: true, flags: [`--js-flags=--wasm-max-mem-pages=${MEMORY_PAGES}`] },
    strike: runOutOfMemory,
  },
  quota: {
    what: 'storage full, and room made later',
    place: { storageBytes: STORAGE_BYTES },
    strike: fillUp,
  },
} satisfies Record<string, Kind>
