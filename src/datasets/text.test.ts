import { describe, expect, it } from 'vitest'
import {
  charactersOf,
  lengthOf,
  mostCharacters,
  textFault,
  textOf,
  textsOf,
  tokensOf,
} from './text.ts'

const form = { shape: [6], alphabet: ['', ...Array.from('abéか')] }

describe('text in tokens', () => {
  it('is the places of its characters in the alphabet, then ends', () => {
    expect([...tokensOf(form, 'béか')]).toEqual([2, 3, 4, 0, 0, 0])
    expect(textOf(form, [2, 3, 4, 0, 0, 0])).toBe('béか')
    expect([...tokensOf(form, '')]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is read up to its first end, or to the end of the sequence', () => {
    expect([textOf(form, [1, 0, 2, 2, 0, 1]), lengthOf([1, 0, 2])]).toEqual(['a', 1])
    expect([textOf(form, [1, 1, 1, 1, 1, 1]), lengthOf([1, 1])]).toEqual(['aaaaaa', 2])
    expect(textsOf(form, Float32Array.of(1, 2, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1))).toEqual(['ab', ''])
  })

  it('takes a letter and its accent as one character, however they were written', () => {
    expect(charactersOf('ae\u0301')).toEqual(['a', 'é'])
    expect(tokensOf(form, 'e\u0301')).toEqual(tokensOf(form, 'é'))
    expect(charactersOf('a🏔')).toHaveLength(2)
  })

  it('says which character it does not know, and how long a text may be', () => {
    expect(mostCharacters(form)).toBe(5)
    expect(textFault(form, 'abab')).toBeNull()
    expect(textFault(form, 'abcd')).toEqual({ reason: 'unknown', character: 'c' })
    expect(textFault(form, 'ababab')).toEqual({ reason: 'tooLong', characters: 6, most: 5 })
    expect(() => tokensOf(form, 'abc')).toThrow('no “c”')
    expect(() => tokensOf(form, 'ababab')).toThrow('6 characters, more than 5')
  })
})
