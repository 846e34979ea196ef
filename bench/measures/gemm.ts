/** How fast matrix products are, against the fastest that multiply-adds can be in WebAssembly on this machine. */
import { PageWorker } from '../harness/chromium.ts'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import { WORKS } from '../workList.ts'
import type { MeasureTable } from '../command/results.ts'
import type { Product } from '../page/protocol.ts'
import type { Measure } from '../harness/session.ts'

/** What dense and convolutional layers multiply, forward and backward, and a square one. */
const PRODUCTS: readonly Product[] = [
  { m: 64, k: 784, n: 256 },
  { m: 64, k: 256, n: 784 },
  { m: 784, k: 64, n: 256, transposeA: true },
  { m: 64, k: 784, n: 256, transposeB: true },
  { m: 3136, k: 512, n: 64 },
  { m: 512, k: 3136, n: 64, transposeA: true },
  { m: 512, k: 512, n: 512 },
]

const nameOf = ({ m, k, n, transposeA, transposeB }: Product): string =>
  `${m}x${k}x${n}${transposeA ? ', left transposed' : ''}${transposeB ? ', right transposed' : ''}`

/** GFLOP/s, medians over rounds in which every product takes its turn. */
export const gemm: Measure = async ({ browser: { page }, quick, say }) => {
  const [rounds, ms] = quick ? [3, 50] : [9, 150]
  const worker = await PageWorker.hire(page, 'ours')
  try {
    say('matrix products')
    // Opens the backend; the net is not used.
    await worker.ask('prepare', { work: 'ganlab', batch: WORKS.ganlab.batch, backend: 'wasm' })
    const found = PRODUCTS.map((): number[] => [])
    const peaks: number[] = []
    for (let round = 0; round < rounds; round++) {
      peaks.push(await worker.ask('peak', { ms }))
      for (const [i, product] of PRODUCTS.entries())
        found[i]?.push(await worker.ask('product', { product, ms }))
    }
    return { table: tableOf(found.map(median), median(peaks)) }
  } finally {
    await worker.dismiss()
  }
}

function tableOf(gflops: readonly number[], ceiling: number): MeasureTable {
  const lines = PRODUCTS.map((product, i) => ({ product, value: gflops[i] ?? Number.NaN }))
  return {
    title: 'Matrix products on one thread, ours on wasm',
    head: ['', 'GFLOP/s', 'of the ceiling'],
    rows: [
      ...lines.map(({ product, value }) => [
        nameOf(product),
        threeDigits(value),
        `${((100 * value) / ceiling).toFixed(0)} %`,
      ]),
      ['ceiling: multiply-adds in registers', threeDigits(ceiling), ''],
    ],
    values: {
      products: lines.map(({ product, value }) => ({ ...product, gflops: value })),
      ceiling,
    },
  }
}
