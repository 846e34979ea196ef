import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createMessages } from '../../i18n/messages.ts'
import { checkExperiment, defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { firstValues, FEWEST, MOST, seedPlans, sweepPlans, sweptSettings } from './sweep.ts'

const messages = createMessages('en', en)

describe.each(FAMILIES.map(({ id }) => id))('the settings of a %s', (family) => {
  const base = defaultExperiment(family)

  it('have values to begin with, each of which makes an experiment that can be trained', () => {
    const settings = sweptSettings(base, messages)
    expect(new Set(settings.map(({ id }) => id)).size).toBe(settings.length)
    for (const swept of settings) {
      const values = firstValues(swept, base.dataset)
      expect(values.length, swept.id).toBeGreaterThanOrEqual(FEWEST)
      expect(values.length, swept.id).toBeLessThanOrEqual(MOST)
      const plans = sweepPlans(base, swept, values, messages)
      expect(new Set(plans.map(({ name }) => name)).size, swept.id).toBe(values.length)
      for (const { experiment } of plans)
        expect(checkExperiment(experiment)).toEqual({ experiment })
    }
  })
})

it('tries seeds from the experiment’s own on, and lets nothing stop a run early', () => {
  const base = { ...defaultExperiment('vae'), seed: 7, stop: { kind: 'steps', at: 3 } as const }
  const plans = seedPlans(base, 3, messages)
  expect(plans.map(({ experiment }) => experiment.seed)).toEqual([7, 8, 9])
  expect(plans.every(({ experiment }) => experiment.stop.kind === 'none')).toBe(true)
  expect(plans[0]?.name).toMatch(/seed 7$/)
})
