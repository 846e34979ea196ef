import { describe, expect, it } from 'vitest'
import { UsageError } from './flags.ts'
import { readTableOrder } from './tableArguments.ts'

const read = (line: string) => readTableOrder(line.split(' '))

it('makes a run of every seed of every preset, preset by preset', () => {
  const { runs } = read('--presets ring-vanilla,ring-pacgan2 --seeds 2')
  expect(runs.map(({ name, experiment: { seed } }) => [name, seed])).toEqual([
    ['ring-vanilla', 1],
    ['ring-vanilla', 2],
    ['ring-pacgan2', 1],
    ['ring-pacgan2', 2],
  ])
  expect(runs[0]?.experiment).toMatchObject({
    dataset: 'ring8',
    backend: 'wasm',
    stop: { kind: 'steps', at: 10_000 },
  })
})

it('takes any preset that is told where to end, and another place to run', () => {
  const { runs, files } = read(
    '--presets gan-ring --seeds 1 --steps 500 --backend cpu --json table.json',
  )
  expect(runs[0]?.experiment).toMatchObject({ backend: 'cpu', stop: { kind: 'steps', at: 500 } })
  expect(files).toEqual({ json: 'table.json' })
})

it('makes one run of each family that can learn the data, for five minutes each unless told otherwise', () => {
  const { of, runs } = read('--every-family')
  expect(of).toBe('families')
  expect(runs.length).toBeGreaterThan(2)
  for (const { name, experiment } of runs)
    expect(experiment).toMatchObject({
      ...{ family: name, dataset: 'mnist', seed: 42, backend: 'wasm' },
      stop: { kind: 'minutes', at: 5 },
    })
  const points = read('--every-family moons --seconds 30 --seed 7 --json families.json')
  expect(points.files).toEqual({ json: 'families.json' })
  expect(points.runs[0]?.experiment).toMatchObject({
    ...{ dataset: 'moons', seed: 7 },
    stop: { kind: 'minutes', at: 0.5 },
  })
})

describe('is not misled by', () => {
  it.each([
    ['--presets ring-nothing --seeds 2', 'There is no preset "ring-nothing"'],
    ['--presets ring-vanilla', '--seeds wants a whole number'],
    ['--presets ring-vanilla --seeds 0', '--seeds wants a whole number'],
    ['--presets ring-vanilla --seeds 2 --steps 1.5', '--steps wants a whole number'],
    ['--presets gan-ring --seeds 2', 'gan-ring does not end by itself'],
    ['--seeds 2', 'There is no preset ""'],
    ['--presets ring-vanilla --seeds 2 --backend abacus', 'There is no backend "abacus"'],
    ['--every-family sand', 'There is no data set "sand"'],
    ['--every-family --seconds 0', '--seconds wants a whole number'],
    ['--every-family --seconds 9 --seeds 2', '--seeds'],
    ['--presets ring-vanilla --every-family', '--presets'],
  ])('%s', (line, message) => {
    expect(() => read(line)).toThrow(UsageError)
    expect(() => read(line)).toThrow(message)
  })
})
