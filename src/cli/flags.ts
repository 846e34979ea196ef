/** What the command lines have in common: flags with a value each, given once, and a place to run. */
import { parseArgs } from 'node:util'
import { BACKENDS } from '../lib/backends.ts'
import type { BackendName } from '../lib/backends.ts'

/** A command line that cannot be followed; the message names the flag. */
export class UsageError extends Error {}

type FlagsOf<Name extends string> = { readonly [K in Name]?: string | undefined }

/** Reads `--name value` pairs. @throws UsageError for other names, stray words, missing values and repetitions. */
export function readFlags<const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): FlagsOf<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true })
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, index) => given.indexOf(name) !== index)
    if (twice) throw new UsageError(`--${twice} is given twice`)
    return values as FlagsOf<Name>
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

/** The backend that `--backend` names, if it was given. @throws UsageError when there is none of that name. */
export function readBackend(name: string | undefined): BackendName | undefined {
  const backend = BACKENDS.find((each) => each === name)
  if (name !== undefined && !backend) throw new UsageError(`There is no backend "${name}"`)
  return backend
}

/** Checks names of files, by flag. @throws UsageError when one is empty. */
export function checkFileNames(files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, file] of Object.entries(files))
    if (file === '') throw new UsageError(`--${name} wants the name of a file`)
}
