import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { aLatent, aReport, NO_EXHIBITS, PARTIAL_COLLAPSE } from './fixtures.ts'
import { QualityCard } from './QualityCard.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { Report } from '../../metrics/report/measures.ts'

async function measuredAs(reports: readonly Report[], experiment: Experiment) {
  const stage = showPanel(<QualityCard />, experiment)
  stage.play()
  for (const report of reports)
    stage.say({
      type: 'measured',
      runId: 1,
      report,
      exhibits: NO_EXHIBITS,
      verdict: PARTIAL_COLLAPSE,
    })
  const { count, of } = reports.at(-1)?.samples ?? { count: 0, of: 'samples' }
  await screen.findByText(new RegExp(`^${count.toLocaleString('en')} ${of} at step`))
  return stage
}

/** The row of a measure in words: name, then everything beside it. */
function row(name: string): string {
  const dt = screen.getByRole('button', { name: `About “${name}”` }).closest('dt')
  return dt?.nextElementSibling?.textContent.trim() ?? ''
}

/** Names of the rows that are seen without unfolding the rest. */
const firstRows = (): (string | null)[] =>
  [...document.querySelectorAll('dt')]
    .filter((dt) => !dt.closest('details'))
    .map((dt) => dt.textContent.replace(' ?', ''))

afterEach(cleanup)

describe('QualityCard', () => {
  it('waits for a run, with every row in its place', () => {
    showPanel(<QualityCard />, PRESETS['gan-conv'])
    expect(screen.getByText('Play a run, then measure its samples here.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Measure now' })).toHaveProperty('disabled', true)
    expect(firstRows()).toHaveLength(5)
    expect(row('Precision')).toBe('–')
  })

  it('says what was measured, when, and how long it took', async () => {
    await measuredAs([aReport()], PRESETS['gan-conv'])
    expect(screen.getByText('1,000 samples at step 3,200, measured in 1.2 s')).toBeTruthy()
  })

  it('stands each value beside what real data score, and beside the one before', async () => {
    const before = aReport({ step: 1600 }, { frechet: { value: 61, floor: 2.1 }, precision: 0.81 })
    await measuredAs([before, aReport()], PRESETS['gan-conv'])
    expect(row('Fréchet distance (digit features)')).toBe('↓ from 61.0 38.2real 1.60–2.60')
    expect(row('Precision')).toBe('→ from 0.81 0.81real 0.93–0.99')
    expect(row('Near-copies')).toBe('→ from 0.4% 0.4%real 0%–2%')
    expect(row('Data-copying test C_T')).toBe('→ from +4.2 +4.2real −2.0–+2.0')
  })

  it('shows five rows first and keeps the rest folded away', async () => {
    await measuredAs([aReport()], PRESETS['gan-conv'])
    expect(firstRows()).toEqual([
      'Fréchet distance (digit features)',
      'Digit score (of 10)',
      'Precision',
      'Recall',
      'Near-copies',
    ])
    const rest = screen.getByText('All measures').closest('details')
    expect(rest?.open).toBe(false)
    expect(rest?.querySelectorAll('dt')).toHaveLength(13)
  })

  it('sets reconstructions beside PCA, and held-out beside training examples', async () => {
    await measuredAs([aReport({ latent: aLatent() })], PRESETS['vae-dense-20'])
    expect(firstRows()).toContain('Reconstruction error')
    expect(row('Reconstruction error')).toBe('0.0121PCA 0.0168')
    expect(row('Loss, test minus training')).toBe('+2.1train 104, test 106')
  })

  it('names the coordinates of points, and leaves out what is for digits and images alone', async () => {
    const samples = {
      extractor: 'coordinates',
      digits: null,
      digitScore: null,
      recognised: null,
      confident: null,
      sharpness: null,
    } as const
    await measuredAs([aReport({}, samples)], defaultExperiment('gan', 'ring8'))
    expect(row('Fréchet distance (coordinates)')).toContain('38.2')
    expect(screen.queryByText('Digit score (of 10)')).toBeNull()
    expect(screen.queryByText('Clearly one digit')).toBeNull()
    expect(screen.queryByText('Sharpness')).toBeNull()
    expect(row('Reconstruction error')).toBe('–This model has no encoder.')
  })

  it('says what looked at a reader’s own images, and why what is for digits has no value', async () => {
    const eyes = {
      features: 64,
      exam: { accuracy: 0.94, count: 120 },
      instead: null,
      variance: null,
    }
    const samples = { extractor: 'classifier', eyes, digitScore: null, recognised: null } as const
    await measuredAs([aReport({}, samples)], PRESETS['gan-conv'])
    expect(screen.getByText(/94% right on 120 held-out images/)).toBeTruthy()
    expect(row('Fréchet distance (features of your classes)')).toContain('38.2')
    expect(row('Digit score (of 10)')).toBe('–For digits only.')
  })

  it('says that principal components stand in for a classifier, and why', async () => {
    const eyes = { features: 31, exam: null, instead: 'fewOfClass', variance: 0.95 } as const
    const few = { reason: 'fewOfClass', least: 20 } as const
    const samples = {
      extractor: 'components',
      eyes,
      confident: null,
      lacking: { confident: few },
    } as const
    await measuredAs([aReport({}, samples)], PRESETS['gan-conv'])
    expect(
      screen.getByText(/the 31 principal components of your images that keep 95%/),
    ).toBeTruthy()
    expect(screen.getByText(/A classifier takes at least 20 images of each class/)).toBeTruthy()
    expect(row('Clearly one digit')).toBe('–Needs at least 20 images of each class.')
  })

  it('says in its place how many training images a measure needs, and goes on with the others', async () => {
    const least = 6
    const few = { reason: 'needsMore', least } as const
    const samples = { precision: null, recall: null, lacking: { precision: few, recall: few } }
    await measuredAs([aReport({}, samples)], PRESETS['gan-conv'])
    expect(row('Recall')).toBe('–Needs at least 6 training images.')
    expect(row('Coverage')).toMatch(/^0/)
    expect(firstRows()).not.toContain('Precision')
  })

  it('shows no precision of samples that are all but one and the same', async () => {
    const samples = { precision: null, lacking: { precision: { reason: 'alike' } } } as const
    await measuredAs([aReport({}, samples)], PRESETS['gan-conv'])
    expect(row('Precision')).toBe('–Says nothing of samples that are all alike.')
  })

  it('says why reconstructions are not tested for copies', async () => {
    const samples = { of: 'reconstructions', memorisation: null } as const
    const players = { gradientNorms: { autoencoder: 0.01 }, lossDistance: {} }
    const report = aReport({ latent: aLatent({ kl: null }), players }, samples)
    await measuredAs([report], PRESETS['ae-32'])
    expect(row('Near-copies')).toContain('Not for reconstructions')
    expect(row('Discriminator’s train/test gap')).toBe('–This model has no discriminator.')
  })

  it('explains every measure, and what the band is', async () => {
    await measuredAs([aReport()], PRESETS['gan-conv'])
    await userEvent.click(screen.getByRole('button', { name: 'About “Recall”' }))
    const help = await screen.findByRole('dialog')
    expect(within(help).getByText(/Higher is better/)).toBeTruthy()
    expect(within(help).getByText(/what real data score/)).toBeTruthy()
  })
})

