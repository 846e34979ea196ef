import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { PresetMenu } from './PresetMenu.tsx'

afterEach(cleanup)

const item = (name: RegExp) => screen.getByRole('menuitem', { name })

it('says which data a preset brings, and brings them', async () => {
  const { lab } = showPanel(<PresetMenu />, PRESETS['gan-dense'])
  await userEvent.click(screen.getByRole('button'))
  expect(item(/^GAN on the ring/).textContent).toContain(
    'Brings its own data: Ring of eight groups.',
  )
  expect(item(/^Conv GAN, small/).textContent).not.toContain('Needs images')
  await userEvent.click(item(/^GAN on the ring/))
  expect(lab.experiment.getState().experiment).toMatchObject({ family: 'gan', dataset: 'ring8' })
  await userEvent.click(screen.getByRole('button', { name: 'Preset: GAN on the ring' }))
  expect(item(/^GAN on the ring/).textContent).not.toContain('Brings')
  expect(item(/^GAN on the moons/).textContent).toContain('Brings its own data: Two moons.')
  expect(item(/^Conv GAN, small/).textContent).toContain('Needs images')
})

it('calls a preset for points by its name on its own data only', () => {
  showPanel(<PresetMenu />, { ...PRESETS['gan-ring'], dataset: 'moons', mix: [1, 1] })
  expect(screen.getByRole('button', { name: 'Preset: GAN, your settings' })).toBeTruthy()
})
