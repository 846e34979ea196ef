import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { blank } from './fixtures.tsx'
import { LatentPanel } from './LatentPanel.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { Queries, Query } from '../../worker/protocol.ts'
import type { Codes } from '../../worker/protocol/latent.ts'
import type { Stage } from '../fixtures.tsx'

interface Asked {
  readonly requestId: number
  readonly query: Query
}

/** Every question that the lab was asked about its model. */
const asked = ({ worker }: Stage): Asked[] =>
  worker().heard.filter((command) => command.type === 'request')

/** Slider positions that were decoded for the large picture, in the order in which they were asked for. */
const places = (stage: Stage): number[][] =>
  asked(stage).flatMap(({ query }) =>
    query.kind === 'decode' && query.count === 1 ? [Array.from(query.z)] : [],
  )

const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)))

const CODES: Codes = {
  origin: 'test',
  latentDim: 2,
  z: Float32Array.of(8, 0, 12, 0),
  std: null,
  examples: blank(PRESETS['ae-2d'], 2),
  labels: Uint8Array.of(0, 0),
  slant: new Float32Array(2),
  thickness: new Float32Array(2),
  mean: Float32Array.of(10, 0),
  principal: [Float32Array.of(1, 0), Float32Array.of(0, 1)],
}

/** What this lab answers to a question about the latent space. */
function resultOf(query: Query, experiment: Experiment): Queries[Query['kind']]['result'] {
  if (query.kind === 'codes') return CODES
  const dimensions = Number(experiment.hyperparameters['latentDim'])
  if (query.kind === 'influence') return { change: new Float32Array(dimensions), kl: null }
  return blank(experiment, query.kind === 'decode' ? query.count : 0)
}

let answered = new Set<number>()

/** Lets the lab answer the questions that wait, and those that follow. */
async function answerAll(stage: Stage): Promise<void> {
  const { experiment } = stage.lab.experiment.getState()
  for (let round = 0; round < 8; round++) {
    for (const { requestId, query } of asked(stage)) {
      if (answered.has(requestId) || query.kind === 'preview') continue
      answered.add(requestId)
      stage.say({ type: 'reply', requestId, result: resultOf(query, experiment) })
    }
    await settle()
  }
}

const field = (dimension: number): HTMLInputElement =>
  screen.getByRole('textbox', { name: `Value of latent dimension ${dimension}` })

async function type(dimension: number, value: string): Promise<void> {
  await userEvent.clear(field(dimension))
  await userEvent.type(field(dimension), `${value}{Enter}`)
}

beforeEach(() => {
  answered = new Set()
  seeEverything()
})
afterEach(cleanup)

/** A paused run, its sliders on the page and nothing answered yet. */
async function paused(experiment: Experiment): Promise<Stage> {
  const stage = showPanel(<LatentPanel />, experiment)
  stage.play()
  stage.say({ type: 'state', runId: 1, state: 'paused' })
  await userEvent.click(screen.getByRole('radio', { name: 'Sliders' }))
  await screen.findByRole('slider', { name: 'Latent dimension 1' })
  return stage
}

function pausedVae(): Promise<Stage> {
  const vae = defaultExperiment('vae')
  return paused({ ...vae, hyperparameters: { ...vae.hyperparameters, latentDim: 3 } })
}

describe('LatentPanel', () => {
  it('says what to do when there is no model', () => {
    showPanel(<LatentPanel />, defaultExperiment('vae'))
    expect(screen.getByText(/Press “Play” or “One step” first/)).toBeTruthy()
  })

  it('decodes what is typed', async () => {
    const stage = await pausedVae()
    await answerAll(stage)
    await type(2, '-1.5')
    expect(places(stage).at(-1)?.[1]).toBe(-1.5)
  })

  it('has one question under way at most, and asks the newest next', async () => {
    const stage = await pausedVae()
    await settle()
    const before = { all: asked(stage).length, places: places(stage).length }
    for (const value of ['1', '2', '2.5']) await type(1, value)
    expect(asked(stage)).toHaveLength(before.all)
    await answerAll(stage)
    expect(
      places(stage)
        .slice(before.places)
        .map(([first]) => first),
    ).toEqual([2.5])
  })

  it('resets to zero', async () => {
    const stage = await pausedVae()
    await answerAll(stage)
    await userEvent.click(screen.getByRole('button', { name: 'Reset to zero' }))
    for (const dimension of [1, 2, 3]) expect(field(dimension).value).toBe('0')
  })

  it('says when the model did not answer', async () => {
    const stage = await pausedVae()
    const requestId = asked(stage).at(-1)?.requestId ?? -1
    stage.say({ type: 'refused', requestId, failure: { code: 'internal', detail: 'broken' } })
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer')
  })

  it('shows ten sliders, and the others on demand', async () => {
    await paused(defaultExperiment('gan'))
    expect(screen.getAllByRole('slider')).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: 'Show 54 more dimensions' }))
    expect(screen.getAllByRole('slider')).toHaveLength(64)
  })

  it('measures the codes of an autoencoder and lets its sliders span them', async () => {
    const stage = await paused(PRESETS['ae-2d'])
    await answerAll(stage)
    expect(field(1).value).toBe('10')
    await type(1, '99')
    expect(field(1).value).toBe('16')
    await userEvent.click(screen.getByRole('button', { name: 'Reset to the mean' }))
    expect(field(1).value).toBe('10')
  })

  it.each([
    ['two dimensions on their map', PRESETS['vae-2d'], 'Map'],
    ['more on their sliders', PRESETS['vae-dense-20'], 'Sliders'],
  ])('opens %s', (_, experiment, tool) => {
    const stage = showPanel(<LatentPanel />, experiment)
    stage.play()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: tool }).checked).toBe(true)
  })

  it('has no tool for digits where the data are points', async () => {
    await paused(defaultExperiment('gan', 'ring8'))
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'Sliders',
      'Map',
      'Walk',
      'Arithmetic',
      'Sampling',
    ])
  })

  it('tells where a decoded point of the plane lies', async () => {
    const stage = await paused(defaultExperiment('gan', 'ring8'))
    const isPlace = ({ query }: Asked): boolean => query.kind === 'decode' && query.count === 1
    const requestId = asked(stage).findLast(isPlace)?.requestId ?? -1
    const point = { shape: [2], count: 1, values: Float32Array.of(0.5, -1.25) }
    stage.say({ type: 'reply', requestId, result: point })
    expect(await screen.findByText('x = 0.50, y = -1.25')).toBeTruthy()
  })
})
