import { expect, it } from 'vitest'
import { survivedReport } from './survived.ts'

it('says how many faults were survived, the worst of what they cost, and what was wrong with the others', () => {
  const costs = [
    { steps: 12, seconds: 0.4 },
    { steps: 900, seconds: 9.96 },
  ]
  const failures = ['fault 2: 31 s were lost']
  const kind = { kind: 'reload', what: 'page reloaded', seed: 1, faults: 3 }
  const text = survivedReport([{ ...kind, costs, failures, sound: false }])
  expect(text).toMatch(/reload +page reloaded +2 of 3 +900 +10\.0 +NOT SOUND/)
  expect(text).toContain('reload: fault 2: 31 s were lost')
})
