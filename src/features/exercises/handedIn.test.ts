import { describe, expect, it } from 'vitest'
import { sheetHtml } from '../../exercises/sheet.ts'
import { en } from '../../i18n/en.ts'
import { createMessages } from '../../i18n/messages.ts'
import { inOrder, lookAt, sheetsCsv, stateOf } from './handedIn.ts'
import type { Sheet } from '../../exercises/sheet.ts'

const evidence = {
  ...{ facts: { step: 12 }, step: 12, images: 768, seconds: 1, at: 60_000 },
  ...{ experiment: '#family=vae', picture: null, curves: [] },
}
const goal = { text: 'Ten steps', all: [{ fact: 'step', above: 9 }] }

const htmlOf = (change: Partial<Sheet> = {}): string =>
  sheetHtml(
    {
      ...({ format: 'ganvas-sheet', version: 1, exercise: 'ten', title: 'Ten' } as const),
      ...{ name: 'Ada', question: 'How far?', predicted: 'Far', answer: null, begun: 0 },
      goals: [
        { goal, hints: 2, evidence },
        { goal, hints: 1, evidence: { ...evidence, facts: { step: 3 } } },
      ],
      ...change,
    },
    { lang: 'en', heading: 'Ten', code: 'Code', facts: [], goals: ['Reached', 'Open'], note: '' },
  )

describe('a sheet that was handed in', () => {
  it('is told by its learner, its exercise, and the goals that its evidence reaches', () => {
    expect(lookAt('ada.html', htmlOf())).toMatchObject({
      ...{ name: 'Ada', exercise: 'Ten', reached: 1, goals: 2, hints: 3, isUnchanged: true },
    })
  })

  it('is told to be changed by hand, or none at all', () => {
    const forged = htmlOf().replaceAll('Ada', 'Eve')
    expect(stateOf(lookAt('a.html', htmlOf()))).toBe('unchanged')
    expect(stateOf(lookAt('eve.html', forged))).toBe('changed')
    expect(stateOf(lookAt('other.html', '<p>Hello'))).toBe('notSheet')
  })
})

describe('a class of sheets', () => {
  const sheets = inOrder(
    [
      lookAt('0.html', 'nothing'),
      lookAt('1.html', htmlOf({ name: 'Émile, the 2nd' })),
      lookAt('2.html', htmlOf({ name: 'Zoë' })),
      lookAt('3.html', htmlOf({ name: 'Ada' })),
    ],
    'en',
  )

  it('stands in the order of the names, with what is no sheet at the end', () => {
    expect(sheets.map(({ file }) => file)).toEqual(['3.html', '1.html', '2.html', '0.html'])
  })

  it('gives a spreadsheet no formula to compute', async () => {
    const sheet = lookAt('a.html', htmlOf({ name: '=1+1' }))
    expect(await sheetsCsv([sheet], createMessages('en', en)).text()).toContain("a.html,'=1+1,Ten")
  })

  it('is saved as a table', async () => {
    const lines = (await sheetsCsv(sheets, createMessages('en', en)).text()).split('\r\n')
    expect(lines[0]).toBe('File,Learner,Exercise,Goals reached,of,Hints,Code,State')
    expect(lines[2]).toMatch(/^1\.html,"Émile, the 2nd",Ten,1,2,3,[\w-]{14},As it was written$/)
    expect(lines[4]).toBe('0.html,,,,,,,"No sheet, or only a part of one"')
  })
})
