/** Results for the tests. */
import { ratiosOf } from './results.ts'
import type { Results, Row } from './results.ts'

export const someRow = (changes: Partial<Row>): Row => ({
  work: 'dense-gan',
  batch: 64,
  runner: 'ours-wasm',
  msPerStep: 10,
  spread: 4,
  steps: 300,
  device: 'threads: 2',
  ...changes,
})

const ROWS = [
  someRow({}),
  someRow({ runner: 'stock-cpu', msPerStep: 1234.5, spread: null, steps: 1, device: '' }),
]

export const SOME_RESULTS: Results = {
  machine: {
    date: '2030-01-02',
    cpu: 'A processor',
    cores: 2,
    memoryGiB: 24,
    system: 'Linux 6',
    load: 0.1,
    versions: { Node: '20.20.2', Chromium: '156' },
    gpus: { webgl: { name: 'SwiftShader', software: true } },
  },
  rows: ROWS,
  ratios: ratiosOf(ROWS),
  leftOut: [
    { work: 'conv-gan', batch: 64, runner: 'stock-wasm', reason: 'no such kernel' },
    { work: 'conv-vae', batch: 64, runner: 'stock-wasm', reason: 'no such kernel' },
  ],
  measures: {
    gemm: {
      title: 'Matrix products',
      head: ['', 'GFLOP/s'],
      rows: [['512x512x512', '41.0']],
      values: {},
    },
  },
}
