/** The page's colours are told apart by eyes of every kind, and stand out from what they lie on, in both looks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../models/families.ts'
import { contrastOf, distanceTo, EYES } from '../render/testEyes.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

/** The colours of one block of `tokens.css`, by name. */
const coloursOf = (selector: string): Readonly<Record<string, string>> => {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

const light = coloursOf(':root')
const dark = { ...light, ...coloursOf(":root[data-mantine-color-scheme='dark']") }

/** Oklab distance from which on two colours are told apart side by side without effort. */
const LEAST = 0.07

const TONES = ['real', 'generated', 'latent']
const VERDICTS = ['bad', 'warn', 'good']

const pairs = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const))

/** Colours between which a reader has to choose. */
const TOLD_APART = [TONES, VERDICTS, [...TONES, ...VERDICTS].map((name) => `${name}-text`)].map(
  (names, index) =>
    // Words say what they are: only those of one kind are compared by colour.
    index < 2 ? pairs(names) : [...pairs(names.slice(0, 3)), ...pairs(names.slice(3))],
)

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s page', (_look, colours) => {
  const colour = (name: string): string => {
    const found = colours[name]
    if (!found) throw new Error(`there is no colour --${name}`)
    return found
  }

  it.each(Object.keys(EYES))('are told apart by eyes with %s', (eyes) => {
    for (const [one, other] of TOLD_APART.flat())
      expect(
        distanceTo(eyes, colour(one), colour(other)),
        `${one} and ${other}`,
      ).toBeGreaterThanOrEqual(LEAST)
  })

  it('stand out from the panel as lines and marks', () => {
    for (const name of [...TONES, ...VERDICTS, 'control', 'neutral'])
      expect(contrastOf(colour(name), colour('panel')), name).toBeGreaterThanOrEqual(3)
  })

  it('can be read as words, on the panel and beside it', () => {
    const words = [...TONES, ...VERDICTS].map((name) => `${name}-text`)
    for (const name of ['ink', 'muted', ...words])
      for (const ground of ['panel', 'bg'])
        expect(contrastOf(colour(name), colour(ground)), name).toBeGreaterThanOrEqual(4.5)
  })
})

it('curves of one chart differ in colour or in dashes', () => {
  for (const { charts } of FAMILIES)
    for (const { id, curves } of charts) {
      const looks = curves.map(({ tone, dashed = false }) => `${tone} ${dashed}`)
      expect(new Set(looks).size, id).toBe(looks.length)
      expect(curves.every(({ tone }) => TONES.includes(tone))).toBe(true)
    }
})
