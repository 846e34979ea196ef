import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { aReport, aVerdict, NO_EXHIBITS } from '../../diagnosis/fixtures.ts'
import { seeEverything } from '../../fixtures.tsx'
import { blank, showTool } from '../fixtures.tsx'
import { SamplingTool } from './SamplingTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { Query } from '../../../worker/protocol.ts'
import type { ToolStage } from '../fixtures.tsx'

type Draw = Extract<Query, { kind: 'draw' }>

/** An experiment with two latent dimensions. */
const small = (family: string, dataset: string = 'mnist', conditional = false): Experiment => {
  const experiment = defaultExperiment(family, dataset)
  const { hyperparameters } = experiment
  return { ...experiment, hyperparameters: { ...hyperparameters, latentDim: 2, conditional } }
}

const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)))

const questions = ({ worker }: ToolStage) =>
  worker().heard.filter((command) => command.type === 'request')

const draws = (stage: ToolStage): Draw[] =>
  questions(stage).flatMap(({ query }) => (query.kind === 'draw' ? [query] : []))

/** Shows the tool; the lab answers every draw: sample i lies at (i, -i). */
async function show(experiment: Experiment): Promise<ToolStage> {
  const stage = showTool(<SamplingTool />, experiment, { codes: null })
  await answer(stage, experiment)
  return stage
}

async function answer(stage: ToolStage, experiment: Experiment): Promise<void> {
  await settle()
  const last = questions(stage).findLast(({ query }) => query.kind === 'draw')
  const count = draws(stage).at(-1)?.count ?? 0
  const z = Float32Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : -(i - 1) / 2))
  stage.say({
    type: 'reply',
    requestId: last?.requestId ?? -1,
    result: { z, examples: blank(experiment, count) },
  })
  await settle()
  answerSeen(stage)
  await settle()
}

/** The judge takes every fourth sample for no digit. */
function answerSeen(stage: ToolStage): void {
  const last = questions(stage).at(-1)
  if (last?.query.kind !== 'recognise') return
  const { count } = last.query
  const recognised = Uint8Array.from({ length: count }, (_, i) => Number(i % 4 > 0))
  const seen = { labels: new Uint8Array(count), probabilities: new Float32Array(count), recognised }
  stage.say({ type: 'reply', requestId: last.requestId, result: seen })
}

beforeEach(seeEverything)
afterEach(cleanup)

describe('SamplingTool', () => {
  it('draws forty samples of the prior', async () => {
    const stage = await show(small('gan'))
    expect(draws(stage).at(-1)).toMatchObject({
      from: 'prior',
      temperature: 1,
      count: 40,
      labels: null,
    })
    expect(screen.getAllByRole('button', { name: /^Sample \d+$/ })).toHaveLength(40)
  })

  it('says what a generator was given: draws from the prior, or numbers made uniform of them', async () => {
    await show(small('gan'))
    expect(
      screen.getByText(/^This generator has only ever been given draws from N\(0, I\)\./),
    ).toBeTruthy()
    cleanup()
    const { hyperparameters, ...rest } = small('gan')
    await show({ ...rest, hyperparameters: { ...hyperparameters, prior: 'uniform' } })
    expect(
      screen.getByText(/^This generator .* uniform from −√3 to √3: draws from N\(0, I\), made/),
    ).toBeTruthy()
  })

  it('says how many of them are digits, and tells exercises so', async () => {
    const { lab } = await show(small('vae'))
    expect(screen.getByText('The judge recognises 30 of these 40 as digits.')).toBeTruthy()
    expect(lab.noted.getState()).toMatchObject({
      'drawn.recognised': 0.75,
      'drawn.from': 'prior',
    })
    cleanup()
    expect(lab.noted.getState()).not.toHaveProperty('drawn.recognised')
  })

  it('tightens the same draws when it is cooled, and makes others on demand', async () => {
    const stage = await show(small('gan'))
    const { seed } = draws(stage).at(-1) as Draw
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Temperature' }), { key: 'ArrowLeft' })
    await answer(stage, small('gan'))
    expect(draws(stage).at(-1)).toMatchObject({ temperature: 0.95, seed })
    await userEvent.click(screen.getByRole('button', { name: 'Other draws' }))
    await settle()
    expect(draws(stage).at(-1)?.seed).not.toBe(seed)
  })

  it('moves the reader to a sample and keeps it', async () => {
    const { store } = await show(small('gan'))
    expect(screen.getByRole('button', { name: 'Keep this one' })).toHaveProperty('disabled', true)
    const sample = screen.getByRole('button', { name: 'Sample 6' })
    await userEvent.click(sample)
    expect(store.getState().z).toEqual([5, -5])
    expect(sample.getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Keep this one' }))
    expect(store.getState().kept).toMatchObject([{ z: [5, -5], label: null, source: 'sample' }])
  })

  it('says so when locked dimensions do not go along', async () => {
    const { store } = await show(small('gan'))
    act(() => store.setState({ locked: new Set([1]) }))
    await userEvent.click(screen.getByRole('button', { name: 'Sample 6' }))
    expect(store.getState().z).toEqual([5, 0])
    expect(screen.getByRole('status').textContent).toContain('1 locked dimension stayed')
  })

  it('offers a GAN no codes to fit, and tells of the truncation trick', async () => {
    await show(small('gan'))
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText(/truncation trick/)).toBeTruthy()
  })

  it('draws from Gaussians fitted to the codes, and says why a VAE needs its prior', async () => {
    const stage = await show(small('autoencoder'))
    expect(screen.getByText(/that is why it needs its prior/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: /^Ten Gaussians/ }))
    await settle()
    expect(draws(stage).at(-1)?.from).toBe('mixture')
    expect(screen.queryByText(/that is why it needs its prior/)).toBeNull()
  })

  it('asks a class-conditional model for every class, four times', async () => {
    const stage = await show(small('gan', 'mnist', true))
    const labels = [...(draws(stage).at(-1)?.labels ?? [])]
    for (let digit = 0; digit < 10; digit++)
      expect(labels.filter((label) => label === digit)).toHaveLength(4)
    await userEvent.click(screen.getByRole('button', { name: 'Sample 14, a 3 asked for' }))
    expect(stage.store.getState()).toMatchObject({ z: [13, -13], label: 3 })
  })

  it('measures how often the digit that is asked for is drawn', async () => {
    const stage = await show(small('gan', 'mnist', true))
    await userEvent.click(screen.getByRole('button', { name: 'Measure now' }))
    expect(questions(stage).map(({ query }) => query.kind)).toContain('diagnose')
    const perClass = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.6, null]
    const report = aReport({ step: 300, requested: { accuracy: 0.85, perClass, real: 0.99 } })
    const verdict = aVerdict('healthy')
    stage.say({ type: 'measured', runId: 1, report, exhibits: NO_EXHIBITS, verdict })
    expect(await screen.findByText(/At step 300 .* in 85% of the samples/)).toBeTruthy()
    expect(screen.getByText(/hardest to get is the 8, with 60%/)).toBeTruthy()
  })

  it('lets a numbered sample of the plane be gone to', async () => {
    const stage = await show(small('gan', 'ring8'))
    expect(draws(stage).at(-1)?.count).toBe(500)
    const numbers = screen.getByRole('slider', { name: 'Go to sample number' })
    fireEvent.keyDown(numbers, { key: 'ArrowRight' })
    fireEvent.keyDown(numbers, { key: 'ArrowRight' })
    expect(stage.store.getState().z).toEqual([1, -1])
  })
})
