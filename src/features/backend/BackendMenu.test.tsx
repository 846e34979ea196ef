import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { BackendMenu } from './BackendMenu.tsx'

afterEach(cleanup)

it('a remembered choice is told with its day and its times, and is measured again on request', async () => {
  const { lab, worker, say } = showPanel(<BackendMenu />, PRESETS['vae-2d'])
  const choice = {
    ...{ place: 'here', gpu: 'webgpu' as const, gpuMs: 3.25, wasmMs: 5.5 },
    at: Date.UTC(2026, 10, 29, 12),
    tiles: {},
  }
  act(() => lab.open())
  const timed = { choice, isRemembered: true }
  say({ type: 'opened', report: { backend: 'webgpu', adapter: '', backends: [], timed } })
  await userEvent.click(screen.getByRole('button', { name: 'Backend: WebGPU' }))
  const again = await screen.findByRole('menuitem', { name: /^Measure again/ })
  expect(again.textContent).toMatch(/Remembered from Nov 29, 2026/)
  expect(again.textContent).toContain('WebGPU 3.3, WebAssembly 5.5 ms a step')
  const before = worker()
  await userEvent.click(again)
  await vi.waitFor(() => expect(worker()).not.toBe(before))
  expect(worker().last('open')).toMatchObject({ wish: 'auto', timed: [] })
})
