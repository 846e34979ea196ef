import { expect, test } from 'vitest'
import { countStage, summaryLine } from './testCounts.mjs'

const VITEST = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 }
const PLAYWRIGHT = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 0 } }

test('the last line adds up both runners, and names skipped tests only when there are some', () => {
  expect(summaryLine([countStage(VITEST, true), countStage(PLAYWRIGHT, false)])).toBe(
    '18 passed, 2 failed, 3 skipped',
  )
  expect(summaryLine([countStage(PLAYWRIGHT, false)])).toBe('6 passed, 2 failed')
})

test('a stage that passes without tests counts nothing', () => {
  expect(summaryLine([countStage(null, true)])).toBe('0 passed, 0 failed')
})

test('a stage that fails without a failing test counts as one failure', () => {
  expect(countStage(null, false).failed).toBe(1)
  expect(countStage(VITEST, false)).toEqual({ passed: 12, failed: 1, skipped: 3 })
})
