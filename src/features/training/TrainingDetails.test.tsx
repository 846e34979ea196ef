import { cleanup, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { setBatchSize, setHyperparameter } from '../../state/experimentStore.ts'
import { showPanel } from '../fixtures.tsx'
import { TrainingDetails } from './TrainingDetails.tsx'

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Batch size, value' })
const note = (): HTMLElement | null => screen.queryByText(/^The batch is/)

afterEach(cleanup)

it('names the batch that is really used where images are judged together', () => {
  const { lab } = showPanel(<TrainingDetails />, { ...defaultExperiment('gan'), batchSize: 512 })
  expect(note()).toBeNull()
  act(() => void lab.intents.edit(setHyperparameter('packing', 3)))
  expect(field().value).toBe('510')
  expect(note()?.textContent).toBe(
    'The batch is 510 examples, a multiple of 3: that many are judged together.',
  )
  act(() => void lab.intents.edit(setBatchSize(64)))
  expect(note()?.textContent).toContain('63 examples')
})
