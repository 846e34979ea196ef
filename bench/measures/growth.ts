/** How the time of a step grows with the batch. */
import { threeDigits } from '../command/format.ts'
import { WORKS } from '../workList.ts'
import type { LeftOut, Row } from '../command/results.ts'
import type { Measure } from '../harness/session.ts'
import type { RunnerName } from '../harness/runner.ts'
import type { WorkName } from '../workList.ts'

const BATCHES = [64, 128, 256] as const

/** Who is followed; jax-js's convolutions take half a minute and are left out. */
const GROWING: readonly (readonly [WorkName, readonly RunnerName[]])[] = [
  ['dense-gan', ['ours-wasm', 'stock-wasm', 'jax-js-wasm', 'pytorch-1t', 'pytorch-nt']],
  ['conv-gan', ['ours-wasm', 'pytorch-1t', 'pytorch-nt']],
]

/** Rows of larger batches, and a table of all. The default batch is timed again, in the same minutes as the others. */
export const growth: Measure = async ({ time, quick }) => {
  const rows: Row[] = []
  const leftOut: LeftOut[] = []
  for (const [work, names] of quick ? GROWING.slice(0, 1) : GROWING)
    for (const batch of BATCHES) {
      const found = await time(work, batch, names)
      rows.push(...found.rows)
      leftOut.push(...found.leftOut)
    }
  const lines = GROWING.flatMap(([work, names]) =>
    names.flatMap((runner) => {
      const own = rows.filter((row) => row.work === work && row.runner === runner)
      if (own.length === 0) return []
      const cells = BATCHES.map((batch) => own.find((row) => row.batch === batch)?.msPerStep)
      return [{ work, runner, cells }]
    }),
  )
  return {
    // The batch of the main table stands there already.
    rows: rows.filter(({ work, batch }) => batch !== WORKS[work].batch),
    leftOut: leftOut.filter(({ work, batch }) => batch !== WORKS[work].batch),
    table: {
      title: 'Growth with the batch, ms per step',
      head: ['', ...BATCHES.map(String)],
      rows: lines.map(({ work, runner, cells }) => [
        `${work}, ${runner}`,
        ...cells.map((ms) => (ms === undefined ? '-' : threeDigits(ms))),
      ]),
      values: { batches: BATCHES, lines },
    },
  }
}
