import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { blank, showTool } from '../fixtures.tsx'
import { drawingOf } from './digit.ts'
import { DrawTool } from './DrawTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { Queries, Query } from '../../../worker/protocol.ts'
import type { Codes, Found } from '../../../worker/protocol/latent.ts'
import type { ToolStage } from '../fixtures.tsx'

const ofTwo = (family: 'vae' | 'gan'): Experiment => {
  const experiment = defaultExperiment(family)
  return { ...experiment, hyperparameters: { ...experiment.hyperparameters, latentDim: 2 } }
}
const vae = ofTwo('vae')
const gan = ofTwo('gan')

const codes: Codes = {
  origin: 'test',
  latentDim: 2,
  z: Float32Array.of(0, 0, 1, 1, -1, 0.5),
  std: null,
  examples: blank(vae, 3),
  labels: Uint8Array.of(7, 1, 7),
  slant: new Float32Array(3),
  thickness: new Float32Array(3),
  mean: new Float32Array(2),
  principal: [Float32Array.of(1, 0), Float32Array.of(0, 1)],
}

const found = (...z: number[]): Found => ({
  z: Float32Array.from(z),
  example: blank(gan, 1),
  error: 0.2,
})

let std: Codes['std'] = null

/** What this lab answers. */
function resultOf(query: Query): Queries[Query['kind']]['result'] | undefined {
  if (query.kind === 'encode') return { z: Float32Array.of(0.5, 4.5), std, latentDim: 2 }
  if (query.kind === 'neighbours')
    return {
      examples: blank(vae, query.count),
      labels: Uint8Array.of(3, 3, 8, 3, 5, 3),
      distances: Float32Array.of(1, 2, 3, 4, 5, 6),
      among: 60_000,
    }
  return undefined
}

let answered = new Set<number>()
beforeEach(() => {
  answered = new Set()
  std = null
})
afterEach(cleanup)

/** Lets the lab answer all that it was asked, and what that leads to. */
async function answers(stage: ToolStage): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const command of stage.worker().heard) {
      if (command.type !== 'request' || answered.has(command.requestId)) continue
      const result = resultOf(command.query)
      if (result === undefined) continue
      answered.add(command.requestId)
      stage.say({ type: 'reply', requestId: command.requestId, result })
    }
    await act(async () => new Promise((resolve) => setTimeout(resolve)))
  }
}

async function opened(experiment: Experiment): Promise<ToolStage> {
  const stage = showTool(<DrawTool />, experiment, { codes })
  await answers(stage)
  return stage
}

/** Draws a short line with the arrow keys. */
function drawWithKeys(): void {
  const pad = screen.getByRole('application', { name: 'Drawing pad' })
  for (const key of ['ArrowUp', ' ', 'ArrowDown', 'ArrowDown', ' ']) fireEvent.keyDown(pad, { key })
}

const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name })
const lastQuery = (stage: ToolStage): Query | undefined => stage.worker().last('request')?.query

/** The number of the newest search. */
function searchIn(stage: ToolStage): number {
  const asked = stage
    .worker()
    .heard.findLast((one) => one.type === 'request' && one.query.kind === 'invert')
  return asked?.type === 'request' ? asked.requestId : -1
}

/** Lets the lab say how far the search is. */
const tell = (stage: ToolStage, done: number, best: Found): void =>
  stage.say({ type: 'searching', runId: 1, requestId: searchIn(stage), done, found: best })

