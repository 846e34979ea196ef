/** The head of a script: what it is, how it is run, what it imports, the settings by name. */
import { lines, usedOf } from './text.ts'
import type { Constant } from './subject.ts'

const STANDARD = [
  'argparse',
  'copy',
  'csv',
  'gzip',
  'itertools',
  'json',
  'math',
  'os',
  'struct',
  'sys',
  'time',
  'urllib.request',
  'zlib',
] as const

/** Imports of the standard library that a text uses. */
export const standardImports = (text: string): string =>
  lines(
    ...STANDARD.filter((name) =>
      new RegExp(`(?<![.\\w])${name.replace('.', '\\.')}\\.`).test(text),
    ).map((name) => `import ${name}`),
    usedOf(['partial'], text).length > 0 && 'from functools import partial',
    'from pathlib import Path',
  )

/** `from module import a, b` with the names that a text uses; false when it uses none. */
export function importFrom(module: string, names: readonly string[], text: string) {
  const used = usedOf(names, text)
  return used.length > 0 && `from ${module} import ${used.join(', ')}`
}

/** The settings of the experiment. */
export const constantLines = (constants: readonly Constant[]): string =>
  lines(
    ...constants.map(
      ({ name, value, comment }) => `${name} = ${value}${comment ? `  # ${comment}` : ''}`,
    ),
  )

/** Puts the blocks of a script below one another. */
export const module = (...blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n\n')}\n`
