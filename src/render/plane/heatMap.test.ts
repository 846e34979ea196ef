import { describe, expect, it } from 'vitest'
import { EYES, distanceTo } from '../testEyes.ts'
import { DARK_THEME } from '../theme.ts'
import { tripleOf } from './colours.ts'
import { criticColour, heatPixels } from './heatMap.ts'
import type { Triple } from './colours.ts'

const LIGHT = { ...DARK_THEME, real: '#0f9d8a', generated: '#7c4dff', panel: '#fff' }
const READING = { middle: 0.5, reach: 0.5 }

const hexOf = (colour: Triple): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`

describe.each([
  ['light', LIGHT],
  ['dark', DARK_THEME],
] as const)('the colours of a critic in the %s', (_name, theme) => {
  it('are the ground where it cannot tell, and the strongest at the ends and beyond', () => {
    expect(criticColour(0.5, READING, theme)).toEqual(tripleOf(theme.panel))
    expect(criticColour(9, READING, theme)).toEqual(criticColour(1, READING, theme))
    expect(criticColour(-9, READING, theme)).toEqual(criticColour(0, READING, theme))
  })

  it.each(Object.keys(EYES))('tell real, undecided and generated apart with %s', (eyes) => {
    const [low, middle, high] = [0, 0.5, 1].map((d) => hexOf(criticColour(d, READING, theme)))
    expect(distanceTo(eyes, low as string, high as string)).toBeGreaterThan(0.08)
    expect(distanceTo(eyes, low as string, middle as string)).toBeGreaterThan(0.08)
    expect(distanceTo(eyes, high as string, middle as string)).toBeGreaterThan(0.08)
  })
})

it('a map has a pixel for each cell, in its order', () => {
  const map = {
    ...{ cells: 2, box: { left: 0, bottom: 0, side: 1 }, together: 1 },
    ...{ scale: 'probability' as const, ...READING },
    values: Float32Array.of(0, 0.5, 1, 0.5),
  }
  const pixels = heatPixels(map, LIGHT)
  const at = (i: number): number[] => [...pixels.subarray(4 * i, 4 * i + 4)]
  expect(at(0)).toEqual([...criticColour(0, READING, LIGHT), 255])
  expect(at(1)).toEqual([255, 255, 255, 255])
  expect(at(2)).toEqual([...criticColour(1, READING, LIGHT), 255])
})
