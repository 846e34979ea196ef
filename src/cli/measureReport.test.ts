import { describe, expect, test } from 'vitest'
import { MEASURES, VERDICT } from './fixtures.ts'
import { measureResultOf, measureText } from './measureReport.ts'

const JUDGED = { measures: MEASURES, verdict: VERDICT, labelAccuracy: null }

describe('the result of measure', () => {
  test('has the count, the verdict and every measure at the top level', () => {
    expect(Object.keys(measureResultOf(JUDGED))).toEqual([
      'count',
      'verdict',
      'of',
      'extractor',
      'digits',
      'frechet',
      'digitScore',
      'confident',
      'precision',
      'recall',
      'density',
      'coverage',
      'diversity',
      'featureSpread',
      'nearestPair',
      'ndb',
      'sharpness',
      'memorisation',
      'lacking',
      'floors',
    ])
  })

  test('says how many labels the judge sees, when there were labels', () => {
    expect(measureResultOf({ ...JUDGED, labelAccuracy: 0.5 }).labelAccuracy).toBe(0.5)
    expect(measureResultOf(JUDGED)).not.toHaveProperty('labelAccuracy')
  })
})

describe('the text of measure', () => {
  const lines = measureText(measureResultOf(JUDGED), 10).split('\n')

  test('begins with the verdict in a sentence with its evidence', () => {
    expect(lines[0]).toMatch(/^Partial collapse\. .*4, 5, 6, 7, 8,? and 9/)
  })

  test('shows each measure beside what real data score', () => {
    const fields = lines.map((line) => line.split(/ {3,}/))
    expect(fields).toContainEqual(['precision', '0.71', '0.95', '0.93 to 0.97'])
    expect(fields).toContainEqual(['frechet', '41.23', '-', '-'])
    expect(fields).toContainEqual(['copies', '0.01', '-', '-'])
  })

  test('shows the share of each digit', () => {
    expect(lines.at(-1)).toMatch(/^share +50\.0 % +25\.0 % +12\.5 % +12\.5 % +0\.0 %/)
  })

  test('shows a dash for what does not apply, and no digits where there are none', () => {
    const measures = { ...MEASURES, digits: null, sharpness: null }
    const text = measureText(measureResultOf({ ...JUDGED, measures }), 10)
    expect(text).toMatch(/^sharpness +-/m)
    expect(text).not.toMatch(/^share/m)
  })

  test('ends with the labels, when there were some', () => {
    expect(measureText(measureResultOf({ ...JUDGED, labelAccuracy: 0.98765 }), 10)).toMatch(
      /digit of the label in 98\.8 % of the images\.$/,
    )
  })
})
