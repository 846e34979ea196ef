import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { Notices } from './Notices.tsx'
import type { Experiment } from '../../models/experiment.ts'

afterEach(cleanup)

/** A run that had no memory at step 50, and none again from its saved state of step 40. */
function withoutMemory(changes: Partial<Experiment> = {}) {
  const stage = showPanel(<Notices />, { ...PRESETS['vae-2d'], backend: 'wasm', ...changes })
  const { say, play, lab, worker } = stage
  const outOfMemory = (runId: number): void =>
    say({ type: 'failed', runId, failure: { code: 'outOfMemory', detail: '4096 bytes' } })
  const opened = (): void =>
    say({ type: 'opened', report: { backend: 'wasm', adapter: '', backends: [] } })
  play()
  say({ type: 'saved', runId: 1, step: 40, checkpoint: new ArrayBuffer(1) })
  lab.run.setState({ step: 50 })
  outOfMemory(1)
  opened()
  const before = screen.getByRole('status').textContent
  lab.run.setState({ step: 45 })
  outOfMemory(2)
  const alert = within(screen.getByRole('alert'))
  return { ...stage, before, worker, opened, alert }
}

describe('a run without memory', () => {
  it('says what happened, from where it goes on, and what is lost', () => {
    const { before } = withoutMemory()
    expect(before).toContain('the run goes on from step 40.')
    expect(before).toContain('10 steps of training were lost')
    expect(screen.queryByRole('status')).toBeNull()
    const text = screen.getByRole('alert').textContent
    expect(text).toContain('There is no memory left to train with.')
    expect(text).toContain('The last saved state is that of step 40; 5 steps after it are lost.')
  })

  it('goes on from there with half the batch', () => {
    const { alert, opened, worker } = withoutMemory({ batchSize: 64 })
    fireEvent.click(alert.getByRole('button', { name: 'Batches of 32, and go on from step 40' }))
    opened()
    expect(worker().last('start')).toMatchObject({ play: true, experiment: { batchSize: 32 } })
    expect(worker().last('start')?.from?.byteLength).toBe(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('offers no smaller batch where there is none', () => {
    const { alert } = withoutMemory({ batchSize: 8 })
    const ways = alert.getAllByRole('button').map(({ textContent }) => textContent)
    expect(ways).toEqual(['Go on from the last saved state', 'Restart'])
  })
})
