import { describe, expect, test } from 'vitest'
import { WORK_NAMES } from '../workList.ts'
import { MEASURE_NAMES, readOrder, UsageError } from './arguments.ts'

describe('the command line', () => {
  test('without words measures everything and writes the table', () => {
    expect(readOrder([])).toEqual({
      works: WORK_NAMES,
      measures: MEASURE_NAMES,
      backend: null,
      node: false,
      batch: null,
      quick: false,
      json: null,
      readme: true,
    })
  })

  test('names one work, and then takes no other measure', () => {
    const order = readOrder(['--work', 'conv-gan', '--batch', '128', '--json', 'out.json'])
    expect(order).toMatchObject({ works: ['conv-gan'], measures: [], batch: 128, json: 'out.json' })
    expect(order.readme).toBe(false)
  })

  test('names one measure, and then times no work', () => {
    expect(readOrder(['--measure', 'gemm'])).toMatchObject({ works: [], measures: ['gemm'] })
  })

  test('leaves the table alone after a quick look, unless told otherwise', () => {
    expect(readOrder(['--quick']).readme).toBe(false)
    expect(readOrder(['--quick', '--readme']).readme).toBe(true)
  })

  test('takes no measure on another backend than wasm', () => {
    expect(readOrder(['--backend', 'webgpu']).measures).toEqual([])
    expect(readOrder(['--backend', 'wasm']).measures).toEqual(MEASURE_NAMES)
  })

  test('means WebGPU when it runs in Node', () => {
    expect(readOrder(['--node'])).toMatchObject({ node: true, backend: 'webgpu', measures: [] })
  })
})

test.each([
  [['--work', 'nothing'], '--work: there is no "nothing". Choose from dense-gan'],
  [['--measure', 'weight'], '--measure: there is no "weight"'],
  [['--backend', 'gpu'], '--backend: there is no "gpu"'],
  [['--batch', '0'], '--batch wants a whole number from 1 to 4096, not "0"'],
  [['--batch', '6.5'], '--batch wants a whole number'],
  [['--work', 'ganlab', '--measure', 'gemm'], 'Give one of --work and --measure'],
  [['--node', '--backend', 'wasm'], '--node runs webgpu alone, not wasm'],
  [['--measure', 'gemm', '--backend', 'webgl'], 'The measures are taken on wasm'],
  [['--json', ''], '--json wants the name of a file'],
  [['--speed'], "Unknown option '--speed'"],
  [['dense-gan'], 'Unexpected argument'],
])('%j is refused with what is wrong', (args, message) => {
  expect(() => readOrder(args)).toThrow(UsageError)
  expect(() => readOrder(args)).toThrow(message)
})
