import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en.ts'
import { fr } from '../i18n/fr.ts'
import { createMessages } from '../i18n/messages.ts'
import { figure, floorOf, percent, valueOf } from './measureWords.ts'

const english = createMessages('en', en)

describe('figure', () => {
  it('writes about as many digits as are worth reading', () => {
    const written = [1234.5, 38.24, 6.911, 0.5, 0.00213, 0, -0.8].map((n) => figure(n, english))
    expect(written).toEqual(['1,235', '38.2', '6.91', '0.50', '0.0021', '0.00', '-0.80'])
  })

  it('says so when there is no number', () => {
    expect(figure(Number.NaN, english)).toBe('not a number')
    expect(percent(Number.POSITIVE_INFINITY, english)).toBe('not a number')
  })
})

describe('valueOf', () => {
  it('writes shares as percentages, small ones more exactly, and counts plainly', () => {
    expect(valueOf('precision', 0.814, english)).toBe('81%')
    expect(valueOf('copies', 0.014, english)).toBe('1.4%')
    expect(valueOf('covered', 7, english)).toBe('7')
  })

  it('writes as the reader does', () => {
    expect(valueOf('frechet', 38.24, createMessages('fr', fr))).toBe('38,2')
  })
})

describe('floorOf', () => {
  it('says from where to where, and one number where both ends read the same', () => {
    expect(floorOf('recall', { mean: 0.8, low: 0.76, high: 0.86 }, english)).toBe('76% to 86%')
    expect(floorOf('covered', { mean: 10, low: 10, high: 10 }, english)).toBe('10')
  })
})
