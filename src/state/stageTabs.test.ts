import { expect, it } from 'vitest'
import { FAMILIES } from '../models/families.ts'
import { stageTabs } from './stageTabs.ts'

it.each(FAMILIES)('the stage of $id has a latent space where the model has one', (family) => {
  const tabs = stageTabs(family)
  expect(tabs.includes('latent')).toBe(family.latent !== undefined)
  expect(tabs).toEqual(expect.arrayContaining(['samples', 'measures']))
})
