import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { createLatentStore } from '../../../state/latentStore.ts'
import { seeEverything } from '../../fixtures.tsx'
import { showTool } from '../fixtures.tsx'
import { SlidersTool } from './SlidersTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { ToolStage } from '../fixtures.tsx'
import type { Influence } from './influence.ts'

const withDimensions = (family: 'vae' | 'gan', latentDim: number): Experiment => {
  const experiment = defaultExperiment(family)
  return { ...experiment, hyperparameters: { ...experiment.hyperparameters, latentDim } }
}

const show = (experiment: Experiment, z: readonly number[] | null = null): ToolStage =>
  showTool(<SlidersTool />, experiment, { codes: null, store: createLatentStore(z) })

const wait = (ms: number): Promise<void> =>
  act(async () => new Promise((resolve) => setTimeout(resolve, ms)))

const CHANGE: Influence = { change: Float32Array.of(0.1, 0.4, 0.2), kl: null }

/** Lets the lab say how much each dimension matters. */
async function tellInfluence(stage: ToolStage, influence: Influence = CHANGE): Promise<void> {
  await wait(0)
  for (const command of stage.worker().heard)
    if (command.type === 'request' && command.query.kind === 'influence')
      stage.say({ type: 'reply', requestId: command.requestId, result: influence })
  await wait(0)
}

/** Numbers of the dimensions, from the first slider to the last. */
const order = (): number[] =>
  screen
    .getAllByRole('slider')
    .map((slider) => Number(/\d+$/.exec(slider.getAttribute('aria-label') ?? '')))

const slider = (dimension: number): HTMLElement =>
  screen.getByRole('slider', { name: `Latent dimension ${dimension}` })
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

beforeEach(seeEverything)
afterEach(cleanup)

describe('SlidersTool', () => {
  it('puts the dimensions that change the picture most first', async () => {
    const stage = show(withDimensions('gan', 3))
    expect(order()).toEqual([1, 2, 3])
    await tellInfluence(stage)
    expect(order()).toEqual([2, 3, 1])
  })

  it('does not sort under the reader’s hand, but when told to', async () => {
    const stage = show(withDimensions('gan', 3))
    act(() => slider(1).focus())
    await tellInfluence(stage)
    expect(order()).toEqual([1, 2, 3])
    await press('Sort by influence')
    expect(order()).toEqual([2, 3, 1])
  })

  it('shows ten sliders, and the others on demand', async () => {
    show(withDimensions('gan', 12))
    expect(order()).toHaveLength(10)
    await press('Show 2 more dimensions')
    expect(order()).toHaveLength(12)
    await press('Show fewer')
    expect(order()).toHaveLength(10)
  })

  it('moves a dimension and leaves the others where they are', () => {
    const { store } = show(withDimensions('gan', 3), [1, 2, 3])
    fireEvent.keyDown(slider(2), { key: 'ArrowRight' })
    expect(store.getState().z).toEqual([1, 2.01, 3])
  })

  it('shows a value beyond the slider’s reach as it is', () => {
    show(withDimensions('gan', 3), [4.25, 0, 0])
    expect(slider(1).getAttribute('aria-valuetext')).toBe('4.25')
  })

  it('lets a locked dimension be moved by its own slider alone', async () => {
    const { store } = show(withDimensions('gan', 3), [1, 2, 3])
    await press('Lock latent dimension 2')
    const lock = screen.getByRole('button', { name: 'Lock latent dimension 2' })
    expect(lock.getAttribute('aria-pressed')).toBe('true')
    await press('Randomise')
    expect(store.getState().z?.[1]).toBe(2)
    expect(store.getState().z?.[0]).not.toBe(1)
    await press('Reset to zero')
    expect(store.getState().z).toEqual([0, 2, 0])
    fireEvent.keyDown(slider(2), { key: 'ArrowLeft' })
    expect(store.getState().z).toEqual([0, 1.99, 0])
    await press('Lock latent dimension 2')
    expect(store.getState().locked.size).toBe(0)
  })

  it('keeps the place', async () => {
    const { store } = show(withDimensions('gan', 3), [1, 2, 3])
    await press('Keep this one')
    expect(store.getState().kept).toMatchObject([{ z: [1, 2, 3], label: null, source: 'place' }])
  })

  it('tells the information of each dimension, and which have none', async () => {
    const stage = show(withDimensions('vae', 3))
    await tellInfluence(stage, { ...CHANGE, kl: Float32Array.of(0.004, 1.5, 0.25) })
    expect(screen.getByText('1.50 nats')).toBeTruthy()
    expect(screen.getByText('no information')).toBeTruthy()
    expect(screen.getByText(/1 dimension of 3 carries no information/)).toBeTruthy()
  })

  it('tells how much a dimension changes the picture where there is no posterior', async () => {
    const stage = show(withDimensions('gan', 3))
    await tellInfluence(stage)
    expect(screen.getByText('40%')).toBeTruthy()
    expect(screen.queryByText('no information')).toBeNull()
  })

  it('decodes the strips of all sliders in one question, and anew once the reader pauses', async () => {
    const stage = show(withDimensions('gan', 3), [1, 2, 3])
    const strips = () => stage.decoded.filter(({ z }) => z.length === 3 * 7 * 3)
    act(() => slider(1).focus())
    await tellInfluence(stage)
    expect(strips()).toHaveLength(1)
    expect(strips()[0]?.z.slice(0, 6)).toEqual([-3, 2, 3, -2, 2, 3])
    for (let i = 0; i < 3; i++) fireEvent.keyDown(slider(1), { key: 'ArrowRight' })
    await wait(0)
    expect(strips()).toHaveLength(1)
    await wait(400)
    expect(strips()).toHaveLength(2)
  })

  it('shows points in the plane as curves of 25 points', async () => {
    const points = defaultExperiment('gan', 'ring8')
    const stage = show({
      ...points,
      hyperparameters: { ...points.hyperparameters, latentDim: 2 },
    })
    await tellInfluence(stage, { change: Float32Array.of(0.4, 0.1), kl: null })
    expect(stage.decoded.map(({ z }) => z.length)).toContain(2 * 25 * 2)
  })
})
