/** Python as text: lines that may be absent, blocks, names and numbers. */

/** A line of a script, or several; what is false is left out. */
export type Line = string | false | readonly Line[]

/** Joins the lines that are there. */
export const lines = (...parts: readonly Line[]): string =>
  parts
    .flat(9)
    .filter((part) => part !== false)
    .join('\n')

const INDENT = '    '

/** Moves every line that is not empty one level to the right. */
export const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, INDENT)

const WIDTH = 96

/** Breaks prose into lines that fit a script. What already has line breaks keeps them. */
const wrap = (prose: string): string =>
  prose
    .split('\n')
    .map((line) => {
      const rows: string[] = ['']
      for (const word of line.split(' ')) {
        const row = rows.at(-1) as string
        if (row === '') rows[rows.length - 1] = word
        else if (row.length + 1 + word.length > WIDTH) rows.push(word)
        else rows[rows.length - 1] = `${row} ${word}`
      }
      return rows.join('\n')
    })
    .join('\n')

const docstring = (prose: string): string => {
  const text = wrap(prose)
  return text.includes('\n') ? `"""${text}\n"""` : `"""${text}"""`
}

/** A function: `def(name(parameters), what it does, its lines)`. */
export const def = (signature: string, prose: string, ...body: readonly Line[]): string =>
  lines(`def ${signature}:`, indent(lines(docstring(prose), ...body)))

/** A class with its methods; the first part is the prose, lines between methods are kept apart. */
export const classOf = (name: string, prose: string, ...members: readonly string[]): string =>
  lines(`class ${name}:`, indent([docstring(prose), ...members].join('\n\n')))

/** A number as Python writes it. */
export const num = (value: number): string => String(value)

/** A number as Python writes one that need not be whole. */
export const float = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : num(value)

/** A call with what is there of its arguments. */
export const call = (name: string, ...parameters: readonly (string | false)[]): string =>
  `${name}(${parameters.filter((part) => part !== false).join(', ')})`

/** The names of this list that a text uses as functions. */
export const usedOf = (names: readonly string[], text: string): readonly string[] =>
  names.filter((name) => new RegExp(`(?<![.\\w])${name}\\(`).test(text))
