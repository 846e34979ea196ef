import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { aVerdict, NO_EXHIBITS } from '../diagnosis/fixtures.ts'
import { reportAt, sampleMeasures } from '../../metrics/report/testReport.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { useLab } from '../useLab.ts'
import { PlaneStage } from './PlaneStage.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'
import type { Sheet } from '../../worker/protocol/run.ts'
import type { Stage } from '../fixtures.tsx'

const room = { width: 800, height: 420, pixelRatio: 1 }
const ring = defaultExperiment('gan', 'ring8')

function OnStage({ of, held }: { readonly of: Experiment; readonly held: number | undefined }) {
  const { replay } = useLab()
  const view = { current: () => replay.latest, subscribe: replay.subscribe, held }
  return <PlaneStage experiment={of} shows="generated" view={view} room={room} />
}

const samples: Sheet = {
  ...{ view: 'generated', originals: null, classes: null, seed: 1 },
  samples: { shape: [2], count: 2, values: Float32Array.of(0, 0, 1, 1) },
}

const ANSWER: PlaneAnswer = {
  ...{ step: 5, seed: 1, sheet: null, arrows: null, encoder: null, ways: null, field: null },
  z: Float32Array.of(0.25, -0.5, 1, 2),
  criticAt: Float32Array.of(0.4, 0.6),
  critic: {
    ...{ box: { left: -2.75, bottom: -2.75, side: 5.5 }, cells: 1, together: 2 },
    ...{ scale: 'probability', middle: 0.5, reach: 0.5 },
    values: Float32Array.of(0.25),
  },
}

/** What was asked of the plane last. */
function asked(stage: Stage) {
  const request = stage.worker().heard.findLast((one) => {
    return one.type === 'request' && one.query.kind === 'plane'
  })
  if (request?.type !== 'request' || request.query.kind !== 'plane') throw new Error('not asked')
  return { requestId: request.requestId, ...request.query }
}

async function answer(stage: Stage, change: Partial<PlaneAnswer> = {}): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  const { requestId } = asked(stage)
  stage.say({ type: 'reply', requestId, result: { ...ANSWER, ...change } })
  await act(() => Promise.resolve())
}

/** @param held the step of an earlier moment that is looked at. @param states steps of which the lab keeps the whole state. */
async function play(
  of: Experiment = ring,
  held?: number,
  states: readonly number[] = [],
): Promise<Stage> {
  const stage = showPanel(<OnStage of={of} held={held} />, of)
  stage.play()
  stage.say({ type: 'states', runId: 1, steps: states })
  stage.say({ type: 'sampled', runId: 1, step: 5, sheet: samples })
  stage.say({ type: 'state', runId: 1, state: 'paused' })
  if (held === undefined || states.length > 0) await answer(stage, { step: states.at(-1) ?? 5 })
  return stage
}

const layer = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name })

beforeEach(seeEverything)
afterEach(cleanup)

