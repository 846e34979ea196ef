import { describe, expect, it } from 'vitest'
import { defaultExperiment } from './experiment.ts'
import { PRESET_NAMES, presetOn, PRESETS } from './presets.ts'

const isConvolutional = (name: keyof typeof PRESETS): boolean =>
  (PRESETS[name].hyperparameters as Record<string, unknown>)['network'] === 'conv'

describe('a preset on the data at hand', () => {
  const ring = {
    ...defaultExperiment('gan', 'ring8'),
    mix: [1, 1, 0, 0, 0.5, 0, 0, 0],
    images: 300,
  }

  it.each(PRESET_NAMES.filter((name) => !isConvolutional(name)))(
    'keeps points, their mix and their number for “%s”',
    (name) => {
      const { dataset, mix, images } = ring
      expect(presetOn(name, ring)).toEqual({ ...PRESETS[name], dataset, mix, images })
    },
  )

  it.each(PRESET_NAMES.filter(isConvolutional))(
    'brings the digits for “%s”, which needs images',
    (name) => expect(presetOn(name, ring)).toEqual(PRESETS[name]),
  )

  it.each(PRESET_NAMES)('keeps the chosen digits for “%s”', (name) => {
    const mix = [1, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    expect(presetOn(name, { dataset: 'mnist', mix, images: 50 })).toMatchObject({ mix, images: 50 })
  })
})
