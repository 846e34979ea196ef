import { describe, expect, it } from 'vitest'
import { CLASS_COLOURS, classColour } from './classColours.ts'
import { contrastOf, distanceTo, EYES } from './testEyes.ts'

describe('the colours of the classes', () => {
  it('stand out on black', () => {
    for (const colour of CLASS_COLOURS)
      expect(contrastOf(colour, '#000000'), colour).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.keys(EYES))('are told apart by eyes with %s', (eyes) => {
    for (const [i, a] of CLASS_COLOURS.entries())
      for (const [j, b] of CLASS_COLOURS.slice(i + 1).entries())
        expect(distanceTo(eyes, a, b), `${i} and ${i + 1 + j}`).toBeGreaterThan(0.07)
  })

  it('leave what has no class white', () => {
    expect(classColour(null)).toBe('#ffffff')
    expect(classColour(1)).toBe(CLASS_COLOURS[1])
  })
})
