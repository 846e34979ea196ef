import { MantineProvider } from '@mantine/core'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { setHyperparameter } from '../../state/experimentStore.ts'
import { createLab } from '../../state/lab.ts'
import { fakeWorkers } from '../../worker/fakeWorker.ts'
import { LabContext } from '../useLab.ts'
import { Notices } from './Notices.tsx'
import { PendingBar } from './PendingBar.tsx'
import type { BackendName } from '../../lib/backends.ts'
import type { WorkerEvent } from '../../worker/protocol.ts'

function setUp(backend: BackendName) {
  const workers = fakeWorkers()
  const lab = createLab({ makeWorker: workers.makeWorker, initial: PRESETS['gan-conv'] })
  const say = (event: WorkerEvent): void => act(() => workers.current().say(event))
  render(
    <MantineProvider env="test">
      <LabContext value={lab}>
        <Notices />
        <PendingBar />
      </LabContext>
    </MantineProvider>,
  )
  act(() => lab.open())
  say({ type: 'opened', report: { backend, adapter: '', backends: [] } })
  act(() => lab.intents.play())
  return { lab, workers, say, start: () => workers.current().last('start') }
}

afterEach(cleanup)

describe('changes that need a restart', () => {
  it('are listed in words, and begin with the button beside them', async () => {
    const user = userEvent.setup()
    const { lab, say, start } = setUp('webgl')
    say({ type: 'state', runId: 1, state: 'running' })
    act(() => void lab.intents.edit(setHyperparameter('latentDim', 32)))
    expect(screen.getByText('1 change needs a restart')).toBeTruthy()
    expect(screen.getByText('Numbers per sample (latent): 64 → 32')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Restart' }))
    expect(start()?.experiment.hyperparameters['latentDim']).toBe(32)
    expect(screen.queryByText(/needs a restart/)).toBeNull()
  })
})

describe('a failed run', () => {
  /** A run that diverged, with its last good state. */
  const diverged = (keptStep: number) => {
    const stage = setUp('webgl')
    const { say } = stage
    say({ type: 'saved', runId: 1, step: keptStep, checkpoint: Uint8Array.of(9).buffer })
    const failure = { code: 'notFinite', detail: 'critic', step: 1200, keptStep } as const
    say({ type: 'failed', runId: 1, failure })
    return stage
  }

  it('goes on from its last good state with lower learning rates', async () => {
    const user = userEvent.setup()
    const { start } = diverged(1100)
    expect(screen.getByRole('alert').textContent).toContain('step 1,100, the last good state')
    await user.click(screen.getByRole('button', { name: /÷ 10, and go on from step 1,100/ }))
    expect(start()?.experiment.optimisers['generator']?.learningRate).toBeCloseTo(1e-4, 12)
    expect(start()?.from?.byteLength).toBe(1)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('begins again with lower learning rates, which is all there is when it never was good', async () => {
    const user = userEvent.setup()
    const { start } = diverged(0)
    expect(screen.queryByRole('button', { name: /go on/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /÷ 10, and restart/ }))
    expect(start()?.experiment.optimisers['generator']?.learningRate).toBeCloseTo(1e-4, 12)
    expect(start()?.from).toBeNull()
  })
})
