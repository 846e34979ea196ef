import { describe, expect, it } from 'vitest'
import { OneAtATime } from './oneAtATime.ts'

/** Tasks that end when told to, and a list of those that began. */
function stage() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const task = (name: string) => () =>
    new Promise<void>((resolve) => {
      begun.push(name)
      ends.push(resolve)
    })
  const endNext = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { begun, task, endNext }
}

describe('OneAtATime', () => {
  it('begins at once when nothing is under way', () => {
    const { begun, task } = stage()
    new OneAtATime().ask('point', task('a'))
    expect(begun).toEqual(['a'])
  })

  it('keeps only the newest of what is asked for meanwhile', async () => {
    const { begun, task, endNext } = stage()
    const lane = new OneAtATime()
    for (const name of ['a', 'b', 'c', 'd']) lane.ask('point', task(name))
    expect(begun).toEqual(['a'])
    await endNext()
    expect(begun).toEqual(['a', 'd'])
    await endNext()
    lane.ask('point', task('e'))
    expect(begun).toEqual(['a', 'd', 'e'])
  })

  it('never runs two at once, also of different names', async () => {
    const { begun, task, endNext } = stage()
    const lane = new OneAtATime()
    lane.ask('point', task('point 1'))
    lane.ask('map', task('map 1'))
    lane.ask('point', task('point 2'))
    expect(begun).toEqual(['point 1'])
    await endNext()
    expect(begun).toEqual(['point 1', 'map 1'])
    await endNext()
    expect(begun).toEqual(['point 1', 'map 1', 'point 2'])
  })

  it('goes on after a task that failed', async () => {
    const { begun, task } = stage()
    const lane = new OneAtATime()
    lane.ask('point', () => Promise.reject(new Error('refused')))
    lane.ask('point', task('next'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(begun).toEqual(['next'])
  })

  it('forgets what waits when cleared', async () => {
    const { begun, task, endNext } = stage()
    const lane = new OneAtATime()
    lane.ask('point', task('a'))
    lane.ask('point', task('b'))
    lane.clear()
    await endNext()
    expect(begun).toEqual(['a'])
  })
})
