import { expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createMessages } from '../../i18n/messages.ts'
import { chartInWords } from './words.ts'

const messages = createMessages('en', en)
const chart = {
  id: 'adversarial',
  axis: 'score',
  curves: [
    { term: 'generator', tone: 'generated' },
    { term: 'critic', tone: 'real' },
  ],
} as const

it('says of a chart where each curve stands, where it goes and what it went through', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    step: 10 * (i + 1),
    generator: 1 + i / 10,
    critic: i === 20 ? 50 : 1 + (i % 4) / 10,
  }))
  expect(chartInWords(chart, rows, messages)).toBe(
    'Generator 4.9, Discriminator 1.3 at step 400. ' +
      'Generator has been rising of late; since step 10 from 1 to 4.9. ' +
      'Discriminator is steady of late; since step 10 from 1 to 50, with one value far from the rest, at step 210.',
  )
})

it('says only the values where there is no course yet, and that there are none', () => {
  expect(chartInWords(chart, [{ step: 1, generator: 2, critic: 1 }], messages)).toBe(
    'Generator 2, Discriminator 1 at step 1',
  )
  expect(chartInWords(chart, [], messages)).toBe('No steps yet.')
})
