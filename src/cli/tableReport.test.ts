import { expect, it } from 'vitest'
import { sampleMeasures } from '../metrics/report/testReport.ts'
import { findRecipe } from '../models/recipes.ts'
import { defined } from '../lib/assert.ts'
import { familiesText, tableText } from './tableReport.ts'
import type { TableResult } from './tableReport.ts'

const RESULT = {
  experiment: defined(findRecipe('ring-vanilla'), 'a recipe'),
  ...{ backend: 'wasm', adapter: '', seed: 1, steps: 10_000, epochs: 256, imagesPerSecond: 1e5 },
  ...{
    train: {},
    test: {},
    requested: null,
    latent: null,
    text: null,
    players: null,
    verdict: null,
  },
}

const run = (preset: string, covered: number, highQuality: number): TableResult => ({
  ...RESULT,
  preset,
  drawing: 0.1,
  seconds: 20,
  measures: sampleMeasures(
    {},
    {
      extractor: 'coordinates',
      modes: { covered, of: 8, missing: null, highQuality, reverseKl: 0.1, variation: 0.2 },
      plane: { count: 10_000, kl: 0.3, js: 0.04, slicedWasserstein: 0.05 },
      floors: { highQuality: { mean: 0.9889, low: 0.98, high: 1 } },
    },
  ),
})

it('has a row for each preset, with the mean over its seeds, its standard error, and what real data score', () => {
  const text = tableText([run('a', 8, 0.9), run('a', 6, 0.8), run('b', 8, 0.95)])
  expect(text.split('\n').map((line) => line.split(' | ').slice(0, 4))).toEqual([
    ['| preset', 'all modes', 'modes reached', 'on a mode'],
    ['| ---', '---:', '---:', '---:'],
    ['| `a`', '1 of 2', '7.0 ± 1.0', '85.0 % ± 5.0 % (98.9 %)'],
    ['| `b`', '1 of 1', '8.0', '95.0 % (98.9 %)'],
  ])
})

it('leaves out what some of the data do not have', () => {
  const moons = run('moons', 0, 0)
  const measures = { ...defined(moons.measures, 'measures'), modes: null }
  const [head] = tableText([{ ...moons, measures }]).split('\n')
  expect(head).toBe('| preset | density KL | density JS | sliced Wasserstein | time |')
})

it('counts the combinations of stacked digits', () => {
  const stacked = (covered: number): TableResult => ({
    ...run('stacks', 0, 0),
    measures: sampleMeasures(
      {},
      {
        extractor: 'channels',
        stack: { count: 2560, covered, of: 100, kl: 0.5 },
        floors: { stackKl: { mean: 0.019, low: 0.01, high: 0.03 } },
      },
    ),
  })
  expect(tableText([stacked(90), stacked(100)]).split('\n')).toEqual([
    '| preset | combinations | KL | time |',
    '| --- | ---: | ---: | ---: |',
    '| `stacks` | 95.0 ± 5.0 | 0.50 ± 0.0 (0.019) | 20 s |',
  ])
})

it('has a row for each family, with nats where it tells them, and says what was measured', () => {
  const digits = (family: string, of: 'samples' | 'reconstructions', test = {}): TableResult => ({
    ...run(family, 8, 1),
    experiment: defined(findRecipe(family), 'a recipe'),
    preset: family,
    test,
    measures: sampleMeasures(
      { precision: 0.9, recall: 0.5, coverage: 0.75 },
      {
        ...{ of, extractor: 'judge', frechet: { value: 10, floor: 0.36 } },
        floors: { frechet: { mean: 0.36, low: 0.3, high: 0.4 } },
      },
    ),
  })
  const text = familiesText([
    digits('vae-dense-20', 'samples', { negativeElbo: 105.84 }),
    digits('made', 'samples', { surprise: 96.02 }),
    digits('ae-32', 'reconstructions'),
  ])
  expect(text.split('\n').map((line) => line.split(' | ').slice(0, 4))).toEqual([
    ['| family', 'nats per test example', 'Fréchet distance', 'precision'],
    ['| ---', '---:', '---:', '---:'],
    ['| vae-dense-20 (`vae-dense-20`)', '≤ 105.8', '10 (0.36)', '0.90'],
    ['| made (`made`)', '96.0', '10 (0.36)', '0.90'],
    ['| ae-32, of reconstructions (`ae-32`)', '', '10 (0.36)', '0.90'],
  ])
})
