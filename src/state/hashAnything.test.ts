/** Links of any kind: each gives a sound experiment, or none, and names what it did not follow. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkExperiment } from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { formatHash, parseHash } from './hash.ts'

const CASES = 10_000

const KEYS = [
  ...FAMILIES.flatMap(({ parameters, players }) => [
    ...Object.keys(parameters),
    ...players.flatMap(({ id }) => [`${id}.kind`, `${id}.learningRate`, `${id}.beta1`]),
  ]),
  ...['v', 'preset', 'family', 'dataset', 'mix', 'images', 'batchSize', 'seed', 'stop', 'backend'],
  ...['view', 'model', 'tab', 'shows', 'draw', 'tool', 'z', 'class', 'stops', 'stopClasses', 'way'],
  ...['path', 'both', 'speed', 'frame', 'lang', 'exercise', 'deck', 'ownDeck', 'scene', 'fold'],
  ...[
    'hide',
    'lock',
    'latentDim',
    'packing',
    'conditional',
    'critic.learningRate',
    'constructor',
    '__proto__.x',
  ],
] as const

const VALUES = [
  ...['1', '2', '-0', '1e999', 'NaN', '0x10', '', 'true', '%', '%E0%A4%A', '<b>', 'gan', 'vae'],
  ...['vae-2d', 'latent', 'walk', 'reconstructions', '0.5,-1.25', '1,2~3,4', '1,1e999', '3,8', '~'],
  ...['lerp', 'open', '0.5', 'fr', 'first-gan', 'settings,results', 'data,model.latentDim', 'a..b'],
  ...['mnist', 'moons', '1,1', '0,0,0,0,0,0,0,0,0,0', 'steps:5', 'steps:-1', 'auto', '__proto__'],
] as const

/** Settings that the page has or has not, with values that they may have or may not. */
const ofSettings = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 12 })),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 20 }), fc.double().map(String)),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`)

/** A link of the page with characters changed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...PRESET_NAMES.map((name) => formatHash(PRESETS[name]))),
    fc.array(fc.tuple(fc.nat(400), fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 6 }),
  )
  .map(([hash, changes]) =>
    changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), hash),
  )

it(`of ${CASES} links each gives an experiment that can be trained, and is the same when it is written again`, () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), ofSettings, mutated), (hash) => {
      const link = parseHash(hash)
      if (!link) return
      const { experiment, page } = link
      expect(checkExperiment(experiment)).toHaveProperty('experiment')
      const again = parseHash(formatHash(experiment, page))
      // Of a trained model the settings come with it.
      if (page.model === undefined) expect(again?.experiment).toEqual(experiment)
      const short = (value: unknown): unknown =>
        typeof value === 'number' ? Math.round(value * 1000) / 1000 + 0 : value
      expect(again?.page).toEqual(
        JSON.parse(JSON.stringify(page), (_key, value: unknown) => short(value)),
      )
      expect(again?.ignored).toEqual([])
    }),
    { numRuns: CASES, seed: 1 },
  )
}, 120_000)
