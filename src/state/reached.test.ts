import { expect, it } from 'vitest'
import { setUpLab } from './fixtures.ts'
import { goneAfter, noteReached } from './reached.ts'

/** A page whose run is kept as `a`; its clock stands still unless a test moves it. */
function openPage() {
  const stored = new Map<string, string>()
  const clock = { ms: 0 }
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  }
  const page = Object.assign(new EventTarget(), { localStorage }) as unknown as Window
  const stage = setUpLab()
  const end = noteReached({
    ...{ run: stage.lab.run, runId: () => 'a', page },
    now: () => clock.ms,
  })
  stage.running()
  clock.ms += 1000
  const goneAt = (step: number, id = 'a') => goneAfter({ id, step, seconds: step / 10 }, page)
  return { ...stage, stored, clock, page, end, goneAt }
}

it('tells what was trained after the state that was kept', () => {
  const { progress, goneAt } = openPage()
  progress(50)
  expect(goneAt(40)).toEqual({ steps: 10, seconds: 1 })
})

it('knows nothing of another run, nor of one that was kept where it ended', () => {
  const { progress, goneAt } = openPage()
  progress(50)
  expect(goneAt(40, 'b')).toBeNull()
  expect(goneAt(50)).toBeNull()
})

it('is noted once a second, when the run rests, and when the page is left', () => {
  const { progress, reach, goneAt, clock, page } = openPage()
  progress(50)
  clock.ms += 999
  progress(60)
  expect(goneAt(0)?.steps).toBe(50)
  page.dispatchEvent(new Event('pagehide'))
  expect(goneAt(0)?.steps).toBe(60)
  progress(70)
  reach('paused')
  expect(goneAt(0)?.steps).toBe(70)
  reach('running')
  clock.ms += 1000
  progress(80)
  expect(goneAt(0)?.steps).toBe(80)
})

it('is noted no more once that has ended', () => {
  const { progress, goneAt, end, page } = openPage()
  progress(50)
  end()
  progress(60)
  page.dispatchEvent(new Event('pagehide'))
  expect(goneAt(0)?.steps).toBe(50)
})

it.each(['', 'null', '[]', '{"id":"a","step":"many"}', '{'])(
  'makes nothing of a note of %s',
  (note) => {
    const { stored, goneAt } = openPage()
    stored.set('ganvas.reached', note)
    expect(goneAt(40)).toBeNull()
  },
)
