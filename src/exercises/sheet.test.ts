import { describe, expect, it } from 'vitest'
import { checkSheet, codeOf, SheetError, sheetHtml } from './sheet.ts'
import type { Sheet, SheetWords } from './sheet.ts'

const SHEET: Sheet = {
  format: 'ganvas-sheet',
  version: 1,
  name: '<b>Ada</b></script>',
  exercise: 'bottleneck',
  title: 'How narrow?',
  question: 'How few will do?',
  predicted: 'about 10',
  answer: 'about 10',
  begun: 0,
  goals: [
    {
      goal: { text: 'Under 0.02', all: [{ fact: 'test.squaredError', below: 0.02 }] },
      hints: 1,
      evidence: {
        facts: { 'test.squaredError': 0.019 },
        ...{ step: 600, images: 60_000, seconds: 12, at: 1, experiment: '#family=autoencoder' },
        picture: 'data:image/png;base64,AAAA',
        curves: ['<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
      },
    },
    {
      goal: { text: 'Ten steps', all: [{ fact: 'step', above: 9 }] },
      hints: 0,
      evidence: null,
    },
  ],
}

const WORDS: SheetWords = {
  lang: 'en',
  heading: 'How narrow?',
  code: 'Code',
  facts: [['Name', SHEET.name]],
  goals: ['Reached at step 600', 'Not reached'],
  note: 'Written by Ganvas.',
}

const faultOf = (html: string): string => {
  try {
    checkSheet(html)
  } catch (error) {
    if (error instanceof SheetError) return error.code
    throw error
  }
  return 'none'
}

describe('the sheet of an exercise', () => {
  const html = sheetHtml(SHEET, WORDS)

  it('comes back as it was written, with the code that stands on it', () => {
    const { sheet, isUnchanged, reached, code } = checkSheet(html)
    expect({ sheet, isUnchanged, reached }).toEqual({
      sheet: SHEET,
      isUnchanged: true,
      reached: [true, false],
    })
    expect(html).toContain(`<dd>${code}</dd>`)
    expect(code).toMatch(/^[\dA-HJKMNP-TV-Z]{4}(-[\dA-HJKMNP-TV-Z]{4}){2}$/)
  })

  it('shows when a number was changed by hand', () => {
    const forged = html.replace('"images":60000', '"images":99999')
    expect(checkSheet(forged).isUnchanged).toBe(false)
  })

  it('counts no goal that its evidence does not reach, whatever the code', () => {
    const goals = SHEET.goals.map((goal) => ({
      ...goal,
      evidence: goal.evidence && { ...goal.evidence, facts: { 'test.squaredError': 0.03 } },
    }))
    expect(checkSheet(sheetHtml({ ...SHEET, goals }, WORDS)).reached).toEqual([false, false])
  })

  it('takes a name as text, in the page and in the data', () => {
    expect(html).not.toContain('<b>')
    expect(html.match(/<\/script>/g)).toHaveLength(1)
  })

  it('has a code of its own for other data', () => {
    expect(codeOf('a')).not.toBe(codeOf('b'))
  })

  it.each([
    ['another page', '<!doctype html><p>Hello', 'notSheet'],
    ['half a sheet', html.slice(0, html.indexOf('"format"')), 'notSheet'],
    ['data that are no JSON', html.replace('"format"', 'format'), 'damagedSheet'],
    ['data of another shape', html.replace('"begun":0', '"begun":"now"'), 'damagedSheet'],
    ['a newer version', html.replace('"version":1', '"version":2'), 'newerSheet'],
  ])('refuses %s', (_, page, fault) => {
    expect(faultOf(page)).toBe(fault)
  })
})
