/** Two labs in step, with workers that say what a test wants. */
import { afterEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { Comparison, SIDES } from './comparison.ts'
import { setUpLab } from './fixtures.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Side } from './comparison.ts'

afterEach(() => vi.useRealTimers())

const sheet: Sheet = {
  view: 'generated',
  samples: { shape: [2], count: 1, values: Float32Array.of(0, 0) },
  originals: null,
  classes: null,
  seed: 1,
}

function setUp({ takesTurns = false, change = {} as Partial<Experiment> } = {}) {
  const clock = { ms: 0 }
  const experiment = { ...PRESETS['gan-dense'], ...change }
  const stages = { a: setUpLab(experiment), b: setUpLab(experiment) }
  const labs = { a: stages.a.lab, b: stages.b.lab }
  const comparison = new Comparison({ labs, takesTurns, now: () => clock.ms })
  for (const side of SIDES) stages[side].opened()
  /** Where a side was told to wait, newest last. */
  const ledTo = (side: Side): number[] =>
    stages[side].workers
      .current()
      .heard.flatMap((command) => (command.type === 'play' ? [command.until ?? Infinity] : []))
  const starts = (side: Side): void => {
    stages[side].reach('paused')
    stages[side].reach('running')
  }
  /** A side shows a step and tells of it. */
  const arrives = (side: Side, step: number): void => {
    const { say, started, progress } = stages[side]
    say({ type: 'sampled', runId: started().runId, step, sheet })
    progress(step)
  }
  return { comparison, stages, clock, ledTo, starts, arrives }
}

it('tells of a farther step only when both have come as far', () => {
  const { comparison, ledTo, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  expect([ledTo('a').at(-1), ledTo('b').at(-1)]).toEqual([1, 1])
  arrives('a', 1)
  expect(ledTo('a').at(-1)).toBe(1)
  expect(comparison.store.getState()).toMatchObject({ step: 0, moments: null })
  arrives('b', 1)
  expect([ledTo('a').at(-1), ledTo('b').at(-1)]).toEqual([3, 3])
  expect(comparison.store.getState()).toMatchObject({
    step: 1,
    moments: { a: { step: 1 }, b: { step: 1 } },
  })
})

it('lets one wait while the other trains where they take turns', () => {
  const { comparison, ledTo, starts, arrives } = setUp({ takesTurns: true })
  comparison.play()
  starts('a')
  expect([ledTo('a').at(-1), ledTo('b')]).toEqual([1, []])
  starts('b')
  expect(ledTo('b')).toEqual([])
  arrives('a', 1)
  expect(ledTo('b').at(-1)).toBe(1)
  arrives('b', 1)
  expect([ledTo('a').at(-1), ledTo('b').at(-1)]).toEqual([3, 1])
})

it('makes beats as long as the slower one needs, and no longer', () => {
  const { comparison, clock, ledTo, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  const beat = (ms: number): void => {
    const step = ledTo('a').at(-1) ?? 0
    arrives('a', step)
    clock.ms += ms
    arrives('b', step)
  }
  for (let round = 0; round < 5; round++) beat(40 * (ledTo('a').at(-1) ?? 0))
  const [last = 0, before = 0] = ledTo('a').toReversed()
  expect(last - before).toBeLessThan(10)
  beat(4000)
  expect((ledTo('a').at(-1) ?? 0) - last).toBe(1)
})

it('rests with both at one step', () => {
  const { comparison, stages, ledTo, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  comparison.pause()
  const pauses = (side: Side) => stages[side].workers.current().last('pause')
  arrives('a', 1)
  expect(pauses('a')).toBeUndefined()
  expect(comparison.store.getState()).toMatchObject({ playing: false, resting: false })
  arrives('b', 1)
  expect(SIDES.map((side) => pauses(side)?.type)).toEqual(['pause', 'pause'])
  expect(comparison.store.getState().resting).toBe(true)
  expect(ledTo('a').at(-1)).toBe(1)
  stages.a.reach('paused')
  stages.b.reach('paused')
  comparison.step()
  expect([ledTo('a').at(-1), ledTo('b').at(-1)]).toEqual([2, 2])
})

it('ends a beat where the runs are to stop, and goes beyond when it is played on', () => {
  const { comparison, ledTo, starts, arrives } = setUp({
    change: { stop: { kind: 'steps', at: 2 } },
  })
  comparison.play()
  starts('a')
  starts('b')
  for (const side of SIDES) arrives(side, 1)
  expect(ledTo('a').at(-1)).toBe(2)
  for (const side of SIDES) arrives(side, 2)
  expect(comparison.store.getState()).toMatchObject({ playing: false, step: 2 })
  comparison.play()
  expect(ledTo('b').at(-1)).toBeGreaterThan(2)
})

it('rests both when one fails, and begins both again', () => {
  const { comparison, stages, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  for (const side of SIDES) arrives(side, 1)
  stages.b.fail({ code: 'notFinite', detail: '' })
  expect(comparison.store.getState().playing).toBe(false)
  expect(stages.a.workers.current().last('pause')).toBeDefined()
  comparison.reset()
  expect(comparison.store.getState()).toMatchObject({ step: 0, moments: null })
  for (const side of SIDES) expect(stages[side].started()).toMatchObject({ runId: 2, play: false })
})

it('leads a run on that was brought back from an earlier step', () => {
  const { comparison, stages, ledTo, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  for (const side of SIDES) arrives(side, 1)
  const { say, started, opened, reach } = stages.b
  const checkpoint = new ArrayBuffer(8)
  say({ type: 'saved', runId: started().runId, step: 1, checkpoint })
  stages.b.workers.current().crash('gone')
  opened()
  reach('running')
  expect(ledTo('b')).toEqual([3])
  arrives('a', 3)
  arrives('b', 3)
  expect(comparison.store.getState().step).toBe(3)
})

it('resolves when both rest', async () => {
  const { comparison, stages, starts, arrives } = setUp()
  comparison.play()
  starts('a')
  starts('b')
  const rested = vi.fn()
  const rest = comparison.rest().then(rested)
  arrives('a', 1)
  arrives('b', 1)
  await Promise.resolve()
  expect(rested).not.toHaveBeenCalled()
  for (const side of SIDES) stages[side].reach('paused')
  await rest
  expect(rested).toHaveBeenCalledOnce()
})
