/** Every question can be cancelled: it is settled at once, its work ends, and nothing of it stays. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { ANSWERS } from './answers/registry.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Asked } from './answers/asked.ts'
import type { Queries, Query, QueryKind } from './protocol.ts'
import type { TestSession } from './testSession.ts'

// Points in the plane have no letters.
const fixtures = vi.hoisted(() => () => import('../models/testFamilies/fixtures.ts'))
vi.mock('../datasets/catalog.ts', async (own) => (await fixtures()).withTestDatasets(await own()))
vi.mock('../datasets/load.ts', async (own) => (await fixtures()).openingTestDatasets(await own()))

/** One question of each kind, about a run on points in the plane. */
const QUESTIONS: { readonly [K in QueryKind]: Queries[K]['params'] } = {
  memory: {},
  fits: { experiment: tinyRun('vae'), checkpoint: new ArrayBuffer(8) },
  preview: { dataset: 'moons', mix: [1, 1], images: 100, ...USUAL_DRAWING, count: 4, forRun: true },
  redraw: { seed: 3 },
  show: { view: 'generated' },
  look: { view: 'any', examples: null, seed: 1 },
  onTheWay: { times: 4 },
  flow: {},
  plane: {
    looks: ['critic', 'sheet', 'arrows', 'encoder'],
    box: { left: -2, bottom: -2, side: 4 },
    arrows: 'loss',
    label: 0,
    share: 1,
    at: null,
  },
  checkpoint: {},
  stateAt: { step: 0 },
  model: {},
  decode: { z: new Float32Array(4), count: 2, labels: null },
  codes: { count: 300 },
  encode: { values: new Float32Array(600), count: 300 },
  invert: { values: Float32Array.of(0.3, -0.4), label: null },
  neighbours: { values: Float32Array.of(0.3, -0.4), count: 3 },
  influence: {},
  draw: { from: 'mixture', count: 300, temperature: 1, seed: 1, labels: null },
  measure: {},
  augment: { real: 10, generated: 10 },
  recognise: { values: new Float32Array(600), count: 300 },
  diagnose: { count: 50 },
  samplingTime: { count: 300 },
  contest: { rounds: 10, seed: 1 },
  nearNames: {
    ...{ dataset: 'counting', mix: [1, 1], images: 100, ...USUAL_DRAWING },
    ...{ values: new Float32Array(6), count: 1 },
  },
  rivals: {
    ...{ dataset: 'counting', mix: [1, 1], images: 100, ...USUAL_DRAWING },
    ...{ values: new Float32Array(6), count: 1, labels: null },
  },
  judge: { images: new Uint8Array(100), labels: null, dataset: 'moons', mix: [1, 1] },
}
/** The family of the run, where not every one can answer. */
const ASKED_OF: Partial<Record<QueryKind, string>> = {
  contest: 'gan',
  plane: 'gan',
  onTheWay: 'diffusion',
}
const KINDS = Object.keys(ANSWERS) as QueryKind[]
// Points have no classifier: measuring/augmentation.test.ts holds its question to the same.
const LONG = KINDS.filter(
  (kind) => ['beside', 'measuring'].includes(ANSWERS[kind].lane) && kind !== 'augment',
)

const questionOf = (kind: QueryKind): Query =>
  structuredClone({ kind, ...QUESTIONS[kind] }) as Query

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))
afterEach(() => vi.restoreAllMocks())

type Answerer = (source: unknown, params: object, asked: Asked) => Promise<unknown>

/** Watches the work on one kind of question: hears of every pause, and holds the newest piece of work. */
function watch(kind: QueryKind) {
  const answering = ANSWERS[kind] as unknown as { answer: Answerer }
  const { answer } = answering
  const watched = { pauses: 0, atPause: (_number: number): void => undefined }
  let work: Promise<unknown> = Promise.resolve()
  vi.spyOn(answering, 'answer').mockImplementation((source, params, asked) => {
    watched.pauses = 0
    const turns: Asked['turns'] = () => {
      const pause = asked.turns()
      return async () => {
        const number = ++watched.pauses
        // A question can pause before its number is known here.
        await Promise.resolve()
        watched.atPause(number)
        await pause()
      }
    }
    work = answer(source, params, { ...asked, turns })
    return work
  })
  /** How the work ended. */
  const ended = (): Promise<'done' | 'given up'> =>
    work.then(
      () => 'done',
      () => 'given up',
    )
  return { watched, ended }
}

