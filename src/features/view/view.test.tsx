import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { setHyperparameter } from '../../state/experimentStore.ts'
import { showPanel } from '../fixtures.tsx'
import { Keys } from '../keys/Keys.tsx'
import { MoreSettings } from './MoreSettings.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

const page = (
  <>
    <ViewSwitch />
    <Keys />
    <MoreSettings>
      <p>The rest</p>
    </MoreSettings>
  </>
)
const isPressed = (): string | null =>
  screen.getByRole('button', { name: 'All settings' }).getAttribute('aria-pressed')

afterEach(cleanup)

describe('the simple view', () => {
  it('gives way to all settings and comes back, by the switch and by the key', async () => {
    const user = userEvent.setup()
    showPanel(page, defaultExperiment('gan'), 'simple')
    expect(screen.queryByText('The rest')).toBeNull()
    expect(isPressed()).toBe('false')
    await user.click(screen.getByRole('button', { name: 'All settings' }))
    expect(screen.getByText('The rest')).toBeTruthy()
    expect(isPressed()).toBe('true')
    await user.keyboard('a')
    expect(screen.queryByText('The rest')).toBeNull()
  })

  it('tells how many hidden settings differ, and shows them', async () => {
    const user = userEvent.setup()
    const { lab } = showPanel(page, defaultExperiment('gan'), 'simple')
    expect(screen.queryByText(/differ/)).toBeNull()
    act(() => void lab.intents.edit(setHyperparameter('dropout', 0.3)))
    expect(screen.getByText(/^One more setting differs/)).toBeTruthy()
    act(() => void lab.intents.edit(setHyperparameter('packing', 2)))
    expect(screen.getByText(/^2 more settings differ/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'show' }))
    expect(screen.getByText('The rest')).toBeTruthy()
    expect(document.activeElement?.contains(screen.getByText('The rest'))).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
  })
})
