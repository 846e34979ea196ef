/** What the commands do in the terminal: read their order, show how far they are, write their files. */
import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from './flags.ts'
import { CommandError } from './prepare.mjs'

const TERMINAL_EVERY_MS = 500
const LINE_EVERY_MS = 10_000

/** The path of a file that was named where the reader's command was typed; npm runs scripts in the repository. */
export const pathOf = (file: string): string =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

/** What a command is asked for; it will write `files`, by flag. */
interface Order {
  readonly files: Readonly<Record<string, string>>
}

/** Reads the command line. Ends the program with exit code 2 and the usage when it cannot be followed. */
export function orderFromCommandLine<T extends Order>(
  read: (args: readonly string[]) => T,
  usage: string,
): T {
  try {
    const order = read(process.argv.slice(2))
    for (const [flag, file] of Object.entries(order.files)) {
      const folder = dirname(pathOf(file))
      if (!existsSync(folder) || !statSync(folder).isDirectory())
        throw new UsageError(`--${flag}: there is no folder ${folder}`)
    }
    return order
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${usage}`)
    process.exit(2)
  }
}

/**
 * Shows where something stands until `end` settles: one line that is rewritten, or plain lines where there is no
 * terminal.
 */
export async function follow<T>(line: () => Promise<string>, end: Promise<T>): Promise<T> {
  const { stdout } = process
  let over = false
  let shown = ''
  const settled = end.finally(() => (over = true))
  const show = async (): Promise<void> => {
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

/** A bar of how much is done, 0 to 1. */
export function bar(done: number): string {
  const filled = Math.round(BAR_WIDTH * Math.min(1, done))
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`
}

/** Writes a file and says so. @throws CommandError when it cannot be written. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be written: ${String(error)}`)
  })
  console.log(`wrote ${path}`)
}
