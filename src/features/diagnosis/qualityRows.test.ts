import { expect, it } from 'vitest'
import { parted, rowsOf } from './qualityRows.ts'
import type { Extractor } from '../../metrics/report/parts.ts'

const firstOf = (extractor: Extractor): readonly string[] =>
  parted(rowsOf([], extractor)).first.map(({ name }) => name)

it('shows nothing first, before a measurement, that data of such a kind never have', () => {
  expect(firstOf('judge')).toContain('digitScore')
  expect(firstOf('classifier')).not.toContain('digitScore')
  expect(rowsOf([], 'classifier').find(({ name }) => name === 'digitScore')?.reason).toEqual({
    reason: 'notDigits',
  })
})
