import { describe, expect, it } from 'vitest'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { checkExperiment, defaultExperiment } from './experiment.ts'
import { familySpec } from './families.ts'
import { matchingPreset } from './matchingPreset.ts'
import { hasOwnData, PRESET_NAMES, presetOn, PRESETS } from './presets.ts'
import { datasetSpec } from '../datasets/datasets.ts'

/** Tells whether its networks read images alone. */
const isOfImages = (name: keyof typeof PRESETS): boolean =>
  (PRESETS[name].hyperparameters as Record<string, unknown>)['network'] === 'conv' ||
  !familySpec(PRESETS[name].family).kinds.includes('points')

describe('a preset on the data at hand', () => {
  const ring = {
    ...defaultExperiment('gan', 'ring8'),
    mix: [1, 1, 0, 0, 0.5, 0, 0, 0],
    images: 300,
  }

  it.each(PRESET_NAMES.filter((name) => !isOfImages(name) && !hasOwnData(name)))(
    'keeps points, their mix and their number for “%s”',
    (name) => {
      const { dataset, mix, images } = ring
      expect(presetOn(name, ring)).toEqual({ ...PRESETS[name], dataset, mix, images })
    },
  )

  it.each(PRESET_NAMES.filter(isOfImages))(
    'brings the digits for “%s”, which needs images',
    (name) => expect(presetOn(name, ring)).toEqual(PRESETS[name]),
  )

  const digits = {
    dataset: 'mnist',
    mix: [1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    images: 50,
    ...USUAL_DRAWING,
  }

  it.each(PRESET_NAMES.filter((name) => !hasOwnData(name)))(
    'keeps the chosen digits for “%s”',
    (name) => expect(presetOn(name, digits)).toMatchObject(digits),
  )
})

describe('a preset that is made for one data set', () => {
  const digits = defaultExperiment('gan', 'mnist')

  it.each([
    ['gan-ring', 'ring8'],
    ['gan-moons', 'moons'],
  ] as const)('“%s” comes with all of %s', (name, dataset) => {
    expect(hasOwnData(name)).toBe(true)
    const mix = new Array<number>(datasetSpec(dataset).classes).fill(1)
    expect(PRESETS[name]).toMatchObject({ dataset, mix, images: 0 })
    expect(checkExperiment(PRESETS[name])).toEqual({ experiment: PRESETS[name] })
  })

  it('brings it where others are chosen, points among them', () => {
    expect(presetOn('gan-ring', digits)).toEqual(PRESETS['gan-ring'])
    expect(presetOn('gan-ring', PRESETS['gan-moons'])).toEqual(PRESETS['gan-ring'])
  })

  it('keeps what was chosen of it', () => {
    const some = { dataset: 'moons', mix: [1, 0.5], images: 300, noise: 2, dataSeed: 7 }
    expect(presetOn('gan-moons', some)).toEqual({ ...PRESETS['gan-moons'], ...some })
  })
})

describe('settings that two presets share', () => {
  it.each([
    ['stacked-packed', 'stackedTwo'],
    ['gan-conv-lite', 'stackedThree'],
    ['gan-conv-lite', 'mnist'],
  ] as const)('are those of “%s” on %s', (name, dataset) =>
    expect(matchingPreset({ ...PRESETS['stacked-packed'], dataset })).toBe(name),
  )
})
