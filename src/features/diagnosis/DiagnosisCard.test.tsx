import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { DiagnosisCard } from './DiagnosisCard.tsx'
import { FiguresCard } from './FiguresCard.tsx'
import { aGlance, aLatent, aReport, aVerdict, NO_EXHIBITS, PARTIAL_COLLAPSE } from './fixtures.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Glance, Report } from '../../metrics/report/measures.ts'
import type { Verdict } from '../../metrics/verdict/verdicts.ts'
import type { Command } from '../../worker/protocol.ts'

const BOTH = (
  <>
    <DiagnosisCard />
    <FiguresCard />
  </>
)

/** The cards beside a run under way, whose lab has looked at it. */
function glancedAt(verdict: Verdict, glance: Glance = aGlance(), experiment?: Experiment) {
  const stage = showPanel(BOTH, experiment ?? PRESETS['gan-conv'])
  stage.play()
  stage.say({ type: 'glanced', runId: 1, glance, verdict })
  return stage
}

function measuredAs(verdict: Verdict, report: Report, experiment: Experiment) {
  const stage = showPanel(BOTH, experiment)
  stage.play()
  stage.say({ type: 'measured', runId: 1, report, exhibits: NO_EXHIBITS, verdict })
  return stage
}

/** The verdict's box in words, without the evidence that folds out. */
async function sentence(title: string): Promise<string> {
  const name = await screen.findByText(title)
  const words = name.parentElement?.cloneNode(true) as HTMLElement
  words.querySelector('details')?.remove()
  return words.textContent.trim()
}

afterEach(cleanup)

describe('the verdict', () => {
  it('waits for a run, and then for the first look', async () => {
    const stage = showPanel(BOTH, PRESETS['gan-conv'])
    expect(screen.getByText('Play a run to see how it is doing.')).toBeTruthy()
    expect(screen.queryByText('What to try')).toBeNull()
    stage.play()
    expect(await screen.findByText('The first look at its samples is on the way.')).toBeTruthy()
  })

  it('of a run that rests unseen says how to have it looked at', async () => {
    const stage = showPanel(BOTH, PRESETS['gan-conv'])
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    expect(await screen.findByText('Not looked at yet: play on, or measure it now.')).toBeTruthy()
  })

  it('is one plain sentence with its evidence', async () => {
    glancedAt(PARTIAL_COLLAPSE)
    expect(await sentence('Partial collapse.')).toBe(
      'Partial collapse. 1, 7 and 9 make up 84% of the samples; 2, 4, 5 and 6 are missing.',
    )
  })

  it('counts the active dimensions of a collapsed posterior', async () => {
    const latent = aLatent({ activeUnits: 0 })
    measuredAs(aVerdict('posterior-collapse'), aReport({ latent }), PRESETS['vae-dense-20'])
    expect(await sentence('Posterior collapse.')).toContain('Of 10 latent dimensions, none carries')
  })

  it('announces its name alone, which stays while the numbers change', async () => {
    const { say } = glancedAt(PARTIAL_COLLAPSE)
    await screen.findByText('Partial collapse.')
    const status = screen.getByRole('status')
    const announced = status.firstChild
    const evidence = { ...PARTIAL_COLLAPSE.evidence, dominantShare: 0.61 }
    say({
      type: 'glanced',
      runId: 1,
      glance: aGlance({ step: 4000 }),
      verdict: { ...PARTIAL_COLLAPSE, evidence },
    })
    await screen.findByText(/make up 61%/)
    expect(screen.getByRole('status')).toBe(status)
    expect(status.firstChild).toBe(announced)
    expect(status.textContent).toBe('Partial collapse.')
  })

  it('lists what its rule looked at', async () => {
    glancedAt(PARTIAL_COLLAPSE)
    await userEvent.click(await screen.findByText('Evidence'))
    const value = (name: string): string | undefined =>
      screen.getByText(name).nextElementSibling?.textContent ?? undefined
    expect(value('Missing digits')).toBe('4')
    expect(value('Distance from the training mix of digits')).toBe('54%')
  })
})

describe('what to try', () => {
  const collapsing = PRESETS['gan-collapse']

  it('changes the setting and begins again where it has to', async () => {
    const { lab, worker } = glancedAt(PARTIAL_COLLAPSE, aGlance(), collapsing)
    const button = await screen.findByRole('button', {
      name: /Judge 2 images together instead of 1/,
    })
    expect(button.textContent).toContain('Begins again from step 0')
    await userEvent.click(button)
    expect(lab.experiment.getState().experiment.hyperparameters['packing']).toBe(2)
    const start = worker().last('start')
    expect(start?.runId).toBe(2)
    expect(start?.experiment.hyperparameters['packing']).toBe(2)
    expect(await screen.findByText('The first look at its samples is on the way.')).toBeTruthy()
    expect(screen.queryByText('What to try')).toBeNull()
  })

  it('changes a running model at once where it can', async () => {
    const { lab, worker } = glancedAt(aVerdict('critic-too-weak'), aGlance(), PRESETS['gan-conv'])
    const button = await screen.findByRole('button', { name: /Speed the discriminator up/ })
    expect(button.textContent).toContain('Takes effect at the next step')
    const before = PRESETS['gan-conv'].optimisers['critic']?.learningRate ?? 0
    await userEvent.click(button)
    expect(lab.experiment.getState().experiment.optimisers['critic']?.learningRate).toBe(2 * before)
    expect(worker().last('start')?.runId).toBe(1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 80)))
    expect(worker().last('retune')?.experiment.optimisers['critic']?.learningRate).toBe(2 * before)
  })

  it('is not there when all is well', async () => {
    glancedAt(aVerdict('healthy'))
    await screen.findByText('Healthy.')
    expect(screen.queryByText('What to try')).toBeNull()
  })
})

