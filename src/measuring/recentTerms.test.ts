import { expect, it } from 'vitest'
import { RecentTerms } from './recentTerms.ts'

it('remembers nothing of a state that the run went back from', () => {
  const recent = new RecentTerms()
  recent.add({ terms: ['kl'], steps: Uint32Array.of(1, 2), values: Float32Array.of(3, Number.NaN) })
  expect(recent.mean('kl')).toBeNaN()
  recent.clear()
  expect(recent.mean('kl')).toBeNull()
  recent.add({ terms: ['kl'], steps: Uint32Array.of(2), values: Float32Array.of(5) })
  expect(recent.mean('kl')).toBe(5)
})
