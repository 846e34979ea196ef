import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { PRESETS } from '../../models/presets.ts'
import { parseHash } from '../../state/hash.ts'
import { showPanel } from '../fixtures.tsx'
import { Notices } from './Notices.tsx'

afterEach(cleanup)

/** What the page says of a link, one line per fault. */
function linesFor(hash: string): readonly (string | null)[] {
  const { lab } = showPanel(<Notices />, PRESETS['gan-dense'])
  act(() => lab.intents.adopt(defined(parseHash(hash), 'a link')))
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent)
}

describe('a link that could not be followed in full', () => {
  it('says what would be allowed, in the words of a link', () => {
    expect(linesFor('#latentDim=500&dropout=2&critic.kind=newton&mix=1&stop=epochs:0')).toEqual([
      'latentDim=500: 1 to 128, whole numbers.',
      'dropout=2: 0 to 0.8.',
      'critic.kind=newton: adam, rmsprop, or sgd.',
      'mix=1: 10 shares from 0 to 1, one for each class.',
      'stop=epochs:0: none, steps:2000, epochs:5, or minutes:0.5; the number is above 0, and whole for steps.',
    ])
  })

  it('says what is wrong with a mix of zeros', () => {
    expect(linesFor('#mix=0,0,0,0,0,0,0,0,0,0')).toEqual([
      'mix=0,0,0,0,0,0,0,0,0,0: leaves nothing to train on: one share at least must be above 0.',
    ])
  })

  it('shows five of 3,000 faults and counts the rest', () => {
    const unknown = Array.from({ length: 3000 }, (_, i) => `x${i}=1`)
    const lines = linesFor(`#family=gan&${unknown.join('&')}`)
    expect(lines).toHaveLength(6)
    expect(lines[0]).toBe('x0=1: is not known here.')
    expect(lines[5]).toBe('and 2,995 more')
  })
})
