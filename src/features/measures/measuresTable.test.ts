import { describe, expect, it } from 'vitest'
import { TABLE_HEAD, tableOf } from './measuresTable.ts'
import { LATENT, report } from './testReports.ts'

const lineOf = (name: string, lines = tableOf([report(50), report(100, { latent: LATENT })])) =>
  lines
    .filter((line) => line[4] === name)
    .map((line) => Object.fromEntries(TABLE_HEAD.map((column, i) => [column, line[i]])))

describe('the table of measures', () => {
  it('has a line for each measure of each panel, with its unit, its floor and its step', () => {
    expect(lineOf('frechet')).toMatchObject([
      { step: 50, value: 38.2, unit: '', floor_mean: 2.4, floor_low: 1.9, floor_high: 2.9 },
      { step: 100, value: 38.2 },
    ])
    expect(lineOf('recall')[0]).toMatchObject({ value: 0.34, unit: 'share', floor_mean: null })
    expect(lineOf('modes')).toEqual([])
  })

  it('tells of the players, and of the latent space where there is one', () => {
    expect(lineOf('gradientNorm.critic')).toHaveLength(2)
    expect(lineOf('activeUnits')).toMatchObject([{ step: 100, value: 2, unit: 'dimensions' }])
  })
})
