import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { AugmentationSection } from './AugmentationSection.tsx'
import type { Stage } from '../fixtures.tsx'

afterEach(cleanup)

/** A run that plays, of a GAN that is told the class or not. */
function show(conditional: boolean): Stage {
  const base = defaultExperiment('gan')
  const experiment = { ...base, hyperparameters: { ...base.hyperparameters, conditional } }
  const stage = showPanel(<AugmentationSection experiment={experiment} />, experiment)
  stage.play()
  return stage
}

const asked = ({ worker }: Stage) =>
  worker()
    .heard.filter((command) => command.type === 'request')
    .findLast(({ query }) => query.kind === 'augment')

const FOUND = {
  ...{ without: [0.7, 0.75, 0.8], with: [0.9, 0.95, 0.94] },
  ...{ real: 100, generated: 500, trainedOn: 60_000, examined: 4000 },
}

describe('what samples are worth to a classifier', () => {
  it('is asked with the numbers that the reader sets, and told with its spread', async () => {
    const stage = show(true)
    const field = screen.getByRole('textbox', { name: 'Generated ones to add' })
    await userEvent.clear(field)
    await userEvent.type(field, '500{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Train the classifiers' }))
    const question = asked(stage)
    expect(question?.query).toEqual({ kind: 'augment', real: 100, generated: 500 })
    const requestId = question?.requestId ?? -1
    await act(async () => stage.say({ type: 'reply', requestId, result: FOUND }))
    expect(await screen.findByText(/^75% became 93% of 4,000 .* from 70% to 80%/)).toBeTruthy()
    expect(screen.getByText(/trained on 60,000 real digits/)).toBeTruthy()
    expect(stage.lab.noted.getState()['augmented.gain']).toBeCloseTo(0.18, 12)
  })

  it('says why where it cannot be told', async () => {
    const stage = show(true)
    await userEvent.click(screen.getByRole('button', { name: 'Train the classifiers' }))
    const requestId = asked(stage)?.requestId ?? -1
    const failure = { code: 'internal', detail: 'no memory is left' } as const
    await act(async () => stage.say({ type: 'refused', requestId, failure }))
    expect((await screen.findByRole('alert')).textContent).toContain('no memory is left')
  })

  it('is not offered where samples have no label', () => {
    show(false)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