const settled = (requestId: number) =>
  [...lab.of('reply'), ...lab.of('refused')].filter((event) => event.requestId === requestId)

async function answered(query: Query): Promise<unknown> {
  const requestId = lab.ask(query)
  const event = await lab.heard('reply', (one) => one.requestId === requestId)
  return event.result
}

const tensors = async (): Promise<number> =>
  ((await answered({ kind: 'memory' })) as Queries['memory']['result']).tensors

it('there is a question of each kind, and long ones among them', () => {
  expect(Object.keys(QUESTIONS).toSorted()).toEqual(KINDS.toSorted())
  expect(LONG).toEqual(expect.arrayContaining(['invert', 'diagnose', 'measure', 'codes', 'draw']))
})

describe.each(KINDS)('%s', (kind) => {
  it('cancelled at once, is refused without a word, and the run trains on', async () => {
    lab.start(tinyRun('vae', { images: 200 }))
    await lab.train(2)
    const requestId = lab.ask(questionOf(kind))
    lab.send({ type: 'cancel', requestId })
    const { failure } = await lab.heard('refused', (event) => event.requestId === requestId)
    expect(failure.code).toBe('aborted')
    expect(
      await answered({ kind: 'decode', z: new Float32Array(2), count: 1, labels: null }),
    ).toMatchObject({ count: 1 })
    await lab.train(3)
    expect(settled(requestId)).toHaveLength(1)
    expect(lab.of('failed')).toEqual([])
    expect(lab.of('mishap')).toEqual([])
  })
})

describe.each(LONG)('%s', (kind) => {
  it('cancelled in its middle, ends there, leaves no tensor, and the next one is answered', async () => {
    lab.start(tinyRun(ASKED_OF[kind] ?? 'vae', { images: 200 }), { play: false })
    const { watched, ended } = watch(kind)
    // What the first one makes for all that follow is here before the second.
    await answered(questionOf(kind))
    await answered(questionOf(kind))
    const { pauses } = watched
    const before = await tensors()
    let cancelledAt = 0
    const requestId = await new Promise<number>((resolve) => {
      watched.atPause = (number) => {
        if (cancelledAt > 0 || number < Math.ceil(pauses / 2)) return
        cancelledAt = number
        lab.send({ type: 'cancel', requestId: asked })
        resolve(asked)
      }
      const asked = lab.ask(questionOf(kind))
    })
    expect(settled(requestId)).toMatchObject([{ type: 'refused', failure: { code: 'aborted' } }])
    expect(await ended()).toBe('given up')
    expect(watched.pauses).toBe(cancelledAt)
    watched.atPause = () => undefined
    expect(await tensors()).toBe(before)
    // A judge of digits says `null` of points, which is an answer too.
    expect(await answered(questionOf(kind))).not.toBeUndefined()
    lab.send({ type: 'play', runId: 1 })
    await lab.train(3)
    expect(settled(requestId)).toHaveLength(1)
    expect(lab.of('failed')).toEqual([])
  })
})

it('a cancelled question that waits for its turn is never begun', async () => {
  lab.start(tinyRun('vae'), { play: false })
  await lab.heard('sampled')
  const { ended, watched } = watch('checkpoint')
  const first = lab.ask({ kind: 'checkpoint' })
  const second = lab.ask({ kind: 'redraw', seed: 9 })
  const before = lab.of('sampled').length
  lab.send({ type: 'cancel', requestId: second })
  await lab.heard('reply', (event) => event.requestId === first)
  await tensors()
  expect(await ended()).toBe('done')
  expect(watched.pauses).toBe(0)
  expect(lab.of('sampled')).toHaveLength(before)
})

it('a question that is settled, and one that never was, are not cancelled', async () => {
  lab.start(tinyRun('vae'), { play: false })
  const requestId = lab.ask({ kind: 'checkpoint' })
  await lab.heard('reply', (event) => event.requestId === requestId)
  lab.send({ type: 'cancel', requestId })
  lab.send({ type: 'cancel', requestId: 999 })
  await tensors()
  expect(lab.of('refused')).toEqual([])
})
