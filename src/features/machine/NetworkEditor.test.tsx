/** The controls of the drawn networks: they edit the experiment that all controls edit, and say from when it holds. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { LocksContext } from '../../ui/locks.ts'
import { setFamily } from '../../state/experimentStore.ts'
import { showPanel } from '../fixtures.tsx'
import { useExperiment, useRun } from '../useLab.ts'
import { machineOf } from './machine.ts'
import { NetworkEditor } from './NetworkEditor.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { Locks } from '../../ui/locks.ts'
import type { Machine } from './machine.ts'

const point = vi.fn()

afterEach(() => {
  cleanup()
  point.mockReset()
})

/** As the drawing gives it its machine. */
function Editor() {
  const edited = useExperiment(({ experiment }) => experiment)
  const inForce = useRun((run) => run.experiment) ?? edited
  return (
    <NetworkEditor
      machine={machineOf(inForce, edited) as Machine}
      family={inForce.family}
      point={point}
    />
  )
}

const FREE: Locks = { isHidden: () => false, isLocked: () => false }

function show(experiment: Experiment, locks: Locks = FREE) {
  const stage = showPanel(
    <LocksContext value={locks}>
      <Editor />
    </LocksContext>,
    experiment,
  )
  const value = (name: string) => stage.lab.experiment.getState().experiment.hyperparameters[name]
  return { ...stage, value }
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const button = (name: string) => screen.getByRole('button', { name })

it('adds and takes away layers down to none, and then speaks of no width', () => {
  const { value } = show(PRESETS['gan-ring'])
  press('Depth: more')
  expect(value('depth')).toBe(3)
  press('Depth: more')
  expect(value('depth')).toBe(4)
  expect(button('Depth: more').getAttribute('aria-disabled')).toBe('true')
  press('Depth: more')
  expect(value('depth')).toBe(4)
  for (let i = 0; i < 4; i++) press('Depth: less')
  expect(value('depth')).toBe(0)
  expect(button('Depth: less').getAttribute('aria-disabled')).toBe('true')
  expect(screen.queryByRole('button', { name: 'Width: more' })).toBeNull()
})

it('changes the units of a layer by a press and by typing', () => {
  const { value } = show(PRESETS['gan-ring'])
  press('Width: less')
  expect(value('width')).toBe(60)
  const field = screen.getByRole('textbox', { name: 'Width, value' })
  fireEvent.change(field, { target: { value: '3' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(value('width')).toBe(3)
  press('Width: less')
  expect(value('width')).toBe(2)
})

it('chooses the activation, and says what it does', () => {
  const { value } = show(PRESETS['gan-ring'])
  const group = within(screen.getByRole('radiogroup', { name: 'Activation' }))
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Leaky ReLU' }).checked).toBe(true)
  fireEvent.click(group.getByRole('radio', { name: 'Tanh' }))
  expect(value('activation')).toBe('tanh')
  expect(group.getByRole('radio', { name: 'Tanh' }).getAttribute('aria-describedby')).toBeTruthy()
  expect(screen.getByText(/^Presses every sum smoothly/).dataset['shown']).toBe('true')
})

it('offers a convolutional network its channels and stages, and points no such network', () => {
  show(PRESETS['vae-conv'])
  expect(screen.getByRole('button', { name: 'Channels: more' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Stages: more' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Depth: more' })).toBeNull()
  expect(screen.getByRole('radiogroup', { name: 'Network' })).toBeTruthy()
  cleanup()
  show(PRESETS['gan-ring'])
  expect(screen.queryByRole('radiogroup', { name: 'Network' })).toBeNull()
})

it('says which networks it is for, and leads to the setting', () => {
  show(PRESETS['gan-ring'])
  expect(screen.getByText('The same for: Generator, Discriminator')).toBeTruthy()
  press('Width')
  expect(point).toHaveBeenCalledWith('model.width')
})

describe('while a model is there', () => {
  it('says that a change is for the next start, which begins with it', () => {
    const { play, value, worker } = show(PRESETS['gan-ring'])
    play()
    expect(screen.queryByRole('button', { name: 'Restart' })).toBeNull()
    press('Depth: less')
    expect(value('depth')).toBe(1)
    expect(screen.getByText(/^From the next start on/)).toBeTruthy()
    press('Depth: more')
    expect(screen.queryByText(/^From the next start on/)).toBeNull()
    press('Depth: less')
    press('Restart')
    expect(worker().last('start')).toMatchObject({ experiment: { hyperparameters: { depth: 1 } } })
    expect(screen.queryByText(/^From the next start on/)).toBeNull()
  })

  it('is not there when the next start is to be one of another family', () => {
    const { play, lab } = show(PRESETS['gan-ring'])
    play()
    act(() => void lab.intents.edit(setFamily('vae')))
    expect(screen.queryByRole('group', { name: 'What the network is made of' })).toBeNull()
  })
})

it('keeps to what the link of the page locks and hides', () => {
  show(PRESETS['gan-ring'], {
    isLocked: (name) => name === 'model.depth',
    isHidden: (name) => name === 'model.width',
  })
  expect(button('Depth: more').closest('fieldset')?.disabled).toBe(true)
  expect(screen.queryByRole('button', { name: 'Width: more' })).toBeNull()
  expect(button('Depth')).toBeTruthy()
})
