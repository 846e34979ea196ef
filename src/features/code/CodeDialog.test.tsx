import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { showPanel } from '../fixtures.tsx'
import { CodeDialog } from './CodeDialog.tsx'

afterEach(cleanup)

it('shows the experiment as it is set, in either framework', async () => {
  const { lab } = showPanel(<CodeDialog onClose={() => undefined} />, PRESETS['gan-dense'])
  const script = screen.getByRole('region', { name: 'gan-mnist-pytorch.py' })
  expect(script.textContent).toContain('mean(softplus(-d_fake))')
  act(() => lab.experiment.setState({ experiment: PRESETS['vae-2d'] }))
  expect(screen.getByRole('region').textContent).toContain('def vae_objective')
  await userEvent.click(screen.getByRole('tab', { name: 'Keras 3' }))
  const keras = screen.getByRole('region', { name: 'vae-mnist-keras.py' })
  expect(keras.textContent).toContain('import keras')
})

it('says where a script of texts reads them', () => {
  showPanel(<CodeDialog onClose={() => undefined} />, PRESETS['places-small'])
  const { textContent } = screen.getByText(/^It needs PyTorch alone/)
  expect(textContent).toContain('It reads the texts from names.txt: save them')
})
