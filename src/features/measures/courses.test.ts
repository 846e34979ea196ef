import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createMessages } from '../../i18n/messages.ts'
import { axisFor, courseInWords, pointsOf, stepsOf } from './courses.ts'

const writer = createMessages('en', en)
const course = (...values: number[]) => values.map((value, i) => ({ step: 100 * (i + 1), value }))

describe('pointsOf', () => {
  it('leaves out what is not there or no number', () => {
    const list = [1, null, Number.NaN, undefined, 2].map((value, step) => ({ step, value }))
    expect(pointsOf(list, ({ value }) => value)).toEqual([
      { step: 0, value: 1 },
      { step: 4, value: 2 },
    ])
  })
})

describe('axisFor', () => {
  it('is logarithmic where values are far apart, and even where they are near', () => {
    expect(axisFor([200, 3]).isLog).toBe(true)
    expect(axisFor([5, 3]).isLog).toBe(false)
  })
})

describe('stepsOf', () => {
  it('begins with the run, or with a course that began late', () => {
    expect(stepsOf([{ points: course(1, 2, 3) }])).toMatchObject({ low: 0, high: 300 })
    const late = [900, 1000].map((step) => ({ step, value: 1 }))
    expect(stepsOf([{ points: late }])).toMatchObject({ low: 900, high: 1000 })
    expect(stepsOf([{ points: course(1) }])).toMatchObject({ low: 0, high: 100 })
    expect(stepsOf([{ points: [] }]).high).toBe(100)
  })
})

describe('courseInWords', () => {
  it('says one value, and of several the newest, the first and the ends', () => {
    expect(courseInWords('Recall', course(0.5), writer)).toBe('Recall: 0.50 at step 100.')
    expect(courseInWords('Recall', course(0.2, 0.9, 0.5), writer)).toBe(
      'Recall: 0.50 at step 300, after 0.20 at step 100; between them from 0.20 to 0.90.',
    )
    expect(courseInWords('Recall', [], writer)).toBe('')
  })
})
