import { describe, expect, test } from 'vitest'
import { checkExperiment, fitMultiples, isLiveChange } from './experiment.ts'
import { PRESETS } from './presets.ts'
import type { Experiment } from './experiment.ts'

const GAN: Experiment = PRESETS['gan-dense']

describe('a change to a running model', () => {
  test('is taken live when only live settings and the stop rule differ', () => {
    expect(
      isLiveChange(GAN, {
        ...GAN,
        stop: { kind: 'steps', at: 10 },
        hyperparameters: { ...GAN.hyperparameters, dropout: 0.5 },
      }),
    ).toBe(true)
  })

  test.each([
    ['the seed', { ...GAN, seed: 1 }],
    ['the width', { ...GAN, hyperparameters: { ...GAN.hyperparameters, width: 64 } }],
    ['the family', PRESETS['vae-2d']],
  ])('wants a restart when it is to %s', (_what, to) => {
    expect(isLiveChange(GAN, to)).toBe(false)
  })

  test('does not depend on the order of the keys, which a check of the experiment changes', () => {
    const checked = checkExperiment(GAN)
    if ('faults' in checked) throw new Error(checked.faults.join())
    expect(Object.keys(checked.experiment)).not.toEqual(Object.keys(GAN))
    expect(isLiveChange(GAN, checked.experiment)).toBe(true)
  })
})

describe('noise and data seed', () => {
  const ofPoints: Experiment = PRESETS['gan-ring']
  const isAccepted = (experiment: object): boolean => 'experiment' in checkExperiment(experiment)

  test.each([{ noise: 0 }, { noise: 5 }, { noise: 0.5, dataSeed: 2 ** 31 - 1 }])(
    'are a matter of points that are drawn: %o',
    (drawing) => {
      expect(isAccepted({ ...ofPoints, ...drawing })).toBe(true)
      expect(isAccepted({ ...GAN, ...drawing })).toBe(false)
    },
  )

  test.each([
    { noise: -0.1 },
    { noise: 5.1 },
    { noise: Number.NaN },
    { dataSeed: 1.5 },
    { dataSeed: -1 },
  ])('have their ranges: %o', (drawing) => {
    expect(isAccepted({ ...ofPoints, ...drawing })).toBe(false)
  })

  test('want a restart', () => {
    expect(isLiveChange(ofPoints, { ...ofPoints, noise: 2 })).toBe(false)
    expect(isLiveChange(ofPoints, { ...ofPoints, dataSeed: 2 })).toBe(false)
  })
})

describe('a stop rule', () => {
  const faults = (stop: unknown): boolean => 'faults' in checkExperiment({ ...GAN, stop })

  test.each([
    { kind: 'epochs', at: 0 },
    { kind: 'steps', at: 1.5 },
    { kind: 'steps', at: 0 },
    { kind: 'minutes', at: 0 },
    { kind: 'minutes', at: Number.NaN },
    { kind: 'none', at: 3 },
  ])('that ends nothing, or nowhere, is refused: $kind $at', (stop) => {
    expect(faults(stop)).toBe(true)
  })

  test.each([
    { kind: 'none', at: 0 },
    { kind: 'steps', at: 1 },
    { kind: 'epochs', at: 0.1 },
    { kind: 'minutes', at: 2.5 },
  ])('is taken as it is: $kind $at', (stop) => {
    expect(faults(stop)).toBe(false)
  })
})

describe('a width that the heads divide', () => {
  const wide = (width: number, heads: number): Experiment => {
    const places: Experiment = PRESETS.places
    return { ...places, hyperparameters: { ...places.hyperparameters, width, heads } }
  }

  test('is a multiple of them, or refused', () => {
    expect(checkExperiment(wide(66, 3))).toHaveProperty('experiment')
    expect(checkExperiment(wide(64, 3))).toEqual({
      faults: ['hyperparameters.width: must be a multiple of heads, 3'],
    })
  })

  test.each([
    [64, 3, 63],
    [128, 6, 126],
    [16, 7, 21],
    [64, 8, 64],
  ])('of %i for %i heads becomes %i', (width, heads, fitted) => {
    expect(fitMultiples(wide(width, heads)).hyperparameters).toMatchObject({ width: fitted, heads })
    expect(fitMultiples(wide(width, heads), ['width']).hyperparameters).toMatchObject({ width })
  })
})
