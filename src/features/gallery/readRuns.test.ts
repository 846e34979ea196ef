import { describe, expect, it } from 'vitest'
import { recordFor } from '../../runs/fixtures.ts'
import { encodeRun } from '../../runs/codec.ts'
import { PRESETS } from '../../models/presets.ts'
import { differencesOf, readRun } from './readRuns.ts'
import { sorted } from './sorting.ts'
import type { Handed } from './readRuns.ts'
import type { Experiment } from '../../models/experiment.ts'

const base = PRESETS['gan-dense']

const fileOf = (name: string, change: Partial<Experiment> = {}): File =>
  new File([encodeRun(recordFor({ ...base, ...change }))], name)

async function handed(name: string, id: number, change: Partial<Experiment> = {}): Promise<Handed> {
  const read = await readRun(fileOf(name, change), id)
  if ('fault' in read) throw new Error(read.fault)
  return read
}

describe('a run file that is handed in', () => {
  it('has the name of its file and of its run, and holds what is shown of it', async () => {
    const { name, called, card, record } = await handed('Ada.ganvas', 0)
    expect([name, called]).toEqual(['Ada', 'Twelve zeros'])
    expect(card).toMatchObject({ family: 'gan', step: 30 })
    expect(record.sheet?.samples.count).toBeGreaterThan(0)
    expect(record.curves.steps.length).toBeGreaterThan(0)
  })

  it('is named with its fault when it holds no run', async () => {
    expect(await readRun(new File(['homework'], 'homework.txt'), 0)).toMatchObject({
      name: 'homework.txt',
      fault: expect.any(String),
    })
  })
})

it('tells of each what it differs by from what most have in common', async () => {
  const runs = [
    await handed('a', 0),
    await handed('b', 1, { batchSize: 128 }),
    await handed('c', 2),
    await handed('d', 3, { seed: 5 }),
  ]
  const differs = differencesOf(runs)
  expect(runs.map(({ id }) => differs.get(id)?.map(({ field }) => field))).toEqual([
    [],
    ['batchSize'],
    [],
    ['seed'],
  ])
})

it('sorts by name as readers count, and keeps those without a measure last', async () => {
  const [ten, two] = [await handed('run 10', 0), await handed('run 2', 1)]
  const names = (runs: readonly Handed[]): string[] => runs.map(({ name }) => name)
  expect(names(sorted([ten, two], 'name', { locale: 'en' }))).toEqual(['run 2', 'run 10'])
  const bare: Handed = {
    ...two,
    record: { ...two.record, diagnosis: { ...two.record.diagnosis, reports: [] } },
  }
  expect(names(sorted([bare, ten], 'measure', { locale: 'en' }))).toEqual(['run 10', 'run 2'])
})
