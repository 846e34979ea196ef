import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { LatentPanel } from './LatentPanel.tsx'
import type { Queries, Query } from '../../worker/protocol.ts'
import type { Stage } from '../fixtures.tsx'

interface Asked {
  readonly requestId: number
  readonly query: Query
}

/** Every question that the lab was asked about its model. */
const asked = ({ worker }: Stage): Asked[] =>
  worker().heard.filter((command) => command.type === 'request')

const decodes = (stage: Stage) =>
  asked(stage).flatMap(({ requestId, query }) =>
    query.kind === 'decode' ? [{ requestId, z: Array.from(query.z), count: query.count }] : [],
  )

/** Lets the lab answer the latest question. */
async function answer(stage: Stage, result: Queries['decode' | 'codes']['result']): Promise<void> {
  const requestId = asked(stage).at(-1)?.requestId ?? -1
  stage.say({ type: 'reply', requestId, result })
  await act(async () => new Promise((resolve) => setTimeout(resolve)))
}

const image = { shape: [28, 28, 1], count: 1, values: new Uint8Array(784) }
const field = (dimension: number): HTMLInputElement =>
  screen.getByRole('textbox', { name: `Value of latent dimension ${dimension}` })

beforeEach(seeEverything)
afterEach(cleanup)

/** A paused run of a VAE with three latent dimensions. */
function pausedVae(): Stage {
  const vae = defaultExperiment('vae')
  const stage = showPanel(<LatentPanel />, {
    ...vae,
    hyperparameters: { ...vae.hyperparameters, latentDim: 3 },
  })
  stage.play()
  stage.say({ type: 'state', runId: 1, state: 'paused' })
  return stage
}

describe('LatentPanel', () => {
  it('says what to do when there is no model', () => {
    showPanel(<LatentPanel />, defaultExperiment('vae'))
    expect(screen.getByText(/Press “Play” or “One step” first/)).toBeTruthy()
  })

  it('decodes what is typed', async () => {
    const stage = pausedVae()
    await answer(stage, image)
    await answer(stage, image)
    await userEvent.clear(field(2))
    await userEvent.type(field(2), '-1.5{Enter}')
    const { z, count } = decodes(stage).at(-1) ?? {}
    expect(z?.[1]).toBe(-1.5)
    expect(count).toBe(1)
  })

  it('has one question under way at most, and asks the newest next', async () => {
    const stage = pausedVae()
    const before = decodes(stage).length
    for (const value of ['1', '2', '2.5']) {
      await userEvent.clear(field(1))
      await userEvent.type(field(1), `${value}{Enter}`)
    }
    expect(decodes(stage)).toHaveLength(before)
    await answer(stage, image)
    expect(decodes(stage)).toHaveLength(before + 1)
    expect(decodes(stage).at(-1)?.z[0]).toBe(2.5)
  })

  it('resets to zero', async () => {
    const stage = pausedVae()
    await answer(stage, image)
    await userEvent.click(screen.getByRole('button', { name: 'Reset to zero' }))
    for (const dimension of [1, 2, 3]) expect(field(dimension).value).toBe('0')
  })

  it('says when the model did not answer', async () => {
    const stage = pausedVae()
    const requestId = asked(stage).at(-1)?.requestId ?? -1
    stage.say({ type: 'refused', requestId, failure: { code: 'internal', detail: 'broken' } })
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer')
  })

  it('shows ten sliders, and the others on demand', async () => {
    const stage = showPanel(<LatentPanel />, defaultExperiment('gan'))
    stage.play()
    expect(screen.getAllByRole('slider')).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: 'Show 54 more dimensions' }))
    expect(screen.getAllByRole('slider')).toHaveLength(64)
  })

  it('measures the codes of an autoencoder and lets its sliders span them', async () => {
    const stage = showPanel(<LatentPanel />, PRESETS['ae-2d'])
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    expect(asked(stage).at(-1)?.query).toMatchObject({ kind: 'codes', count: 500 })
    const codes = { z: Float32Array.of(8, 0, 12, 0), labels: Uint8Array.of(0, 0), latentDim: 2 }
    await answer(stage, codes)
    expect(field(1).value).toBe('10')
    await userEvent.clear(field(1))
    await userEvent.type(field(1), '99{Enter}')
    expect(field(1).value).toBe('16')
    await userEvent.click(screen.getByRole('button', { name: 'Reset to the mean' }))
    expect(field(1).value).toBe('10')
  })

  it('tells where a decoded point of the plane lies', async () => {
    const stage = showPanel(<LatentPanel />, {
      ...defaultExperiment('gan', 'ring8'),
    })
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    const requestId = decodes(stage).at(-1)?.requestId ?? -1
    const point = { shape: [2], count: 1, values: Float32Array.of(0.5, -1.25) }
    stage.say({ type: 'reply', requestId, result: point })
    expect(await screen.findByText('x = 0.50, y = -1.25')).toBeTruthy()
  })
})
