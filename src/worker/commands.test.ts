/** What single commands do to a lab. */
import { beforeEach, expect, it, vi } from 'vitest'
import { memoryInUse } from '../nn/memory.ts'
import { Session } from './session.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { TestSession } from './testSession.ts'

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

it('a run that rests says at no moment of a single step that it trains', async () => {
  lab.start(tinyRun(), { play: false })
  for (const step of [1, 2]) {
    lab.send({ type: 'step', runId: 1 })
    await lab.heard('state', () => lab.step === step && lab.of('state').length > step)
  }
  expect(new Set(lab.of('state').map(({ state }) => state))).toEqual(new Set(['paused']))
})

it('a run that plays rests after one step more', async () => {
  lab.start(tinyRun())
  await lab.train(2)
  lab.send({ type: 'step', runId: 1 })
  await lab.heard('state', ({ state }) => state === 'paused')
  const before = lab.step
  const requestId = lab.ask({ kind: 'memory' })
  await lab.heard('reply', (event) => event.requestId === requestId)
  expect(lab.step).toBe(before)
})

it('a question about another run than the one that there is, is refused', async () => {
  lab.start(tinyRun(), { play: false, runId: 2 })
  lab.send({ type: 'request', requestId: 91, runId: 1, query: { kind: 'checkpoint' } })
  lab.send({ type: 'request', requestId: 92, runId: 1, query: { kind: 'memory' } })
  const { failure } = await lab.heard('refused', (event) => event.requestId === 91)
  expect(failure.code).toBe('noRun')
  await lab.heard('reply', (event) => event.requestId === 92)
})

it('a backend is opened on the threads that it is given', async () => {
  const budgets: (number | undefined)[] = []
  const session = new Session({
    post: () => undefined,
    openBackend: async (_wish, _exclude, _timeStep, threads) => {
      budgets.push(threads)
      return { backend: 'wasm', adapter: '', backends: [] }
    },
    watchBackend: () => undefined,
    fetchFile: () => Promise.resolve(new Response(null, { status: 404 })),
    memory: memoryInUse,
  })
  const command = { type: 'open', wish: 'auto', exclude: [], experiment: tinyRun() } as const
  session.handle({ ...command, threads: 3 })
  await vi.waitFor(() => expect(budgets).toEqual([3]))
})
