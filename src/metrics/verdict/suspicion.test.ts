import { describe, expect, test } from 'vitest'
import { findRule } from './rules.ts'
import { NO_SIGNALS } from './signals.ts'
import { findSuspicion } from './suspicion.ts'
import { GAN, LIGHT, POINTS, VAE, VAE_2D } from './testSignals.ts'
import type { KnownSignals, Signals } from './signals.ts'

const signals = (known: KnownSignals): Signals => ({ ...NO_SIGNALS, ...known })

describe('what a rule waits with', () => {
  const suspicion = (known: KnownSignals) => {
    const found = findSuspicion(signals(known))
    return found && [found.rule.id, found.until]
  }
  const alike = { diversity: 0.05, featureSpread: 0.02, totalVariation: 0.9, confident: 0 }

  test('is told with the training examples that it waits for', () => {
    const decoder = { ...alike, images: 72_000, errorOverPca: 1.2, coverage: 0.01 }
    expect(findRule(signals(decoder))).toBeNull()
    expect(suspicion(decoder)).toEqual(['collapse', 200_000])
    const soft = { images: 72_000, diversity: 0.6, sharpness: 0.1, errorOverPca: 0.97 }
    expect(suspicion(soft)).toEqual(['blurry', 200_000])
    const sevens = { ...GAN, images: 40_000, totalVariation: 0.5, dominance: 6, coverage: 0.6 }
    expect(suspicion(sevens)).toEqual(['partial-collapse', 90_000])
  })

  test('is told with none when another measurement is waited for', () => {
    expect(suspicion({ ...alike, images: 72_000 })).toEqual(['collapse', null])
  })

  test('is nothing when all is well, and never that all is well', () => {
    for (const known of [GAN, VAE, VAE_2D, POINTS]) expect(suspicion(known)).toBeNull()
    expect(suspicion({ ...LIGHT, images: 5000 })).toBeNull()
  })
})
