import { describe, expect, test } from 'vitest'
import { REMEDY_IDS, remediesFor } from './remedies.ts'
import { VERDICT_IDS } from './verdicts.ts'
import { checkExperiment, defaultExperiment, isLiveChange } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { PRESET_NAMES, PRESETS } from '../../models/presets.ts'
import { holds } from '../../models/spec.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { ParameterValue } from '../../models/spec.ts'
import type { VerdictId } from './verdicts.ts'

/** A preset with other settings. */
const but = (
  experiment: Experiment,
  hyperparameters: Record<string, ParameterValue>,
  rest: Partial<Experiment> = {},
): Experiment => ({
  ...experiment,
  ...rest,
  hyperparameters: { ...experiment.hyperparameters, ...hyperparameters },
})

const EXPERIMENTS: readonly (readonly [string, Experiment])[] = [
  ...PRESET_NAMES.map((name) => [name, PRESETS[name]] as const),
  ['points', defaultExperiment('gan', 'ring8')],
  ['a VAE with beta 20', but(PRESETS['vae-dense-20'], { beta: 20 })],
  ['a VAE with beta 0.3', but(PRESETS['vae-dense-20'], { beta: 0.3 })],
  ['few images', { ...PRESETS['gan-conv'], images: 500 }],
  [
    'weight clipping',
    but(PRESETS['gan-dense'], { objective: 'wasserstein', averageDecay: 0.9995 }),
  ],
  ['an odd batch', { ...PRESETS['gan-collapse'], batchSize: 75 }],
  ['names at a low temperature', but(defaultExperiment('transformer'), { temperature: 0.3 })],
  ['packs of three', but(PRESETS['gan-dense'], { packing: 3 }, { batchSize: 66 })],
]

const ids = (verdict: VerdictId, experiment: Experiment): string[] =>
  remediesFor(verdict, experiment).map(({ id }) => id)

/** Those that would be set, and help only from the start. */
const FROM_START = new Set(['instance-noise', 'much-slower', 'usual-optimisers', 'warm-up'])

describe.each(EXPERIMENTS)('remedies for %s', (_name, experiment) => {
  const offered = VERDICT_IDS.flatMap((verdict) => remediesFor(verdict, experiment))

  test('change it, and leave it valid', () => {
    for (const { id, change } of offered) {
      const checked = checkExperiment(change(experiment))
      expect('faults' in checked ? checked.faults : [], id).toEqual([])
      expect(change(experiment), id).not.toEqual(experiment)
    }
  })

  test('change only what the model uses', () => {
    const { parameters } = familySpec(experiment.family)
    const idle = offered.flatMap(({ id, change }) => {
      const after = change(experiment).hyperparameters
      return Object.entries(parameters)
        .filter(([name]) => after[name] !== experiment.hyperparameters[name])
        .filter(([, { when }]) => !holds(when, after))
        .map(([name]) => `${id}: ${name}`)
    })
    expect(idle).toEqual([])
  })

  test('want a restart when a running model cannot take them, or would not be helped', () => {
    for (const { id, change, restarts } of offered) {
      const live = isLiveChange(experiment, change(experiment))
      expect(restarts, id).toBe(!live || FROM_START.has(id))
    }
  })

  test('say what changes, from what to what', () => {
    for (const { id, values } of offered) expect(values.from, id).not.toBe(values.to)
  })

  test('are three at most, and none twice', () => {
    for (const verdict of VERDICT_IDS) {
      const list = ids(verdict, experiment)
      expect(list.length, verdict).toBeLessThanOrEqual(3)
      expect(new Set(list).size, verdict).toBe(list.length)
    }
  })
})

/** Verdicts on models of another kind, and those of which there is nothing to cure. */
const NOT_OF_A_GAN: readonly VerdictId[] = [
  ...(['healthy', 'warming-up', 'unclear', 'posterior-collapse'] as const),
  ...(['repeating', 'underfitting'] as const),
]

describe('remedies', () => {
  test.each<VerdictId>(['healthy', 'warming-up', 'unclear'])('are none for %s', (verdict) => {
    for (const [, experiment] of EXPERIMENTS) expect(ids(verdict, experiment)).toEqual([])
  })

  test('are there for every failure of a GAN', () => {
    const fitting = VERDICT_IDS.filter((id) => !NOT_OF_A_GAN.includes(id))
    for (const verdict of fitting)
      expect(ids(verdict, PRESETS['gan-conv']), verdict).not.toEqual([])
  })

  test('are each offered for some experiment', () => {
    const offered = new Set(
      EXPERIMENTS.flatMap(([, experiment]) => VERDICT_IDS.flatMap((id) => ids(id, experiment))),
    )
    expect(REMEDY_IDS.filter((id) => !offered.has(id))).toEqual([])
  })

  test.each<[VerdictId, Experiment, string[]]>([
    ['collapse', PRESETS['gan-collapse'], ['batch-norm', 'packing', 'relativistic']],
    [
      'critic-too-strong',
      PRESETS['gan-critic-too-strong'],
      ['one-critic-step', 'non-saturating', 'slower-critic'],
    ],
    ['posterior-collapse', but(PRESETS['vae-dense-20'], { beta: 20 }), ['beta-one', 'warm-up']],
    [
      'memorising',
      { ...PRESETS['gan-conv'], images: 500 },
      ['all-images', 'dropout', 'fewer-channels'],
    ],
    ['partial-collapse', defaultExperiment('gan', 'ring8'), ['packing', 'relativistic']],
  ])('begin with the best: %s', (verdict, experiment, best) => {
    expect(ids(verdict, experiment)).toEqual(best)
  })

  test('bring the whole recipe of the relativistic objective', () => {
    const remedy = remediesFor('collapse', PRESETS['gan-collapse']).find(
      ({ id }) => id === 'relativistic',
    )
    const after = remedy?.change(PRESETS['gan-collapse'])
    expect(after?.hyperparameters).toMatchObject({ objective: 'r3gan', batchNorm: false, depth: 3 })
    expect(after?.optimisers).toEqual(PRESETS.r3gan.optimisers)
  })

  test('fill the batch with whole packs', () => {
    const odd = { ...PRESETS['gan-collapse'], batchSize: 75 }
    const remedy = remediesFor('collapse', odd).find(({ id }) => id === 'packing')
    expect(remedy?.values).toEqual({ from: 1, to: 2 })
    expect(remedy?.change(odd).batchSize).toBe(76)
  })

  test('stay within the range of a setting', () => {
    const wide = but(PRESETS['vae-dense-20'], { latentDim: 40 })
    const remedy = remediesFor('blurry', wide).find(({ id }) => id === 'more-dimensions')
    expect(remedy?.values).toEqual({ from: 40, to: 64 })
  })

  test('leave alone what is already better', () => {
    const slow = but(PRESETS['gan-conv'], { averageDecay: 0.9995 })
    expect(ids('oscillation', PRESETS['gan-conv'])).toContain('average')
    expect(ids('oscillation', slow)).not.toContain('average')
  })

  test('show the learning rate that is the furthest off', () => {
    const remedy = remediesFor('unrecognisable', PRESETS['gan-critic-too-strong'])[0]
    expect(remedy).toMatchObject({ id: 'usual-optimisers', values: { from: 1e-4, to: 1e-3 } })
  })
})
