import { describe, expect, it } from 'vitest'
import { EXERCISE_IDS } from '../../exercises/catalog.ts'
import { loadExercise } from '../../exercises/load.ts'
import { LAYERS, TABS, TOOLS } from '../../exercises/targets.ts'
import { en } from '../../i18n/en.ts'
import { LOCALES } from '../../i18n/locale.ts'
import { createMessages } from '../../i18n/messages.ts'
import { parseHash } from '../../state/hash.ts'
import { LATENT_TOOLS } from '../../state/latentStore.ts'
import { PLANE_LAYERS } from '../../state/planeLayers.ts'
import { factsOf, fillIn, NAME } from './fillIn.ts'
import type { StageTab } from '../../state/runStore.ts'

describe.each(EXERCISE_IDS)('the exercise %s', (id) => {
  it('names nothing on the page that there is not, in any language', async () => {
    const texts = await Promise.all(LOCALES.map((locale) => loadExercise(id, locale)))
    const keys = [...JSON.stringify(texts).matchAll(NAME)].map(([, key]) => key as string)
    expect(keys.filter((key) => !(key in en))).toEqual([])
  })

  it('starts from a link that is wholly followed', async () => {
    const { start = '#' } = await loadExercise(id, 'en')
    expect(parseHash(start)?.ignored ?? []).toEqual([])
  })
})

it('can point at every tab, every tool and every layer of the plane', () => {
  const tabs: Record<StageTab, true> = {
    samples: true,
    latent: true,
    pixels: true,
    names: true,
    measures: true,
  }
  expect([...TABS].toSorted()).toEqual(Object.keys(tabs).toSorted())
  expect(TOOLS).toEqual(LATENT_TOOLS)
  expect(LAYERS).toEqual(PLANE_LAYERS)
})

it('tells names as the page has them, and values as the language writes them', () => {
  const messages = createMessages('fr', { ...en, 'transport.play': 'Lancer' })
  expect(
    fillIn('[[transport.play]] : {{test.kl}} après {{images}}, {{step}}', messages, {
      'test.kl': 0.12345,
      images: 60_000,
    }),
  ).toBe('Lancer : 0,123 après 60\u202f000, –')
})

it('tells the values of every goal, and of the last one where none is asked for', () => {
  const messages = createMessages('en', en)
  const shown = {
    picture: null,
    curves: [],
    step: 9,
    images: 90,
    seconds: 1,
    at: 0,
    experiment: '',
  }
  const facts = factsOf([
    { ...shown, facts: { 'measure.recall': 0.01 } },
    null,
    { ...shown, facts: { 'measure.recall': 0.72 }, step: 12 },
  ])
  expect(
    fillIn(
      '{{measure.recall/1}}, {{measure.recall/2}}, {{measure.recall}}, {{step}}',
      messages,
      facts,
    ),
  ).toBe('1%, 72%, 72%, 12')
})
