import { expect, it } from 'vitest'
import { once, onceFor } from './once.ts'

it('makes a thing once for all who ask, and again after a failure', async () => {
  let made = 0
  const open = once(async () => {
    made++
    if (made === 1) throw new Error('not yet')
    return made
  })
  const early = [open(), open()]
  await expect(early[0]).rejects.toThrow('not yet')
  await expect(early[1]).rejects.toThrow('not yet')
  expect(await Promise.all([open(), open()])).toEqual([2, 2])
  expect(await open()).toBe(2)
})

it('keeps apart what was made for different keys', async () => {
  const made = new Map<number, Promise<string>>()
  const make = (key: number) => onceFor(made, key, () => Promise.resolve(`${key}: ${made.size}`))
  expect(await Promise.all([make(1), make(2), make(1)])).toEqual(['1: 0', '2: 1', '1: 0'])
})