describe('DrawTool', () => {
  it('encodes what is drawn, and shows the reconstruction and the nearest digits', async () => {
    const stage = await opened(vae)
    expect(button('Go there').disabled).toBe(true)
    drawWithKeys()
    expect(screen.getByText(/The pen is up/)).toBeTruthy()
    await answers(stage)
    expect(screen.getByRole('img', { name: /reconstruction of your drawing/ })).toBeTruthy()
    expect(screen.getByText(/Squared error per pixel: 0\.\d+/)).toBeTruthy()
    const near = screen.getByRole('region', { name: /look most like it/ })
    expect(within(near).getAllByRole('listitem')).toHaveLength(6)
    expect(within(near).getByText('an 8, at 3')).toBeTruthy()
  })

  it('shows how sure the encoder is of its place, where it says', async () => {
    const stage = await opened(vae)
    drawWithKeys()
    await answers(stage)
    expect(screen.queryByText(/The ellipses are/)).toBeNull()
    std = Float32Array.of(0.2, 0.3)
    drawWithKeys()
    await answers(stage)
    expect(screen.getByText(/The ellipses are/)).toBeTruthy()
  })

  it('says when the code lies far from the prior', async () => {
    const stage = await opened(vae)
    drawWithKeys()
    await answers(stage)
    expect(screen.getByText(/lies 4.5 from the middle.*unlike what the model/)).toBeTruthy()
  })

  it('goes to the place of the drawing and keeps it', async () => {
    const stage = await opened(vae)
    drawWithKeys()
    await answers(stage)
    await userEvent.click(button('Go there'))
    expect(screen.getByText(/You stand there now/)).toBeTruthy()
    await userEvent.click(button('Keep this one'))
    expect(stage.store.getState()).toMatchObject({
      z: [0.5, 4.5],
      kept: [{ z: [0.5, 4.5], label: null, source: 'drawing' }],
    })
  })

  it('leaves a locked dimension as it is', async () => {
    const stage = await opened(vae)
    act(() => stage.store.setState({ z: [-1, -2], locked: new Set([1]) }))
    expect(screen.getByText('1 locked dimension stays as it is.')).toBeTruthy()
    drawWithKeys()
    await answers(stage)
    await userEvent.click(button('Go there'))
    expect(stage.store.getState().z).toEqual([0.5, -2])
  })

  it('takes a test digit of each class, and lets it be undone', async () => {
    const stage = await opened(vae)
    const tests = screen.getByRole('region', { name: 'Or take a test digit' })
    expect(
      within(tests)
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Test digit, a 1', 'Test digit, a 7'])
    await userEvent.click(button('Test digit, a 7'))
    await answers(stage)
    expect(button('Go there').disabled).toBe(false)
    await userEvent.click(button('Undo last stroke'))
    await answers(stage)
    expect(button('Go there').disabled).toBe(true)
    expect(button('Clear').disabled).toBe(true)
  })

  it('asks a model that is told the digit for that of the test digit', async () => {
    const hyperparameters = { ...vae.hyperparameters, conditional: true }
    const stage = await opened({ ...vae, hyperparameters })
    await userEvent.click(button('Test digit, a 7'))
    await answers(stage)
    expect(stage.store.getState().label).toBe(7)
    expect(screen.getByText(/This model is told the digit/)).toBeTruthy()
    await userEvent.click(button('Keep this one'))
    expect(stage.store.getState().kept).toMatchObject([{ label: 7, source: 'drawing' }])
  })

  it('searches where there is no encoder, shows how far it is, and can be stopped', async () => {
    const stage = await opened(gan)
    expect(screen.getByText(/has no encoder/)).toBeTruthy()
    expect(button('Find it').disabled).toBe(true)
    drawWithKeys()
    await userEvent.click(button('Find it'))
    expect(lastQuery(stage)).toMatchObject({ kind: 'invert', label: null })
    tell(stage, 0.25, found(1, 1))
    await answers(stage)
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.25')
    expect(screen.getByText(/Squared error per pixel/)).toBeTruthy()
    await userEvent.click(button('Stop'))
    await answers(stage)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(button('Go there').disabled).toBe(false)
    expect(button('Search again')).toBeTruthy()
  })

  it('drops what was found when something else is drawn', async () => {
    const stage = await opened(gan)
    drawWithKeys()
    await userEvent.click(button('Find it'))
    tell(stage, 0.25, found(1, 1))
    await answers(stage)
    drawWithKeys()
    await answers(stage)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(button('Go there').disabled).toBe(true)
    expect(button('Find it').disabled).toBe(false)
  })

  it.each([
    ['something else is drawn', () => drawWithKeys()],
    ['the tool is left', () => cleanup()],
  ])('ends the search in the lab when %s', async (_, leave) => {
    const stage = await opened(gan)
    drawWithKeys()
    await userEvent.click(button('Find it'))
    expect(stage.worker().last('cancel')).toBeUndefined()
    leave()
    expect(stage.worker().last('cancel')?.requestId).toBe(searchIn(stage))
  })

  it('keeps the drawing while the tool is left', async () => {
    const stage = await opened(vae)
    drawWithKeys()
    expect(drawingOf(stage.lab).strokes).toHaveLength(1)
    cleanup()
    expect(drawingOf(stage.lab).image).toHaveLength(784)
  })
})
