/** What fails beside the training leaves it alone; only the backend itself ends it. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Panels } from '../measuring/panels.ts'
import { References } from '../measuring/references.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { OutOfMemoryError } from '../lib/outOfMemory.ts'
import { Explorer } from './explorer.ts'
import { Run } from './run.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import { Viewer } from './viewer.ts'
import type { TestSession } from './testSession.ts'

const BROKEN = new Error('broken on purpose')

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

describe('a run goes on, and says it once,', () => {
  it.each([
    ['when its samples cannot be drawn', 'picture', () => vi.spyOn(Viewer.prototype, 'sheet')],
    [
      'when the real data cannot be looked at',
      'measurement',
      () => vi.spyOn(References.prototype, 'prepare'),
    ],
    ['when a light panel fails', 'measurement', () => vi.spyOn(Panels.prototype, 'glance')],
    ['when no copy can be kept', 'copy', () => vi.spyOn(Run.prototype, 'checkpoint')],
  ] as const)('%s', async (_what, what, breakIt) => {
    breakIt().mockRejectedValue(BROKEN)
    lab.start(tinyRun())
    const { failure } = await lab.heard('mishap')
    expect(failure).toEqual({ code: 'internal', detail: BROKEN.message })
    await lab.train(60)
    expect(lab.of('mishap').map((mishap) => mishap.what)).toEqual([what])
    expect(lab.of('failed')).toEqual([])
  })
})

describe('a run that no memory is left for', () => {
  it.each([
    ['its samples', () => vi.spyOn(Viewer.prototype, 'sheet')],
    ['a copy of its state', () => vi.spyOn(Run.prototype, 'checkpoint')],
    ['its next step', () => vi.spyOn(Run.prototype, 'step')],
  ])('is to begin again elsewhere: for %s', async (_what, breakIt) => {
    breakIt().mockRejectedValue(new OutOfMemoryError(4096))
    lab.start(tinyRun())
    expect((await lab.heard('failed')).failure.code).toBe('outOfMemory')
  })

  it('says so once, and does not say after it that it is paused', async () => {
    lab.start(tinyRun())
    await lab.heard('progress')
    vi.spyOn(Viewer.prototype, 'sheet').mockRejectedValue(new OutOfMemoryError(4096))
    await lab.heard('failed')
    const requestId = lab.ask({ kind: 'memory' })
    await lab.heard('reply', (event) => event.requestId === requestId)
    expect(lab.of('failed')).toHaveLength(1)
    // It would take the place of the failure on the page.
    expect(lab.of('state').map(({ state }) => state)).not.toContain('paused')
  })

  it('has it said by the backend, after the fact, and makes no more of it', async () => {
    lab.start(tinyRun())
    await lab.heard('progress')
    vi.spyOn(Run.prototype, 'step').mockRejectedValue(new Error('it is full'))
    lab.fill(new OutOfMemoryError())
    lab.fill(new OutOfMemoryError())
    expect((await lab.heard('failed')).failure.code).toBe('outOfMemory')
    const requestId = lab.ask({ kind: 'memory' })
    await lab.heard('reply', (event) => event.requestId === requestId)
    expect(lab.of('failed')).toHaveLength(1)
    expect(lab.of('state').map(({ state }) => state)).not.toContain('paused')
  })

  it('goes on when it is a measurement that has none', async () => {
    vi.spyOn(Panels.prototype, 'glance').mockRejectedValue(
      new RangeError('Array buffer allocation failed'),
    )
    lab.start(tinyRun())
    expect((await lab.heard('mishap')).failure.code).toBe('outOfMemory')
    expect(lab.of('failed')).toEqual([])
  })
})

describe('a run goes on when a question breaks:', () => {
  it.each([
    ['a full measurement', { kind: 'diagnose', count: 50 }, Panels.prototype, 'report'],
    ['the terms on the test data', { kind: 'measure' }, Trainer.prototype, 'evaluate'],
    ['places of the latent space', { kind: 'codes', count: 9 }, Explorer.prototype, 'codes'],
    ['a new picture', { kind: 'redraw', seed: 2 }, Viewer.prototype, 'sheet'],
    ['an export', { kind: 'model' }, Run.prototype, 'model'],
  ] as const)('%s', async (_what, query, owner, method) => {
    lab.start(tinyRun())
    await lab.train(5)
    vi.spyOn(owner as unknown as Record<string, () => Promise<never>>, method).mockRejectedValue(
      BROKEN,
    )
    const requestId = lab.ask(query)
    const { failure } = await lab.heard('refused', (event) => event.requestId === requestId)
    expect(failure).toEqual({ code: 'internal', detail: BROKEN.message })
    await lab.train(5)
    expect(lab.of('failed')).toEqual([])
  })
})

it('a finished run stays finished when it cannot be measured', async () => {
  vi.spyOn(Trainer.prototype, 'evaluate').mockRejectedValue(BROKEN)
  vi.spyOn(Panels.prototype, 'report').mockRejectedValue(BROKEN)
  lab.start(tinyRun('vae', { stop: { kind: 'steps', at: 5 } }))
  const { test } = await lab.heard('state', ({ state }) => state === 'finished')
  expect(test).toEqual({})
  expect(lab.of('mishap').map(({ what }) => what)).toEqual(['measurement'])
  const requestId = lab.ask({ kind: 'checkpoint' })
  await lab.heard('reply', (event) => event.requestId === requestId)
  expect(lab.of('failed')).toEqual([])
})

it('a trap of WebAssembly ends the run wherever it comes from', async () => {
  lab.start(tinyRun())
  await lab.train(5)
  vi.spyOn(Panels.prototype, 'report').mockRejectedValue(
    new WebAssembly.RuntimeError('unreachable'),
  )
  const requestId = lab.ask({ kind: 'diagnose', count: 50 })
  await lab.heard('refused', (event) => event.requestId === requestId)
  const { failure } = await lab.heard('failed')
  expect(failure).toEqual({ code: 'backendLost', detail: 'unreachable' })
})
