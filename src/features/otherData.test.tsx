/** The page on data that it has never heard of: images that are no digits, and points without labels. */
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { sizeOf } from '../lib/numbers.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { DataCard } from './data/DataCard.tsx'
import { DiagnosisCard } from './diagnosis/DiagnosisCard.tsx'
import { FiguresCard } from './diagnosis/FiguresCard.tsx'
import { aGlance, aReport } from './diagnosis/fixtures.ts'
import { QualityCard } from './diagnosis/QualityCard.tsx'
import { seeEverything, showPanel } from './fixtures.tsx'
import { LossesPanel } from './losses/LossesPanel.tsx'
import { MeasuresPanel } from './measures/MeasuresPanel.tsx'
import { ModelCard } from './model/ModelCard.tsx'
import { ModelDetails } from './model/ModelDetails.tsx'
import { RunCard } from './run/RunCard.tsx'
import { TestCard } from './run/TestCard.tsx'
import { SamplesPanel } from './samples/SamplesPanel.tsx'
import { TrainingCard } from './training/TrainingCard.tsx'
import { TrainingDetails } from './training/TrainingDetails.tsx'
import { Transport } from './transport/Transport.tsx'
import type { SampleMeasures } from '../metrics/report/measures.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Exhibits } from '../worker/protocol/measures.ts'

vi.mock('../datasets/catalog.ts', async (original) =>
  (await import('../datasets/testCatalog.ts')).withFixtures(original),
)

beforeAll(seeEverything)
afterEach(cleanup)

function examplesOf(dataset: string, count: number): Examples {
  const { kind, shape } = datasetSpec(dataset)
  const size = count * sizeOf(shape)
  return { shape, count, values: kind === 'image' ? new Uint8Array(size) : new Float32Array(size) }
}

const exhibitsOf = (dataset: string): Exhibits => {
  const [two, six] = [examplesOf(dataset, 2), examplesOf(dataset, 6)]
  const distances = [0.3, 0.4, 0.5]
  return {
    pairs: { samples: two, nearest: two, distances: [0.9, 1.1], among: 400 },
    closest: { samples: six, sampleDistances: distances, real: six, realDistances: distances },
  }
}

/** What the lab measures where nobody judges. */
function unjudged(extractor: SampleMeasures['extractor']): Partial<SampleMeasures> {
  return {
    extractor,
    digits: null,
    digitScore: null,
    confident: null,
    ...(extractor === 'coordinates' && { sharpness: null }),
    floors: {},
  }
}

/** All that can be read or heard of the page; lines about options that are not chosen are neither. */
function said(): string {
  const seen = document.body.cloneNode(true) as HTMLElement
  for (const line of seen.querySelectorAll('[data-shown=false]')) line.remove()
  return [
    seen.textContent,
    ...[...seen.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ].join(' · ')
}

describe.each([
  ['stripes', 'pixels', /\bpoints?\b/i],
  ['cloud', 'coordinates', /\bimages?\b|\bclass(es)?\b/i],
] as const)('on %s', (dataset, extractor, foreign) => {
  it.each(['gan', 'vae'])(
    'a %s is shown without a word of digits',
    { timeout: 30_000 },
    (family) => {
      const stage = showPanel(
        <>
          <DataCard />
          <ModelCard />
          <ModelDetails />
          <TrainingCard />
          <TrainingDetails />
          <SamplesPanel />
          <Transport />
          <RunCard />
          <TestCard />
          <LossesPanel />
          <DiagnosisCard />
          <FiguresCard />
          <QualityCard />
          <MeasuresPanel />
        </>,
        { ...defaultExperiment(family, dataset), batchSize: 32 },
      )
      stage.play()
      const samples = examplesOf(dataset, 64)
      stage.say({
        type: 'sampled',
        runId: 1,
        step: 3,
        sheet: { view: 'generated', samples, originals: null, classes: null, seed: 1 },
      })
      const glance = aGlance({ digits: null, confident: null, floors: {} })
      const evidence = { signals: {}, dominant: [], dominantShare: 0, missing: [], suspicion: null }
      const verdict = { id: 'warming-up', evidence } as const
      stage.say({ type: 'glanced', runId: 1, glance, verdict })
      const report = aReport({ requested: null }, unjudged(extractor))
      stage.say({ type: 'measured', runId: 1, report, exhibits: exhibitsOf(dataset), verdict })
      // The data to choose from, and what only others can be trained with.
      const words = said().replaceAll(/MNIST digits|A convolutional network needs images/g, '')
      expect(words.match(/.{40}digits?\b.{20}/i)).toBeNull()
      expect(words.match(new RegExp(`.{0,40}(${foreign.source})`, 'i'))).toBeNull()
    },
  )
})

it('names classes by their names, and shows no mix where there are none', async () => {
  const stage = showPanel(<DataCard />, defaultExperiment('vae', 'stripes'))
  expect(await screen.findByRole('button', { name: 'Use class slant', hidden: true })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Only across and down', hidden: true })).toBeTruthy()
  act(() => void stage.lab.intents.edit(() => defaultExperiment('vae', 'cloud')))
  expect(screen.queryByRole('group', { name: 'Mix of the data', hidden: true })).toBeNull()
  expect(screen.getByText('All of them')).toBeTruthy()
})
