import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { SamplesPanel } from './SamplesPanel.tsx'
import type { Sheet } from '../../worker/protocol/run.ts'
import type { Stage } from '../fixtures.tsx'

const images = (count: number): Sheet['samples'] => ({
  shape: [28, 28, 1],
  count,
  values: new Uint8Array(count * 784),
})
const generated: Sheet = {
  view: 'generated',
  samples: images(64),
  originals: null,
  classes: null,
  seed: 1,
}
const pairs: Sheet = {
  view: 'reconstructions',
  samples: images(32),
  originals: images(32),
  classes: null,
  seed: 1,
}

/** Lets the lab show a sheet, and a quarter of a second pass, in which the page takes it in. */
function show({ say }: Stage, step: number, sheet: Sheet = generated): void {
  say({ type: 'sampled', runId: 1, step, sheet })
  act(() => void vi.advanceTimersByTime(300))
}

const picture = (): string | null => screen.getByRole('img').getAttribute('aria-label')
const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Replay' })
const live = (): HTMLElement => screen.getByRole('button', { name: 'Live' })

let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  // The test's page has no layout: its frame is as large as it is told.
  globalThis.ResizeObserver = class {
    readonly #tell: ResizeObserverCallback
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }
    observe(): void {
      const entry = { contentRect: { width: 690, height: 680 } } as ResizeObserverEntry
      this.#tell([entry], this)
    }
    unobserve(): void {}
    disconnect(): void {}
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('SamplesPanel', () => {
  it('shows what a trained model drew before anything was trained, and says so', () => {
    showPanel(<SamplesPanel />, defaultExperiment('gan'))
    act(() => void vi.advanceTimersByTime(300))
    const image = screen.getByRole('img', { name: /that a trained model drew/ })
    expect(image.getAttribute('width')).toBe(image.getAttribute('height'))
    expect(screen.getByText('Press “Play” to train your own.')).toBeTruthy()
  })

  it('names the newest sheet and its step', () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    show(stage, 1)
    show(stage, 1234)
    expect(picture()).toBe('Grid of generated images at step 1,234')
    expect(screen.getByText('step 1,234 of 1,234')).toBeTruthy()
  })

  it('holds an earlier moment while the run goes on, until it is told to go live', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [10, 20, 30]) show(stage, step)
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    expect(picture()).toContain('at step 20')
    expect(live().getAttribute('aria-pressed')).toBe('false')
    show(stage, 40)
    expect(screen.getByText('step 20 of 40')).toBeTruthy()
    await user.click(live())
    expect(picture()).toContain('at step 40')
    show(stage, 50)
    expect(picture()).toContain('at step 50')
  })

  it('is live again when the slider is moved to its end', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [10, 20]) show(stage, step)
    slider().focus()
    await user.keyboard('{ArrowLeft}{ArrowRight}')
    expect(live().getAttribute('aria-pressed')).toBe('true')
  })

  it('asks for the sheet on its way from noise, by the keyboard, where models make images in many steps', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('latentDiffusion'))
    stage.play()
    show(stage, 10)
    const way = screen.getByRole('slider', { name: 'Noise to data' })
    expect(way.getAttribute('aria-valuetext')).toBe('100%')
    way.focus()
    await user.keyboard('{ArrowLeft}')
    act(() => void vi.advanceTimersByTime(300))
    expect(way.getAttribute('aria-valuetext')).toBe('95%')
    expect(stage.worker().heard).toContainEqual(
      expect.objectContaining({ query: { kind: 'onTheWay', times: 21 } }),
    )
  })

  it('offers the moments of the view on show as a film, and says how long it is', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('vae'))
    stage.play()
    for (const step of [0, 10, 20]) show(stage, step)
    show(stage, 30, pairs)
    await user.click(screen.getByRole('button', { name: 'Save the replay as a film' }))
    await act(() => import('./SaveReplay.tsx'))
    expect(screen.getByText(/^Reconstructions: 1 of 1 moment, from step 30/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'GIF' })).toHaveProperty('disabled', true)
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByText(/^Generated: 3 of 3 moments, from step 0 .* in 2\.5 s/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'GIF' })).toHaveProperty('disabled', false)
  })

  it('forgets a held moment with its run', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [10, 20]) show(stage, step)
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    act(() => stage.lab.intents.restart())
    stage.say({ type: 'sampled', runId: 2, step: 0, sheet: generated })
    stage.say({ type: 'sampled', runId: 2, step: 5, sheet: generated })
    act(() => void vi.advanceTimersByTime(300))
    expect(picture()).toContain('at step 5')
    expect(live().getAttribute('aria-pressed')).toBe('true')
  })

  it('asks for new latent vectors and goes live to show them', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [10, 20]) show(stage, step)
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    await user.click(screen.getByRole('button', { name: 'New random numbers' }))
    expect(stage.worker().last('request')?.query.kind).toBe('redraw')
    expect(live().getAttribute('aria-pressed')).toBe('true')
  })

  it('offers to begin a new run at an earlier moment whose model is kept, and nowhere else', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    for (const step of [10, 20, 30]) show(stage, step)
    stage.say({ type: 'states', runId: 1, steps: [15] })
    const button = () => screen.queryByRole('button', { name: 'New run from step 15' })
    expect(button()).toBeNull()
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    await user.click(button() as HTMLElement)
    expect(stage.worker().last('request')?.query).toEqual({ kind: 'stateAt', step: 15 })
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    expect(button()).toBeNull()
  })

  it('offers reconstructions where the family has them, with a key to its marks', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('vae'))
    stage.play()
    show(stage, 1)
    await user.click(screen.getByText('Reconstructions'))
    expect(stage.worker().last('request')?.query).toMatchObject({
      kind: 'show',
      view: 'reconstructions',
    })
    show(stage, 1, pairs)
    expect(picture()).toContain('each with its reconstruction below')
    expect(screen.getByText('its reconstruction')).toBeTruthy()
  })

  it('offers no choice of views where there is one alone', () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    show(stage, 1)
    expect(screen.queryByText('Reconstructions')).toBeNull()
  })

  it('says at older moments that they come from older random numbers', async () => {
    const stage = showPanel(<SamplesPanel />, defaultExperiment('gan'))
    stage.play()
    show(stage, 1)
    show(stage, 2)
    show(stage, 3, { ...generated, seed: 2 })
    const older = /came from earlier random numbers/
    expect(screen.queryByText(older)).toBeNull()
    slider().focus()
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByText(older)).toBeTruthy()
    expect(screen.queryByText(/The same random numbers/)).toBeNull()
    await user.click(live())
    expect(screen.queryByText(older)).toBeNull()
  })
})
