/** What the commands do in the terminal: read their order, write their files. */
import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from './flags.ts'
import { CommandError } from './prepare.mjs'

/** The path of a file that was named where the reader's command was typed; npm runs scripts in the repository. */
export const pathOf = (file: string): string =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

/** What a command is asked for; it will write `files`, by flag. */
interface Order {
  readonly files: Readonly<Record<string, string>>
}

/** Reads the command line. Ends the program with exit code 2 and the usage when it cannot be followed. */
export async function orderFromCommandLine<T extends Order>(
  read: (args: readonly string[]) => T | Promise<T>,
  usage: string,
): Promise<T> {
  try {
    const order = await read(process.argv.slice(2))
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

/** Writes a file and says so. @throws CommandError when it cannot be written. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be written: ${String(error)}`)
  })
  console.log(`wrote ${path}`)
}
