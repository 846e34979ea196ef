import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { Transport } from './Transport.tsx'
import type { Stage } from '../fixtures.tsx'

/** Lets the lab tell how far a measurement is, and the page take it in. */
function measuring({ say }: Stage, done: number | null): void {
  say({ type: 'measuring', runId: 1, requestId: null, of: 'samples', done })
  act(() => void vi.advanceTimersByTime(300))
}

const words = (): string => screen.getByRole('status').textContent

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a measurement under way', () => {
  it('is announced once, and its share counts up beside the announcement', () => {
    const stage = showPanel(<Transport />, defaultExperiment('gan'))
    stage.play()
    expect(words()).toBe('')
    measuring(stage, 0.1)
    expect(words()).toBe('Measuring the samples:')
    expect(screen.getByText('10%')).toBeTruthy()
    measuring(stage, 0.43)
    expect(words()).toBe('Measuring the samples:')
    expect(screen.getByText('43%')).toBeTruthy()
    measuring(stage, null)
    expect(words()).toBe('')
    expect(screen.queryByText('43%')).toBeNull()
  })

  it('is said from the moment on when it is asked for, paused or not', () => {
    const stage = showPanel(<Transport />, defaultExperiment('autoencoder'))
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    act(() => void stage.lab.intents.diagnose())
    act(() => void vi.advanceTimersByTime(300))
    expect(words()).toBe('Measuring the reconstructions:')
    expect(screen.getByText('0%')).toBeTruthy()
  })
})

describe('the counters', () => {
  const counted = (): string[] =>
    screen.getAllByRole('definition').map(({ textContent }) => textContent)

  it('tell large numbers in a few characters, but for the step', () => {
    const { lab } = showPanel(<Transport />, defaultExperiment('gan'))
    act(() => lab.run.setState({ step: 40_775, epoch: 12.34, imagesPerSecond: 999_999 }))
    expect(counted()).toEqual(['40,775', '12.3', '999,999'])
    act(() => lab.run.setState({ step: 1_040_775, epoch: 2087.7, imagesPerSecond: 1_197_130 }))
    expect(counted()).toEqual(['1,040,775', '2,088', '1.2M'])
  })
})
