import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setUpLab } from './fixtures.ts'
import { SHOWN_FOR_MS, SlowMotion } from './slowMotion.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A lab that trains, and slow motion over it with three sub-steps in each step. */
function setUp() {
  const set = setUpLab()
  set.running()
  const slow = new SlowMotion({
    lab: set.lab,
    count: () => 3,
    players: () => ['critic', 'generator'],
  })
  const leave = slow.follow()
  let step = 0
  /** Lets the lab make the step that it was told to make. */
  const made = (): void =>
    set.say({ type: 'watched', runId: set.started().runId, step: ++step, turns: [] })
  const orders = () =>
    set.workers
      .current()
      .heard.map(({ type }) => type)
      .filter((type) => type === 'step' || type === 'pause')
  return { ...set, slow, leave, made, orders }
}

it('rests the run, has a step made, and shows its sub-steps one after the other', () => {
  const { slow, made, orders, workers } = setUp()
  slow.play()
  expect(orders()).toEqual(['pause', 'step'])
  expect(workers.current().last('step')).toMatchObject({ watched: { only: null } })
  expect(slow.store.getState()).toMatchObject({ made: null, waits: true })
  made()
  for (const at of [0, 1, 2]) {
    expect(slow.store.getState()).toMatchObject({ made: { step: 1 }, at, waits: false })
    vi.advanceTimersByTime(SHOWN_FOR_MS)
  }
  expect(slow.store.getState().waits).toBe(true)
  expect(orders().filter((type) => type === 'step')).toHaveLength(2)
})

it('goes on by one sub-step at a time, and asks for no step while one is being made', () => {
  const { slow, made, orders } = setUp()
  slow.next()
  slow.next()
  made()
  vi.advanceTimersByTime(10 * SHOWN_FOR_MS)
  expect(slow.store.getState()).toMatchObject({ at: 0, plays: false })
  slow.next()
  expect(slow.store.getState().at).toBe(1)
  expect(orders()).toEqual(['pause', 'step'])
})

it('has one player alone learn, as long as the run has it', () => {
  const { slow, made, workers } = setUp()
  slow.teach('critic')
  slow.next()
  expect(workers.current().last('step')).toMatchObject({ watched: { only: 'critic' } })
  made()
  slow.teach('vae')
  for (let i = 0; i < 3; i++) slow.next()
  expect(workers.current().last('step')).toMatchObject({ watched: { only: null } })
})

it('stays where it is when it is held', () => {
  const { slow, made } = setUp()
  slow.play()
  made()
  slow.hold()
  vi.advanceTimersByTime(10 * SHOWN_FOR_MS)
  expect(slow.store.getState()).toMatchObject({ plays: false, at: 0, made: { step: 1 } })
})

it('ends when the run goes on at full speed, and when it fails', () => {
  const { slow, made, reach, fail } = setUp()
  slow.play()
  reach('paused')
  made()
  reach('running')
  expect(slow.store.getState()).toMatchObject({ made: null, plays: false })
  slow.play()
  made()
  fail({ code: 'internal', detail: '' })
  expect(slow.store.getState()).toMatchObject({ made: null, plays: false })
})

it('begins a run where there is none', () => {
  const { lab, opened, workers } = setUpLab()
  lab.open()
  opened()
  const slow = new SlowMotion({ lab, count: () => 3, players: () => ['critic', 'generator'] })
  const leave = slow.follow()
  slow.next()
  expect(workers.current().last('start')).toMatchObject({ play: false })
  expect(workers.current().last('step')).toMatchObject({ watched: { only: null } })
  leave()
})
