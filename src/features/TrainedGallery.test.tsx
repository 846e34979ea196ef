import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { TRAINED_IDS } from '../models/trained.ts'
import { showPanel } from './fixtures.tsx'
import { Notices } from './notices/Notices.tsx'
import { PresetMenu } from './presets/PresetMenu.tsx'
import { TrainedGallery } from './TrainedGallery.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Lets the server answer when the test wants. */
function holdServer(): { readonly answer: (response: Response) => Promise<void> } {
  let answer: (response: Response) => void = () => undefined
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
  return { answer: (response) => act(async () => answer(response)) }
}

const missing = (): Response => new Response(null, { status: 404 })

it('offers every trained model, says which one is being loaded, and how it ended', async () => {
  const server = holdServer()
  showPanel(
    <>
      <TrainedGallery />
      <Notices />
    </>,
    PRESETS['gan-dense'],
  )
  expect(screen.getAllByRole('button')).toHaveLength(TRAINED_IDS.length)
  const map = screen.getByRole('button', { name: /^A map of the digits/ })
  await userEvent.click(map)
  expect(map.textContent).toContain('Loading “A map of the digits”…')
  expect(map.getAttribute('aria-busy')).toBe('true')
  await server.answer(missing())
  await waitFor(() => expect(map.textContent).not.toContain('Loading'))
  expect(screen.getByRole('status').textContent).toContain(
    '“A map of the digits” could not be opened.',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(map.textContent).toContain('Loading')
  await server.answer(missing())
  await waitFor(() => expect(screen.getAllByRole('status')).toHaveLength(1))
})

it('is a group of the preset menu too, whose button says what is being loaded', async () => {
  const server = holdServer()
  showPanel(<PresetMenu />, PRESETS['gan-dense'])
  const before = screen.getByRole('button').textContent
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByText('Trained models')).toBeTruthy()
  await userEvent.click(screen.getByRole('menuitem', { name: /^A digit on request/ }))
  const picker = screen.getByRole('button', { name: 'Preset: Loading “A digit on request”…' })
  await server.answer(missing())
  await waitFor(() => expect(picker.textContent).toBe(before))
})
