import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { setHyperparameter } from '../../state/experimentStore.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import { CompareView } from './CompareView.tsx'

seeEverything()
afterEach(cleanup)
const a = PRESETS['gan-dense']

/** Stands for the cards of settings. */
function Settings() {
  const { intents } = useLab()
  const latent = useExperiment(({ experiment }) => experiment.hyperparameters['latentDim'])
  return (
    <button type="button" onClick={() => intents.edit(setHyperparameter('latentDim', 12))}>
      latent {String(latent)}
    </button>
  )
}

function show(b = setHyperparameter('latentDim', 8)(a)) {
  const close = vi.fn()
  const stage = showPanel(
    <CompareView
      start={{ a, b }}
      keep={null}
      settings={<Settings />}
      verdict={null}
      takeOn={() => undefined}
      close={close}
    />,
    a,
  )
  return { ...stage, close, user: userEvent.setup() }
}

it('shows what differs with both values, and follows the settings of the side that is chosen', async () => {
  const { user } = show()
  const row = () => screen.getByRole('row', { name: /^Numbers per sample/ }).textContent
  expect(row()).toContain('648')
  await user.click(screen.getByRole('button', { name: 'latent 8' }))
  expect(row()).toContain('6412')
  await user.click(screen.getByRole('radio', { name: 'A' }))
  await user.click(screen.getByRole('button', { name: 'latent 64' }))
  expect(screen.getByText(/^Nothing differs yet/)).toBeTruthy()
})

it('says of a machine with few cores that the two take turns', () => {
  vi.spyOn(navigator, 'hardwareConcurrency', 'get').mockReturnValue(2)
  show()
  expect(screen.getByText(/2 cores: the two take turns/)).toBeTruthy()
  vi.restoreAllMocks()
})

it('leaves the settings of the page as they are, and offers no run before it has begun', () => {
  const { lab } = show()
  expect(lab.experiment.getState().experiment).toBe(a)
  const side = within(screen.getByRole('region', { name: 'Run B' }))
  expect(side.getByRole('button', { name: 'Go on with B alone' })).toHaveProperty('disabled', true)
})