describe('“Measure now”', () => {
  it('asks the lab, and shows how far it is', async () => {
    const { say, play, worker } = showPanel(<QualityCard />, PRESETS['gan-conv'])
    play()
    const button = await screen.findByRole('button', { name: 'Measure now' })
    await waitFor(() => expect(button).toHaveProperty('disabled', false))
    await userEvent.click(button)
    const asked = worker().last('request')
    expect(asked?.query).toEqual({ kind: 'diagnose', count: 1000 })
    await waitFor(() => expect(button.dataset['loading']).toBe('true'))

    say({ type: 'measuring', runId: 1, requestId: null, of: 'samples', done: 0.4 })
    const bar = await screen.findByRole('progressbar', { name: 'Measuring' })
    await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('40'))

    say({
      type: 'measured',
      runId: 1,
      report: aReport(),
      exhibits: NO_EXHIBITS,
      verdict: PARTIAL_COLLAPSE,
    })
    say({ type: 'reply', requestId: asked?.requestId ?? 0, result: null })
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    await waitFor(() => expect(button.dataset['loading']).toBeUndefined())
    expect(screen.getByText(/^1,000 samples at step 3,200/)).toBeTruthy()
  })

  it('is itself again when the run ended meanwhile', async () => {
    const { say, play, worker } = showPanel(<QualityCard />, PRESETS['gan-conv'])
    play()
    const button = screen.getByRole('button', { name: 'Measure now' })
    await userEvent.click(button)
    const requestId = worker().last('request')?.requestId ?? 0
    say({ type: 'measuring', runId: 1, requestId: null, of: 'samples', done: 0.1 })
    say({ type: 'refused', requestId, failure: { code: 'noRun', detail: '' } })
    await waitFor(() => expect(button.dataset['loading']).toBeUndefined())
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  })
})
