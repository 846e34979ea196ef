/** The lab on data that it has never heard of: images that are no digits, and points without labels. */
import { describe, expect, it, vi } from 'vitest'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { appliesTo, MEASURE_NAMES, measureOf, reasonOf } from '../metrics/report/measures.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Experiment } from '../models/experiment.ts'

vi.mock('../datasets/catalog.ts', async (original) =>
  (await import('../datasets/testCatalog.ts')).withFixtures(original),
)
vi.mock('../datasets/load.ts', async (original) =>
  (await import('../datasets/testCatalog.ts')).openingFixtures(original),
)

const lab = openedForEachTest()

const on = (dataset: string, family: string, network = 'dense'): Experiment => {
  const run = tinyRun(family)
  return {
    ...run,
    dataset,
    mix: datasetSpec(dataset).classNames.map(() => 1),
    hyperparameters: { ...run.hyperparameters, network, channels: 4, stages: 2 },
  }
}

describe.each([
  ['stripes', 'vae', 'conv', 'pixels'],
  ['stripes', 'autoencoder', 'dense', 'pixels'],
  ['cloud', 'gan', 'dense', 'coordinates'],
] as const)('on %s, a %s (%s)', (dataset, family, network, extractor) => {
  it('trains, is measured, and gets a verdict that names no class', async () => {
    lab().start(on(dataset, family, network))
    await lab().train(3)
    lab().ask({ kind: 'diagnose', count: 40 })
    const { report, verdict } = await lab().heard('measured')
    const { samples } = report
    expect([samples.extractor, samples.digits, samples.confident, report.requested]).toEqual([
      extractor,
      null,
      null,
      null,
    ])
    expect([verdict.evidence.dominant, verdict.evidence.missing]).toEqual([[], []])
    expect(reasonOf(samples, 'digitScore').reason).toBe('notDigits')
    for (const name of MEASURE_NAMES.filter((one) => !appliesTo(one, extractor)))
      expect(['notDigits', 'notImages', 'notPoints', 'notText', 'noModes']).toContain(
        reasonOf(samples, name).reason,
      )
    expect(measureOf(samples, 'frechet')).toBeGreaterThan(0)
    expect(samples.sharpness === null).toBe(extractor === 'coordinates')
    const glance = (await lab().heard('glanced')).glance
    expect([glance.digits, glance.confident]).toEqual([null, null])
  })

  it('shows samples in the shape of its data, and places with the classes that there are', async () => {
    const { shape, classes } = datasetSpec(dataset)
    lab().start(on(dataset, family, network), { play: false })
    const { sheet } = await lab().heard('sampled')
    expect(sheet.samples.shape).toEqual(shape)
    const requestId = lab().ask({ kind: 'codes', count: 50 })
    const { result } = await lab().heard('reply', (event) => event.requestId === requestId)
    const { labels, slant } = result as { labels: Uint8Array | null; slant: unknown }
    expect(slant).toBeNull()
    expect(labels !== null).toBe(classes > 1 && family !== 'gan')
  })
})

it('previews data without labels as one class', async () => {
  const query = {
    kind: 'preview',
    dataset: 'cloud',
    mix: [1],
    images: 0,
    ...USUAL_DRAWING,
    count: 3,
  } as const
  const requestId = lab().ask({ ...query, forRun: false })
  const { result } = await lab().heard('reply', (event) => event.requestId === requestId)
  expect(result).toMatchObject({ examples: { count: 3, shape: [2] }, perClass: [400] })
})

it('refuses to tell a model the class where there is none', async () => {
  const run = on('cloud', 'vae')
  lab().start({ ...run, hyperparameters: { ...run.hyperparameters, conditional: true } })
  const { failure } = await lab().heard('failed')
  expect(failure).toMatchObject({ code: 'badExperiment' })
  expect(failure.detail).toContain('hyperparameters.conditional')
})
