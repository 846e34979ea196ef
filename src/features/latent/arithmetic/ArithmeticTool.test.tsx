import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { createLatentStore } from '../../../state/latentStore.ts'
import { blank, showTool } from '../fixtures.tsx'
import { ArithmeticTool } from './ArithmeticTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { ToolStage } from '../fixtures.tsx'

const small = (over: Experiment['hyperparameters'] = {}): Experiment => {
  const vae = defaultExperiment('vae')
  return { ...vae, hyperparameters: { ...vae.hyperparameters, latentDim: 2, ...over } }
}

/** Six codes: the first dimension is twice the slant, the second tells 0 (at 0) from 1 (at 1). */
function codesWith(over: Partial<Codes> = {}): Codes {
  const slant = Float32Array.of(-1, 0, 1, -1, 0, 1)
  return {
    origin: 'test',
    latentDim: 2,
    z: Float32Array.of(-2, 0, 0, 0, 2, 0, -2, 1, 0, 1, 2, 1),
    std: null,
    examples: blank(small(), 6),
    labels: Uint8Array.of(0, 0, 0, 1, 1, 1),
    slant,
    thickness: new Float32Array(6),
    mean: new Float32Array(2),
    principal: [Float32Array.of(1, 0), Float32Array.of(0, 1)],
    ...over,
  }
}

const store = () => {
  const made = createLatentStore(null)
  made.setState({ z: [0, 0] })
  return made
}

async function opened(over: Partial<Codes> = {}, experiment = small()): Promise<ToolStage> {
  const stage = showTool(<ArithmeticTool />, experiment, {
    codes: codesWith(over),
    store: store(),
  })
  await waitFor(() => expect(stage.decoded.length).toBeGreaterThan(2))
  return stage
}

afterEach(cleanup)

const sum = () => within(screen.getByRole('region', { name: 'Sums of vectors' }))
const directions = () => within(screen.getByRole('region', { name: 'Directions with a meaning' }))
const term = (name: string) => within(screen.getByRole('group', { name: `Term ${name}` }))

/** The vectors of the last question about the three means and their sum. */
const means = ({ decoded }: ToolStage): readonly number[] | undefined =>
  decoded.findLast(({ labels }) => labels?.length === 4)?.z

async function choose(field: string, option: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}

describe('ArithmeticTool', () => {
  it('waits for codes', () => {
    showTool(<ArithmeticTool />, small(), { codes: null })
    expect(screen.getByText(/on their way/)).toBeTruthy()
  })

  it('begins with slanted 1s - upright 1s + upright 0s, all means of examples', async () => {
    const stage = await opened()
    expect(sum().getByText(/slanted 1s − upright 1s/)).toBeTruthy()
    expect(term('a').getAllByRole('button', { name: /^Remove/ })).toHaveLength(3)
    expect(means(stage)).toEqual([0, 1, 0, 1, 0, 0, 0, 0])
  })

  it('fills a term with all codes of a class, and goes to the sum', async () => {
    const stage = await opened()
    await choose('Fill a with', 'All 1s')
    await choose('Fill b with', 'All 0s')
    expect(term('a').getByText('a: mean of 3')).toBeTruthy()
    await userEvent.click(sum().getByRole('button', { name: 'Go there' }))
    expect(stage.store.getState().z).toEqual([0, 1])
    await userEvent.click(sum().getByRole('button', { name: 'Keep this one' }))
    expect(stage.store.getState().kept).toMatchObject([{ z: [0, 1], label: null }])
  })

  it('takes examples out until one is left, and adds kept ones', async () => {
    const stage = await opened()
    await userEvent.click(sum().getByRole('button', { name: 'Remove example 2 of c' }))
    await userEvent.click(sum().getByRole('button', { name: 'Remove example 2 of c' }))
    const last = sum().getByRole<HTMLButtonElement>('button', { name: 'Remove example 1 of c' })
    expect(last.disabled).toBe(true)
    await userEvent.click(sum().getByRole('button', { name: 'Add an example to c' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Where you stand' }))
    expect(term('c').getByText('c: mean of 2')).toBeTruthy()
    await waitFor(() => expect(means(stage)?.slice(4, 6)).toEqual([0, 0]))
  })

  it('leaves locked dimensions as they are', async () => {
    const stage = await opened()
    stage.store.setState({ locked: new Set([1]), z: [5, 7] })
    await userEvent.click(sum().getByRole('button', { name: 'Go there' }))
    expect(stage.store.getState().z).toEqual([0, 7])
  })

  it('walks along the slant in standard deviations, and says how well z tells it', async () => {
    const stage = await opened()
    expect(directions().getByText(/explains 100% of the variance of the slant/)).toBeTruthy()
    await userEvent.click(directions().getByRole('button', { name: '+2 standard deviations' }))
    expect(directions().getByRole('slider').getAttribute('aria-valuetext')).toBe(
      '+2 standard deviations',
    )
    await userEvent.click(directions().getByRole('button', { name: 'Go there' }))
    // Twice the slant, whose standard deviation is the square root of two thirds.
    expect(stage.store.getState().z?.[0]).toBeCloseTo(4 * Math.sqrt(2 / 3), 5)
    expect(directions().getByRole('slider').getAttribute('aria-valuetext')).toBe(
      '0 standard deviations',
    )
  })

  it('says when an attribute is the same everywhere', async () => {
    await opened()
    await choose('Directions with a meaning', /^Thickness/)
    expect(directions().getByText(/do not differ in this/)).toBeTruthy()
  })

  it('walks from one class to another', async () => {
    const stage = await opened()
    await choose('Directions with a meaning', /^Towards a class/)
    await choose('From the mean of', 'the 0s')
    await userEvent.click(directions().getByRole('button', { name: '+1 times the way' }))
    await userEvent.click(directions().getByRole('button', { name: 'Go there' }))
    expect(stage.store.getState().z).toEqual([0, 1])
  })

  it('knows classes alone for points', async () => {
    await opened(
      { slant: null, thickness: null, examples: blank({ ...small(), dataset: 'moons' }, 6) },
      { ...small(), dataset: 'moons' },
    )
    expect(term('a').getByText('a: mean of 3')).toBeTruthy()
    await userEvent.click(screen.getByRole('combobox', { name: 'Directions with a meaning' }))
    expect(screen.getAllByRole('option', { name: /^Towards a class/ })).toHaveLength(1)
    expect(screen.queryByRole('option', { name: /^Slant/ })).toBeNull()
  })

  it('says what vectors mean in a model that is told the digit', async () => {
    const stage = await opened({}, small({ conditional: true }))
    expect(sum().getByText(/told the digit/)).toBeTruthy()
    expect(stage.decoded.find(({ labels }) => labels?.length === 4)?.labels).toEqual([
      1,
      1,
      0,
      null,
    ])
  })
})
