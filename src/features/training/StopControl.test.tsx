import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { useExperiment } from '../useLab.ts'
import { StopControl } from './StopControl.tsx'

function Control() {
  return <StopControl stop={useExperiment(({ experiment }) => experiment.stop)} />
}

afterEach(cleanup)

describe('a typed end', () => {
  it.each([
    ['epochs', 5, '0', 0.1],
    ['minutes', 2, '-3', 0.1],
    ['steps', 200, '1.5', 2],
    ['steps', 200, '0', 1],
  ] as const)('after %s %d is put right from %s to %d', async (kind, at, typed, taken) => {
    const user = userEvent.setup()
    const { lab } = showPanel(<Control />, { ...PRESETS['gan-dense'], stop: { kind, at } })
    const field = screen.getByRole('textbox', { name: /After/ })
    await user.clear(field)
    await user.type(field, `${typed}{Enter}`)
    expect(lab.experiment.getState().experiment.stop).toEqual({ kind, at: taken })
  })
})
