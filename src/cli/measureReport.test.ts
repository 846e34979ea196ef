import { describe, expect, test } from 'vitest'
import { MEASURES, VERDICT } from './fixtures.ts'
import { measureResultOf, measureText } from './measureReport.ts'
import type { Oddity } from '../metrics/verdict/verdicts.ts'
import type { Queries } from '../worker/protocol.ts'

const JUDGED = { measures: MEASURES, verdict: VERDICT, oddities: [], labelAccuracy: null } as const

describe('the result of measure', () => {
  test('has the count, the verdict and every measure at the top level', () => {
    const keys = Object.keys(measureResultOf(JUDGED))
    expect(keys.slice(0, 3)).toEqual(['count', 'verdict', 'oddities'])
    expect(keys.slice(3).toSorted()).toEqual(
      Object.keys(MEASURES)
        .filter((key) => key !== 'count')
        .toSorted(),
    )
  })

  test('says how many labels the judge sees, when there were labels', () => {
    expect(measureResultOf({ ...JUDGED, labelAccuracy: 0.5 }).labelAccuracy).toBe(0.5)
    expect(measureResultOf(JUDGED)).not.toHaveProperty('labelAccuracy')
  })
})

describe('the text of measure', () => {
  const textOf = (changes: Partial<Queries['judge']['result']>): string[] =>
    measureText(measureResultOf({ ...JUDGED, ...changes }), 10).split('\n')
  const lines = textOf({})

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

  test.each<readonly [Oddity, string]>([
    [
      { kind: 'range', largest: 1 },
      'The largest value is 1: are these 0 to 1 instead of 0 to 255?',
    ],
    [{ kind: 'empty', share: 1, value: 0 }, 'All images are empty: every pixel is 0.'],
    [{ kind: 'ground' }, 'The ground is white'],
  ])(
    'says first what is wrong with the form of the images, and gives no verdict',
    (oddity, words) => {
      const verdict = { ...VERDICT, id: 'unclear' } as const
      const [odd, sentence] = textOf({ verdict, oddities: [oddity] })
      expect(odd).toContain(words)
      expect(sentence).toBe('No verdict. Of images in another form the measures say nothing.')
    },
  )

  test.each<readonly [Oddity, string]>([
    [{ kind: 'empty', share: 0.125, value: null }, '12.5 % of the images are empty'],
    [
      { kind: 'off-centre', right: 5.02, down: -0.31 },
      'their ink lies 5.0 pixels right and 0.3 pixels up on average',
    ],
    [{ kind: 'turned', turn: 'mirrored' }, 'better when they are mirrored left to right'],
  ])('says what is odd before the verdict', (oddity, words) => {
    const [odd, sentence] = textOf({ oddities: [oddity] })
    expect(odd).toContain(words)
    expect(sentence).toMatch(/^Partial collapse\./)
  })

  test('speaks of no training where no rule claims the images', () => {
    const [sentence] = textOf({ verdict: { ...VERDICT, id: 'unclear' } })
    expect(sentence).toMatch(/^No verdict\. .*neither clearly good nor bad/)
    expect(sentence).not.toMatch(/learning|training|yet/i)
  })

  test('says why a measure has no value', () => {
    const alike = { reason: 'alike' } as const
    const lacking = { precision: alike, density: alike }
    const measures = { ...MEASURES, precision: null, density: null, lacking }
    expect(textOf({ measures })).toContain(
      'precision, density: Says nothing of samples that are all alike.',
    )
  })

  test('ends with the labels, when there were some', () => {
    expect(measureText(measureResultOf({ ...JUDGED, labelAccuracy: 0.98765 }), 10)).toMatch(
      /digit of the label in 98\.8 % of the images\.$/,
    )
  })
})
