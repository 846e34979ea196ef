import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { EXERCISE_IDS } from './catalog.ts'
import { isLinked, LONGEST_LINK, linkedText, textInLink } from './link.ts'

it.each(EXERCISE_IDS)('carries an exercise as long as %s, and gives it back', (id) => {
  const text = readFileSync(`${import.meta.dirname}/${id}/en.md`, 'utf8')
  const data = linkedText(text) ?? ''
  expect(data).toMatch(/^z\.[\w-]+$/)
  expect(textInLink(data)).toBe(text)
})

it('is told from the id of an exercise', () => {
  expect(EXERCISE_IDS.filter(isLinked)).toEqual([])
  expect(isLinked(linkedText('x') ?? '')).toBe(true)
})

it('carries nothing that is too long', () => {
  const noise = new Rng(1).normals(2000).join(' ')
  expect(linkedText(noise)).toBeNull()
})

it.each(['z.', 'z.####', 'z.AAAA', `z.${'A'.repeat(LONGEST_LINK)}`])('refuses %.12s', (data) => {
  expect(() => textInLink(data)).toThrow('damagedLink')
})

it('refuses half a link', () => {
  const data = linkedText('a text that somebody cut '.repeat(9)) ?? ''
  expect(() => textInLink(data.slice(0, 20))).toThrow('damagedLink')
})
