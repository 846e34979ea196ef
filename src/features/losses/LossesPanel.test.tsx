import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { LossesPanel } from './LossesPanel.tsx'
import type { Sheet } from '../../worker/protocol/run.ts'
import type { Stage } from '../fixtures.tsx'

const SHEET: Sheet = {
  ...{ view: 'generated', originals: null, classes: null, seed: 1 },
  samples: { shape: [28, 28, 1], count: 1, values: new Uint8Array(784) },
}

/** Lets the lab report one step. */
function report({ say }: Stage, step: number, terms: Readonly<Record<string, number>>): void {
  say({
    type: 'progress',
    runId: 1,
    terms: Object.keys(terms),
    steps: Uint32Array.of(step),
    values: Float32Array.from(Object.values(terms)),
    epoch: 0,
    images: 64,
    imagesPerSecond: 64,
    seconds: 1,
  })
}

const headings = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

beforeEach(seeEverything)
afterEach(cleanup)

describe('LossesPanel', () => {
  it('shows the first chart alone, and nothing to set, in the simple view', () => {
    showPanel(<LossesPanel />, defaultExperiment('vae'), 'simple')
    expect(headings()).toEqual(['The whole error (negative ELBO)'])
    expect(screen.queryByRole('slider', { name: 'Smoothing' })).toBeNull()
  })

  it('has the charts of the family, and the values known in closed form, before there is a run', () => {
    showPanel(<LossesPanel />, defaultExperiment('gan'))
    expect(headings()).toEqual(['Errors (losses)', 'How often the discriminator is right'])
    expect(screen.getAllByText('No steps yet.')).toHaveLength(2)
    expect(screen.getByText('generator, even game: 0.69')).toBeTruthy()
    expect(screen.getByText('coin toss: ½')).toBeTruthy()
  })

  it('leaves out what does not hold for these hyperparameters', () => {
    showPanel(<LossesPanel />, PRESETS['wgan-gp'])
    expect(headings()).toContain('Gradient penalty')
    expect(screen.queryByText('generator, even game: 0.69')).toBeNull()
    expect(screen.getByText('discriminator guessing: 0')).toBeTruthy()
  })

  it('says the newest values of each chart in a sentence', async () => {
    const stage = showPanel(<LossesPanel />, defaultExperiment('gan'))
    stage.play()
    report(stage, 3284, {
      generator: 1.5234,
      critic: 0.87,
      accuracyReal: 0.75,
      accuracyGenerated: Number.NaN,
    })
    const sentence = 'Generator 1.523, Discriminator 0.87 at step 3,284'
    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(screen.getByText(/Generated ones recognised not a number/)).toBeTruthy()
  })

  it('offers a logarithmic scale, and says which chart stays even', async () => {
    const stage = showPanel(<LossesPanel />, defaultExperiment('gan'))
    stage.play()
    report(stage, 1, { generator: 1, critic: 1, accuracyReal: 0.5, accuracyGenerated: 0.5 })
    await userEvent.click(screen.getByRole('switch', { name: 'Logarithmic scale' }))
    expect(screen.getByText('share · even scale, because these are shares')).toBeTruthy()
    expect(screen.getByText('score')).toBeTruthy()
  })

  it('does not offer one where no chart could have it, and says why', async () => {
    const stage = showPanel(<LossesPanel />, defaultExperiment('gan'))
    stage.play()
    report(stage, 1, { generator: -1, critic: 1, accuracyReal: 0.5, accuracyGenerated: 0.5 })
    expect(await screen.findByText(/zero or negative/)).toBeTruthy()
    const toggle = screen.getByRole('switch', { name: /Logarithmic scale/ })
    expect((toggle as HTMLInputElement).disabled).toBe(true)
  })

  it('reads the same step off every chart, row by row with the arrow keys', async () => {
    const stage = showPanel(<LossesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [1, 2, 3])
      report(stage, step, {
        generator: step,
        critic: 10 * step,
        accuracyReal: 0.5,
        accuracyGenerated: step / 4,
      })
    const reader = screen.getByRole('slider', { name: 'Read values: Errors (losses)' })
    await waitFor(() => expect(reader.getAttribute('aria-valuenow')).toBe('3'))
    reader.focus()
    await userEvent.keyboard('{Home}{ArrowRight}')
    expect(reader.getAttribute('aria-valuetext')).toMatch(/at step 2$/)
    expect(screen.getAllByText('Step 2')).toHaveLength(2)
    await userEvent.tab()
    expect(screen.queryByText('Step 2')).toBeNull()
  })

  it('takes the replay to the step that is read, by Enter or where the chart is pressed or dragged', async () => {
    const stage = showPanel(<LossesPanel />, defaultExperiment('gan'))
    stage.play()
    const { lab, say } = stage
    for (const step of [0, 50, 100]) {
      say({ type: 'sampled', runId: 1, step, sheet: SHEET })
      report(stage, step, { generator: 1, critic: 1, accuracyReal: 0.5, accuracyGenerated: 0.5 })
    }
    const reader = screen.getByRole('slider', { name: 'Read values: Errors (losses)' })
    await waitFor(() => expect(reader.getAttribute('aria-valuenow')).toBe('100'))
    reader.focus()
    await userEvent.keyboard('{Home}{Enter}')
    expect(lab.replay.held).toBe(0)
    reader.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100)
    fireEvent.click(reader, { clientX: 110 })
    expect(lab.replay.held).toBe(50)
    fireEvent.pointerMove(reader, { clientX: 4, buttons: 0 })
    expect(lab.replay.held).toBe(50)
    fireEvent.pointerMove(reader, { clientX: 4, buttons: 1 })
    expect(lab.replay.held).toBe(0)
    act(() => lab.intents.look('latent'))
    fireEvent.click(reader, { clientX: 200 })
    expect(lab.replay.held).toBeNull()
    expect(lab.run.getState().tab).toBe('samples')
  })
})
