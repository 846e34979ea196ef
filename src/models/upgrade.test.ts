import { describe, expect, it } from 'vitest'
import { defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { PRESETS } from './presets.ts'
import { upgradeExperiment } from './upgrade.ts'
import type { Experiment } from './experiment.ts'

const BASE: Experiment = PRESETS['gan-conv']

it.each(Object.entries(PRESETS))('the experiment of %s stays as it is', (_name, experiment) => {
  expect(upgradeExperiment(JSON.parse(JSON.stringify(experiment)))).toEqual({ experiment })
})

describe.each(FAMILIES.map(({ id }) => id))('an experiment of %s', (family) => {
  const whole = defaultExperiment(family)

  it.each(Object.keys(whole.hyperparameters))(
    'takes the default of %s where it has none',
    (name) => {
      const { [name]: _, ...hyperparameters } = whole.hyperparameters
      expect(upgradeExperiment({ ...whole, hyperparameters })).toEqual({ experiment: whole })
    },
  )
})

it('takes the default of what every experiment has, and of an optimiser', () => {
  const { images: _i, noise: _n, dataSeed: _d, stop: _s, optimisers: _o, ...older } = BASE
  const { optimisers } = defaultExperiment('gan')
  expect(upgradeExperiment(older)).toEqual({ experiment: { ...BASE, optimisers } })
})

it.each([
  ['no table', [BASE], 'noExperiment', ''],
  ['nothing', null, 'noExperiment', ''],
  ['an experiment without a version', { ...BASE, version: undefined }, 'noExperiment', ''],
  ['one of a newer version', { ...BASE, version: 2 }, 'newerVersion', '2'],
  ['one of a family to come', { ...BASE, family: 'flow' }, 'unknownFamily', 'flow'],
  ['one of data that are not here', { ...BASE, dataset: 'cats' }, 'unknownDataset', 'cats'],
  [
    'one with a parameter to come',
    { ...BASE, hyperparameters: { ...BASE.hyperparameters, heads: 4 } },
    'unknownSetting',
    'heads',
  ],
  ['one with a setting to come', { ...BASE, precision: 16 }, 'unknownSetting', 'precision'],
  [
    'one with a player to come',
    { ...BASE, optimisers: { ...BASE.optimisers, referee: {} } },
    'unknownSetting',
    'referee',
  ],
  ['a value out of its range', { ...BASE, batchSize: 1e9 }, 'badSetting', 'batchSize: '],
  ['a table in place of a number', { ...BASE, seed: { toString: null } }, 'badSetting', 'seed: '],
  ['tables that are lists', { ...BASE, hyperparameters: [] }, 'noExperiment', ''],
  [
    'a name that every table has',
    JSON.parse('{"version":1,"family":"constructor","dataset":"mnist"}'),
    'unknownFamily',
    'constructor',
  ],
] as const)('%s is told by its fault', (_what, value, code, detail) => {
  const read = upgradeExperiment(value)
  expect(read).toMatchObject({ fault: { code } })
  if ('fault' in read) expect(read.fault.detail).toContain(detail)
})
