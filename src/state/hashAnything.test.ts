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
  ...['latentDim', 'packing', 'conditional', 'critic.learningRate', 'constructor', '__proto__.x'],
] as const

const VALUES = [
  ...['1', '2', '-0', '1e999', 'NaN', '0x10', '', 'true', '%', '%E0%A4%A', '<b>', 'gan', 'vae'],
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
      const { experiment } = link
      expect(checkExperiment(experiment)).toHaveProperty('experiment')
      const again = parseHash(formatHash(experiment))
      expect(again?.experiment).toEqual(experiment)
      expect(again?.ignored).toEqual([])
    }),
    { numRuns: CASES, seed: 1 },
  )
}, 120_000)
