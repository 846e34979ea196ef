/** Adds up what the test runners report. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts the tests in a report of Vitest or Playwright.
 * @param {any} report Parsed JSON; null counts nothing.
 * @returns {Counts}
 */
function countTests(report) {
  if (report?.stats)
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    }
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/**
 * Counts a stage. One that fails without a failing test (lint, a build, a test file that does not load) counts as one
 * failure, so that the sum never hides it.
 * @param {unknown} report Of its test runner, if it has one.
 * @param {boolean} passed
 * @returns {Counts}
 */
export function countStage(report, passed) {
  const counts = countTests(report)
  return passed ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}

/**
 * The last line of `npm test`.
 * @param {readonly Counts[]} counts
 */
export function summaryLine(counts) {
  /** @param {keyof Counts} key */
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`
}
