import { expect, it } from 'vitest'
import { normalCdf } from '../../lib/normal.ts'
import { rowsOf } from '../../metrics/statistics/rows.ts'
import { cellMiddles, latentGrid } from './sheet.ts'

it('lays lines over a normal prior between which equal shares of it lie', () => {
  const { values, count } = latentGrid(2, 5, { kind: 'prior' })
  expect(count).toBe(25)
  const across = Array.from({ length: 5 }, (_, i) => normalCdf(values[2 * i] as number))
  expect(across.map((share) => Number(share.toFixed(4)))).toEqual([0.05, 0.25, 0.5, 0.75, 0.95])
  const up = Array.from({ length: 5 }, (_, i) => values[2 * 5 * i + 1] as number)
  expect(up).toEqual(Array.from({ length: 5 }, (_, i) => values[2 * i] as number))
})

it('runs evenly over the range of codes, the other dimensions at their mean', () => {
  const codes = rowsOf(Float32Array.of(0, 10, 1, 4, 30, 3), 3)
  const { values, count } = latentGrid(3, 3, { kind: 'codes', codes })
  expect(count).toBe(9)
  expect([...values.subarray(0, 9)]).toEqual([0, 10, 2, 2, 10, 2, 4, 10, 2])
  expect([...values.subarray(24)]).toEqual([4, 30, 2])
})

it('is a line of one dimension', () => {
  const codes = rowsOf(Float32Array.of(-1, 3), 1)
  expect([...latentGrid(1, 5, { kind: 'codes', codes }).values]).toEqual([-1, 0, 1, 2, 3])
})

it('knows the middles of its cells', () => {
  const codes = rowsOf(Float32Array.of(0, 0, 2, 4), 2)
  const plane = latentGrid(2, 3, { kind: 'codes', codes })
  expect([...cellMiddles(plane, 3).values]).toEqual([0.5, 1, 1.5, 1, 0.5, 3, 1.5, 3])
  const line = latentGrid(1, 3, { kind: 'codes', codes: rowsOf(Float32Array.of(0, 4), 1) })
  expect([...cellMiddles(line, 3).values]).toEqual([1, 3])
})