describe('the stage of points', () => {
  it('shows points and the discriminator at first, and says what its colours are', async () => {
    const stage = await play()
    expect(asked(stage)).toMatchObject({ looks: ['critic'], label: 0 })
    expect(layer('Real points').checked).toBe(true)
    expect(layer('Arrows').checked).toBe(false)
    expect(screen.getByText('generated 0')).toBeTruthy()
    expect(screen.getByText(/^D\(x\): how probable .* judges 2 points at once/)).toBeTruthy()
  })

  it('asks for a layer that is switched on by keyboard, and explains it', async () => {
    const user = userEvent.setup()
    const stage = await play()
    layer('Arrows').focus()
    await user.keyboard(' ')
    await answer(stage, {
      arrows: {
        ...{ kind: 'loss', step: 5 },
        from: Float32Array.of(0, 0),
        by: Float32Array.of(0.3, 0.4),
      },
    })
    expect(asked(stage)).toMatchObject({ looks: ['critic', 'arrows'], arrows: 'loss' })
    expect(screen.getByText(/Minus the gradient .* The longest is 0\.5 per unit/)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: '∇D' }))
    await answer(stage)
    expect(asked(stage).arrows).toBe('critic')
  })

  it('has no layers that a family has nothing for', async () => {
    await play(defaultExperiment('vae', 'ring8'))
    const names = screen.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)
    expect(names).toEqual([
      ...['Real points', 'Generated points', 'Latent grid', 'Arrows', 'Density'],
      'Encoder’s clouds',
    ])
  })

  it('explains what the keyboard goes to', async () => {
    const user = userEvent.setup()
    await play()
    screen.getByRole('application', { name: 'The plane of the points' }).focus()
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    const words = screen.getByRole('status').textContent
    expect(words).toContain('A generated point at (0.00; 0.00), made from z = (0.25; -0.50).')
    expect(words).toContain('D = 0.25: rather generated')
  })

  it('tells exercises which arrows there are, and what is under the pointer', async () => {
    const user = userEvent.setup()
    const stage = await play()
    const { noted } = stage.lab
    await user.click(layer('Arrows'))
    await answer(stage, {
      arrows: {
        ...{ kind: 'loss', step: 5 },
        from: Float32Array.of(0, 0),
        by: Float32Array.of(0.3, 0.4),
      },
    })
    expect(noted.getState()).toMatchObject({ 'plane.arrows': 'loss' })
    expect(noted.getState()['plane.longest']).toBeCloseTo(0.5)
    expect(noted.getState()).not.toHaveProperty('plane.d')
    screen.getByRole('application', { name: 'The plane of the points' }).focus()
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(noted.getState()).toMatchObject({ 'plane.under': 'generated', 'plane.d': 0.25 })
    cleanup()
    expect(noted.getState()).not.toHaveProperty('plane.arrows')
  })

  it('says of which step the rings around missing modes are, and rings none before', async () => {
    const stage = await play()
    expect(screen.queryByText(/hardly a point/)).toBeNull()
    const missing = [
      { mode: 0, at: [1.4, 0] },
      { mode: 1, at: [1, 1] },
    ]
    const modes = { highQuality: 0.9, covered: 6, of: 8, missing, reverseKl: 0.3, variation: 0.3 }
    const report = reportAt(4000, sampleMeasures({}, { modes }))
    stage.say({
      type: 'measured',
      runId: 1,
      report,
      exhibits: NO_EXHIBITS,
      verdict: aVerdict('unclear'),
    })
    expect(
      await screen.findByText('2 modes with hardly a point, when last measured (step 4,000)'),
    ).toBeTruthy()
  })

  it('asks anew for the part that is magnified, and shows the whole again', async () => {
    const user = userEvent.setup()
    const stage = await play()
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    await answer(stage)
    expect(asked(stage).box).toEqual({ left: -1.375, bottom: -1.375, side: 2.75 })
    await user.click(screen.getByRole('button', { name: 'Show the whole plane' }))
    await answer(stage)
    expect(asked(stage).box).toEqual({ left: -2.75, bottom: -2.75, side: 5.5 })
  })

  it('shows an earlier moment as the model was then, and says which step its layers are of', async () => {
    const stage = await play(ring, 3, [0, 2])
    expect(asked(stage)).toMatchObject({ looks: ['critic'], at: 2 })
    expect(screen.getByText('Layers of step 2')).toBeTruthy()
    expect(screen.getByText('generated 0')).toBeTruthy()
  })

  it('shows of a moment of which no model is kept its points alone, and says so', async () => {
    const stage = await play(ring, 3)
    expect(() => asked(stage)).toThrow('not asked')
    expect(screen.getByText('Points alone')).toBeTruthy()
    expect(screen.getByText(/^Of this moment the points alone are kept/)).toBeTruthy()
    expect(screen.queryByText('generated 0')).toBeNull()
    stage.say({ type: 'states', runId: 1, steps: [4] })
    expect(screen.getByText(/Models are kept from step 4 on\.$/)).toBeTruthy()
  })

  it('asks a class-conditional model of the class that is chosen', async () => {
    const told = { ...ring.hyperparameters, conditional: true }
    const stage = await play({ ...ring, hyperparameters: told })
    expect(asked(stage).label).toBe(0)
    expect(defined(screen.getAllByLabelText('Class asked for')[0], 'a choice')).toBeTruthy()
  })
})
