import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { defined } from '../lib/assert.ts'
import { DATASETS, knowDataset } from '../datasets/datasets.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { FAMILIES, familySpec } from '../models/families.ts'
import { PRESETS } from '../models/presets.ts'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { holds, limitOf } from '../models/spec.ts'
import { fitMultiples } from '../models/experiment.ts'
import { FRAMEWORKS, optionsOf, scriptFile, scriptOf } from './script.ts'
import { networksOf, shapesInText } from './testShapes.ts'
import { everyKind, ownDatasets, withOptimisers, withSetting } from './testExperiments.ts'
import { placedLayers } from '../models/layers.ts'
import type { Parameter } from '../models/spec.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Framework } from './script.ts'

for (const spec of ownDatasets) knowDataset(spec)

const written = (framework: Framework, experiment: Experiment): string =>
  scriptOf(framework, experiment, { link: '#family=gan', file: 'script.py' })

const presets = Object.entries(PRESETS) as readonly (readonly [string, Experiment])[]
const cases = [...presets, ...everyKind()]

describe.each(cases)('the scripts of %s', (_name, experiment) => {
  it.each(FRAMEWORKS)('have the layers of our networks, %s', (framework) => {
    const text = written(framework, experiment)
    for (const [name, network] of Object.entries(networksOf(experiment))) {
      const expected = placedLayers(network).flatMap(({ weights }) => Object.values(weights))
      expect(shapesInText(text, name).flat(), name).toEqual(expected)
    }
  })

  it.each(FRAMEWORKS)('say no more than they use, %s', (framework) => {
    const text = written(framework, experiment)
    expect(text).not.toMatch(/undefined|NaN|\[object|null/)
    const names = [
      ...text.matchAll(/^(?:def |class )?(\w+)(?: = |[(:])/gm),
      ...text.matchAll(/^import (\w+)$/gm),
    ].map(([, name = '']) => name)
    for (const name of new Set(names))
      if (!['if', 'for', 'os', 'main'].includes(name))
        expect(text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length, name).toBeGreaterThan(1)
  })
})

/** Another value that the parameter may have: each option of a choice, the far end of a range. */
function otherValues(
  parameter: Parameter,
  present: unknown,
): readonly (number | string | boolean)[] {
  switch (parameter.kind) {
    case 'switch':
      return [!present]
    case 'choice':
      return parameter.options.filter((option) => option !== present)
    case 'number':
      return [present === parameter.max ? parameter.min : parameter.max]
  }
}

/** Settings that shape what a view shows, and nothing that a script says. */
const OF_VIEWS: ReadonlySet<string> = new Set(['beamWidth'])

describe.each(FAMILIES.map(({ id }) => id))('the scripts of the family %s', (family) => {
  const { parameters, kinds } = familySpec(family)
  const bases = everyKind()
    .map(([, experiment]) => experiment)
    .filter((each) => each.family === family)

  it.each(FRAMEWORKS)('follow every setting that means something, %s', (framework) => {
    for (const [name, parameter] of Object.entries(parameters)) {
      if (OF_VIEWS.has(name)) continue
      const isChosenByData =
        parameter.kind === 'choice' &&
        kinds.every(
          (kind) => parameter.options.filter((one) => !limitOf(parameter, one, kind)).length < 2,
        )
      if (isChosenByData) continue
      const shown = bases.filter((base) => {
        const data = datasetSpec(base.dataset).kind
        const isLimited =
          parameter.kind === 'choice' &&
          parameter.options.some((option) => limitOf(parameter, option, data))
        return holds(parameter.when, base.hyperparameters) && !isLimited
      })
      expect(shown.length, `an experiment in which ${name} means something`).toBeGreaterThan(0)
      for (const base of shown.slice(0, 4))
        for (const value of otherValues(parameter, base.hyperparameters[name])) {
          const changed = fitMultiples(withSetting(base, name, value))
          // A cross-entropy is one of pixels: of points nothing changes.
          if (name === 'likelihood' && base.dataset !== 'mnist') continue
          expect(written(framework, changed), `${name} = ${value}`).not.toBe(
            written(framework, fitMultiples(base)),
          )
        }
    }
  })

  it.each(FRAMEWORKS)('follow every setting of the optimisers, %s', (framework) => {
    const [base] = bases as [Experiment]
    for (const player of familySpec(family).players)
      for (const kind of OPTIMISER_PARAMETERS.kind.options) {
        const before = withOptimisers(base, player.id, { kind })
        if (kind !== 'adam') expect(written(framework, before)).not.toBe(written(framework, base))
        for (const [name, parameter] of Object.entries(OPTIMISER_PARAMETERS)) {
          if (name === 'kind' || !holds('when' in parameter ? parameter.when : undefined, { kind }))
            continue
          const after = withOptimisers(before, player.id, { [name]: 0.0123 })
          expect(written(framework, after), `${kind} ${name}`).not.toBe(written(framework, before))
        }
      }
  })

  it.each(FRAMEWORKS)(
    'follow what every experiment can say of its data and its end, %s',
    (framework) => {
      const base = defined(
        bases.find(({ mix }) => mix.length > 1),
        'an experiment with classes',
      )
      const changes: readonly Partial<Experiment>[] = [
        { seed: 7 },
        { batchSize: 96 },
        { images: 100 },
        { mix: base.mix.map((_, index) => (index === 1 ? 0.5 : 1)) },
        { stop: { kind: 'steps', at: 77 } },
        { stop: { kind: 'epochs', at: 2.5 } },
        { stop: { kind: 'minutes', at: 3 } },
      ]
      for (const change of changes)
        expect(written(framework, { ...base, ...change }), JSON.stringify(change)).not.toBe(
          written(framework, base),
        )
    },
  )
})

/** An experiment with a data set, of which the first class is taken in full, or half as often as the others. */
function learning(id: string, takes: 'every class' | 'some less'): Experiment {
  const { kind, classes } = datasetSpec(id)
  const alike = everyKind().find(([, each]) => datasetSpec(each.dataset).kind === kind)
  const mix = Array.from({ length: classes }, () => 1)
  if (takes === 'some less') mix[0] = 0.5
  return { ...defined(alike, kind)[1], dataset: id, mix }
}

describe('a script', () => {
  it('exists for every data set of the catalogue, and for what readers bring', () => {
    for (const { id } of [...DATASETS, ...ownDatasets])
      for (const framework of FRAMEWORKS)
        expect(written(framework, learning(id, 'every class'))).toContain('load_data')
  })

  it('is started with the options that it cannot do without', () => {
    const own = ownDatasets.flatMap(({ id }) => [
      learning(id, 'every class'),
      learning(id, 'some less'),
    ])
    const asked = new Set<string>()
    for (const experiment of [...cases.map(([, each]) => each), ...own])
      for (const framework of FRAMEWORKS) {
        const text = written(framework, experiment)
        const required = [...text.matchAll(/add_argument\("(--\w+)"[^\n]*required=True/g)]
        const given = optionsOf(experiment)
        expect(given.match(/--\w+/g) ?? []).toEqual(required.map(([, option]) => option))
        expect(text).toContain(`    python script.py${given}\n`)
        asked.add(given)
      }
    expect([...asked].toSorted()).toEqual([
      '',
      ' --images images.idx',
      ' --images images.idx --labels labels.idx',
      ' --points points.csv',
    ])
  })

  it('is named by its family and data', () => {
    expect(scriptFile('keras', PRESETS['gan-ring'])).toBe('gan-ring8-keras.py')
  })

  it('is Python', () => {
    const compiled = spawnSync(
      'python3',
      ['-c', 'import json, sys; [compile(t, n, "exec") for n, t in json.load(sys.stdin)]'],
      {
        input: JSON.stringify(
          cases.flatMap(([name, experiment]) =>
            FRAMEWORKS.map((framework) => [`${name} ${framework}`, written(framework, experiment)]),
          ),
        ),
      },
    )
    expect(compiled.error, 'python3, which compiles the scripts').toBeUndefined()
    expect(compiled.stderr.toString()).toBe('')
  })
})
