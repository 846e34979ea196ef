import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { TestCard } from './TestCard.tsx'

afterEach(cleanup)

const loads = (button: HTMLElement): boolean => button.getAttribute('data-loading') === 'true'

/** A measurement on the test digits that was just asked for. */
async function measuring() {
  const stage = showPanel(<TestCard />, PRESETS['gan-dense'])
  stage.play()
  const button = screen.getByRole('button', { name: 'Measure on the test digits' })
  await userEvent.click(button)
  const { requestId } = defined(stage.worker().last('request'), 'a request')
  expect(loads(button)).toBe(true)
  return { ...stage, requestId, button }
}

describe('the measurement on the test data', () => {
  it('shows what came of it', async () => {
    const { say, requestId, button } = await measuring()
    say({ type: 'reply', requestId, result: { step: 3, terms: { critic: 1.25 } } })
    await waitFor(() => expect(loads(button)).toBe(false))
    expect(screen.getByText('1.25')).toBeTruthy()
  })

  it('lets go of its button when a restart comes between', async () => {
    const { lab, say, requestId, button } = await measuring()
    act(() => lab.intents.restart())
    say({ type: 'refused', requestId, failure: { code: 'noRun', detail: '' } })
    await waitFor(() => expect(loads(button)).toBe(false))
  })

  it('lets go of its button when the backend is changed meanwhile', async () => {
    const { say, button } = await measuring()
    say({ type: 'failed', runId: 1, failure: { code: 'backendLost', detail: '' } })
    await waitFor(() => expect(loads(button)).toBe(false))
  })
})
