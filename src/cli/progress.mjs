/** Shows in the terminal how far something is. Uses Node alone, so that it runs on a fresh clone. */

const TERMINAL_EVERY_MS = 500
const LINE_EVERY_MS = 10_000

/**
 * Shows where something stands until `end` settles: one line that is rewritten, or plain lines where there is no
 * terminal.
 * @template T
 * @param {() => string | Promise<string>} line
 * @param {Promise<T>} end
 * @returns {Promise<T>}
 */
export async function follow(line, end) {
  const { stdout } = process
  let over = false
  let shown = ''
  const settled = end.finally(() => (over = true))
  const show = async () => {
    const text = await line()
    if (over || text === shown) return
    shown = text
    if (stdout.isTTY) stdout.write(`\r\u001B[K${text.slice(0, stdout.columns - 1)}`)
    else console.log(text)
  }
  const every = stdout.isTTY ? TERMINAL_EVERY_MS : LINE_EVERY_MS
  // A page that went away is told of by `end`.
  const timer = setInterval(() => void show().catch(() => undefined), every)
  try {
    return await settled
  } finally {
    clearInterval(timer)
    if (stdout.isTTY) stdout.write('\r\u001B[K')
  }
}

const BAR_WIDTH = 20

/** A bar of how much is done. @param {number} done 0 to 1. */
export function bar(done) {
  const filled = Math.round(BAR_WIDTH * Math.min(1, done))
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`
}

/**
 * Does a piece of work and says so: how far it is while it lasts, and how long it took.
 * @template T
 * @param {string} title What is done, as the beginning of a line.
 * @param {() => Promise<T>} work
 * @param {() => string} [state] How far it is.
 * @returns {Promise<T>}
 */
export async function announced(title, work, state = () => '') {
  const started = performance.now()
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`
  if (!process.stdout.isTTY) console.log(`${title} ...`)
  const result = await follow(
    () => `${title}: ${[state(), seconds()].filter(Boolean).join(', ')}`,
    work(),
  )
  console.log(`${title}: done in ${seconds()}.`)
  return result
}