describe('the histogram of digits', () => {
  it('says in words what it shows, and marks the missing digits', async () => {
    const { worker, say } = glancedAt(PARTIAL_COLLAPSE)
    // The histogram asks first.
    const isPreview = (command: Command): boolean =>
      command.type === 'request' && command.query.kind === 'preview'
    await waitFor(() => expect(worker().heard.some(isPreview)).toBe(true))
    const asked = worker().heard.find(isPreview)
    const perClass = [592, 674, 596, 613, 584, 542, 592, 627, 585, 595]
    const examples = { shape: [28, 28, 1], count: 0, values: new Uint8Array(0) }
    const requestId = asked?.type === 'request' ? asked.requestId : -1
    await act(async () => {
      say({ type: 'reply', requestId, result: { examples, labels: new Uint8Array(0), perClass } })
      await Promise.resolve()
    })
    const picture = await screen.findByRole('img', { name: /among the last 512 samples/ })
    expect(picture.getAttribute('aria-label')).toBe(
      'Share of each digit among the last 512 samples. 0: 6%, training data 10%; 1: 34%, training data 11%; ' +
        '2: missing, training data 10%; 3: 10%, training data 10%; 4: missing, training data 10%; ' +
        '5: missing, training data 9%; 6: missing, training data 10%; 7: 20%, training data 10%; ' +
        '8: 7%, training data 10%; 9: 20%, training data 10%; not recognised: 2%.',
    )
    expect(picture.querySelectorAll('svg')).toHaveLength(4)
  })

  it('shows the training mix before there are samples', () => {
    const mix = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    showPanel(BOTH, { ...PRESETS['gan-conv'], mix })
    const picture = screen.getByRole('img', { name: /no samples yet. 0: training data 50%; 1:/ })
    expect(picture.querySelectorAll('svg')).toHaveLength(0)
    expect(screen.getByText('real 2')).toBeTruthy()
  })

  it('says nothing of digits where the data are points', async () => {
    const glance = aGlance({ digits: null, recognised: null, confident: null })
    glancedAt(aVerdict('warming-up'), glance, defaultExperiment('gan', 'ring8'))
    await screen.findByText('Still learning.')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByText(/digit/i)).toBeNull()
  })
})

describe('the key facts', () => {
  const factOf = (name: string): string | undefined =>
    screen.getByRole('button', { name: `About “${name}”` }).closest('dt')?.nextElementSibling
      ?.textContent ?? undefined

  it('stand beside what would be right', async () => {
    glancedAt(PARTIAL_COLLAPSE)
    await screen.findByText('Partial collapse.')
    expect(factOf('Digits covered')).toBe('6 / 10 real 10')
    expect(factOf('Diversity vs real')).toBe('0.61 real 0.97–1.03')
    expect(factOf('Discriminator is right')).toBe('91% ideal 50%')
  })

  it('tell how each player stands', async () => {
    glancedAt(PARTIAL_COLLAPSE)
    await screen.findByText('Partial collapse.')
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent))).toEqual([
      ['Discriminator', 'Generator'],
      ['0.041', '3.2 × 10−4'],
      ['−0.92', '+1.84'],
    ])
  })

  it('leave the discriminator out where there is none', async () => {
    const players = { gradientNorms: { vae: 12.3 }, lossDistance: {} }
    glancedAt(aVerdict('healthy'), aGlance({ players }), PRESETS['vae-dense-20'])
    await screen.findByText('Healthy.')
    expect(screen.queryByText(/Discriminator/)).toBeNull()
    expect(within(screen.getByRole('table')).getAllByRole('cell')).toHaveLength(1)
  })
})

describe('the latent dimensions', () => {
  it('are sorted by their KL, and those without any are outlined', async () => {
    measuredAs(aVerdict('healthy'), aReport({ latent: aLatent() }), PRESETS['vae-dense-20'])
    expect(await screen.findByText('6 of 10 active')).toBeTruthy()
    const picture = screen.getByRole('img', {
      name: 'KL divergence of the 10 latent dimensions, the largest first: from 2.90 down to 0.00100 nats. 6 of them are active.',
    })
    const bars = [...picture.children] as HTMLElement[]
    expect(bars.map((bar) => bar.title.split(':')[0])).toEqual(
      [1, 2, 4, 5, 7, 8, 6, 10, 3, 9].map((dimension) => `z${dimension}`),
    )
    expect(bars.filter((bar) => bar.dataset['unused'] === 'true')).toHaveLength(4)
  })

  it('show their variance where the codes have no prior', async () => {
    const latent = aLatent({ kl: null, collapsed: null })
    measuredAs(aVerdict('healthy'), aReport({ latent }), PRESETS['ae-32'])
    expect(await screen.findByText('Variance of each latent dimension')).toBeTruthy()
  })

  it('are not there for a model without an encoder', () => {
    showPanel(BOTH, PRESETS['gan-conv'])
    expect(screen.queryByText(/latent dimension/)).toBeNull()
  })
})
