import { expect, it } from 'vitest'
import { checkSheet, sheetHtml } from '../exercises/sheet.ts'
import { findingsText } from './sheetReport.ts'

const goal = { text: 'Ten steps', all: [{ fact: 'step', above: 9 }] }

const HTML = sheetHtml(
  {
    ...({ format: 'ganvas-sheet', version: 1, exercise: 'ten', title: 'Ten' } as const),
    ...{ name: 'Ada', question: 'How far?', predicted: 'Far', answer: null, begun: 0 },
    goals: [
      {
        goal,
        hints: 0,
        evidence: {
          ...{ facts: { step: 12 }, step: 12, images: 768, seconds: 1, at: 60_000 },
          ...{ experiment: '#family=vae', picture: null, curves: [] },
        },
      },
    ],
  },
  { lang: 'en', heading: 'Ten', code: 'Code', facts: [], goals: ['Reached'], note: '' },
)

it('says whose sheet it is, what was reached, and that nothing was changed', () => {
  expect(findingsText(checkSheet(HTML))).toMatch(
    /Ten: Ada, begun 1970-01-01 00:00\n {2}Predicted: Far\n {2}\[x\] Ten steps \(step 12, 1970-01-01 00:01\)\n {2}1 of 1 goals reached\.\n {2}Code [\w-]{14}: as it was written\./,
  )
})

it('says when something was changed by hand', () => {
  expect(findingsText(checkSheet(HTML.replaceAll('Ada', 'Eve')))).toContain('CHANGED BY HAND')
})
