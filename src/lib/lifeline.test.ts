import { expect, it, vi } from 'vitest'
import { holdLifeline, watchLifeline } from './lifeline.ts'

/** Web Locks of which each has one holder, with a way to kill who holds one. */
function fakeLocks() {
  const queues = new Map<string, (() => unknown)[]>()
  const locks = {
    request: (name: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as () => unknown
      const queue = queues.get(name)
      if (queue) queue.push(work)
      else {
        queues.set(name, [])
        work()
      }
      return new Promise(() => undefined)
    },
  }
  const kill = (name: string): void => queues.get(name)?.forEach((work) => work())
  return { locks: locks as unknown as LockManager, kill }
}

const forEver = new AbortController().signal

it('tells of the end of the worker that holds it, and not before', async () => {
  const { locks, kill } = fakeLocks()
  const ended = vi.fn()
  const name = await holdLifeline(locks)
  watchLifeline(name as string, locks, { signal: forEver, ended })
  expect(ended).not.toHaveBeenCalled()
  kill(name as string)
  expect(ended).toHaveBeenCalledOnce()
})

it('is another one for every worker', async () => {
  const { locks } = fakeLocks()
  expect(await holdLifeline(locks)).not.toBe(await holdLifeline(locks))
})

it('is not there where the browser has no Web Locks, or refuses them', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }
  expect(await holdLifeline(undefined)).toBeNull()
  expect(await holdLifeline(refusing)).toBeNull()
})
