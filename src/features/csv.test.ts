import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('a table as CSV', () => {
  it('is lines of cells that RFC 4180 reads back, with a point in every number', async () => {
    const table = csvOf(
      ['step', 'name'],
      [
        [1, 'plain'],
        [0.25, 'with, comma'],
        [-1e-7, 'a "quote"\nand a line'],
        [null, ''],
      ],
    )
    expect(await table.text()).toBe(
      'step,name\r\n1,plain\r\n0.25,"with, comma"\r\n-1e-7,"a ""quote""\nand a line"\r\n,\r\n',
    )
    expect(table.type).toContain('text/csv')
  })
})
