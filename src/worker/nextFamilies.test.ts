/** Throw-away families in the lab: trained, shown, measured, saved, looked into, as any other. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { openedForEachTest } from './testSession.ts'
import type { Queries, Query, QueryKind } from './protocol.ts'
import type { TestSession } from './testSession.ts'

const fixtures = vi.hoisted(() => () => import('../models/testFamilies/fixtures.ts'))
vi.mock('../models/catalog.ts', async (own) => (await fixtures()).withTestFamilies(await own()))
vi.mock('../models/load.ts', async (own) => (await fixtures()).loadingTestFamilies(await own()))
vi.mock('../datasets/catalog.ts', async (own) => (await fixtures()).withTestDatasets(await own()))
vi.mock('../datasets/load.ts', async (own) => (await fixtures()).openingTestDatasets(await own()))

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

async function settled(query: Query) {
  const requestId = lab.ask(query)
  return await Promise.race([
    lab.heard('reply', (event) => event.requestId === requestId),
    lab.heard('refused', (event) => event.requestId === requestId),
  ])
}

async function answer<K extends QueryKind>(
  query: Query & { readonly kind: K },
): Promise<Queries[K]['result']> {
  const event = await settled(query)
  if (event.type === 'refused') throw new Error(event.failure.detail)
  return event.result as Queries[K]['result']
}

/** Runs a family to its stop rule. */
async function finished(family: string, dataset: string, conditional = false): Promise<void> {
  const base = defaultExperiment(family, dataset)
  const hyperparameters = conditional
    ? { ...base.hyperparameters, conditional }
    : base.hyperparameters
  lab.start({ ...base, hyperparameters, stop: { kind: 'steps', at: 30 } })
  await lab.heard('state', ({ state }) => state === 'finished')
}

describe.each([
  ['test-diffusion', 'cloud', false],
  ['test-autoregressive', 'counting', false],
  ['test-autoregressive', 'counting', true],
] as const)('a run of %s on %s, told the class: %s', (family, dataset, conditional) => {
  it('is shown and measured, and goes on from its checkpoint', async () => {
    await finished(family, dataset, conditional)
    const { test } = lab.of('state').at(-1) ?? {}
    expect(Object.values(test ?? {}).every(Number.isFinite)).toBe(true)
    const { samples } = lab.of('sampled').at(-1)?.sheet ?? {}
    expect(samples?.values.every(Number.isFinite)).toBe(true)
    expect(new Set(samples?.values).size).toBeGreaterThan(1)
    await answer({ kind: 'diagnose', count: 200 })
    const { report, verdict } = lab.of('measured').at(-1) ?? {}
    expect(report).toMatchObject({ latent: null, samples: { of: 'samples', count: 200 } })
    expect(report?.samples.digits).toBeNull()
    expect(verdict?.id).toEqual(expect.any(String))
    const checkpoint = await answer({ kind: 'checkpoint' })
    const shown = lab.of('sampled').at(-1)?.sheet
    const base = defaultExperiment(family, dataset)
    const hyperparameters = conditional
      ? { ...base.hyperparameters, conditional }
      : base.hyperparameters
    lab.start({ ...base, hyperparameters }, { play: false, runId: 2, from: checkpoint })
    const again = await lab.heard('sampled', ({ runId }) => runId === 2)
    expect(again.step).toBe(30)
    expect(again.sheet).toEqual(shown)
    expect(lab.of('failed')).toEqual([])
    expect(lab.of('mishap')).toEqual([])
  })

  it('has no latent space to ask about', async () => {
    await finished(family, dataset, conditional)
    const z = new Float32Array(2)
    const labels = conditional ? Uint8Array.of(1) : null
    const questions: Query[] = [
      { kind: 'codes', count: 10 },
      { kind: 'influence' },
      { kind: 'decode', z, count: 1, labels },
      { kind: 'draw', from: 'prior', count: 1, temperature: 1, seed: 1, labels },
    ]
    for (const question of questions)
      expect(await settled(question)).toMatchObject({
        type: 'refused',
        failure: { detail: 'this model has no latent space' },
      })
  })
})

describe('a view', () => {
  it('of the model alone is answered with arrays', async () => {
    await finished('test-diffusion', 'cloud')
    const arrays = await answer({ kind: 'look', view: 'field', examples: null, seed: 1 })
    expect(arrays).toMatchObject({ points: { shape: [25, 2] }, noise: { shape: [25, 2] } })
  })

  it('of examples is answered for each of them', async () => {
    await finished('test-autoregressive', 'counting')
    const values = Float32Array.of(0, 1, 2, 3, 0, 1, 3, 2, 1, 0, 3, 2)
    const examples = { values, count: 2, labels: null }
    const { surprise } = await answer({ kind: 'look', view: 'surprise', examples, seed: 1 })
    expect(surprise?.shape).toEqual([2, 6])
    expect(surprise?.values.every((nats) => nats > 0)).toBe(true)
  })

  it('that no one offers is refused, and so are examples that are none', async () => {
    await finished('test-autoregressive', 'counting')
    const nothing = { kind: 'look', view: 'attention', examples: null, seed: 1 } as const
    expect(await settled(nothing)).toMatchObject({
      failure: { detail: 'this model has no view attention' },
    })
    const examples = { values: Float32Array.of(0, 1, 2, 3, 5, 0), count: 1, labels: null }
    expect(await settled({ kind: 'look', view: 'surprise', examples, seed: 1 })).toMatchObject({
      failure: { detail: 'a token is a whole number from 0 to 4, not 5' },
    })
  })
})
