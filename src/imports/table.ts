/**
 * Text of numbers in columns, as programs write it: separated by tabs, semicolons, commas or spaces, with a decimal point or
 * comma, with a line of names or without. Which it is, is found out from the text.
 */
import { ImportFault } from './importFault.ts'

/** Characters of text that are read. */
const MOST_CHARACTERS = 64 * 2 ** 20
/** Lines that the form of the text is guessed from. */
const LOOKED_AT = 60
const MOST_COLUMNS = 1000

export interface Line {
  /** As an editor numbers it, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** What a text turned out to be. */
export interface Table {
  readonly separator: string
  readonly decimal: '.' | ','
  /** Names of the columns; `null` where the first line is data. */
  readonly names: readonly string[] | null
  /** Columns of the line that has most, among the first. */
  readonly columns: number
  readonly lines: readonly Line[]
}

interface Form {
  readonly separator: string
  readonly decimal: '.' | ','
}

/** In order of preference, where a text can be read in several ways. */
const FORMS: readonly Form[] = ['\t', ';', ',', ' '].flatMap((separator) =>
  separator === ','
    ? [{ separator, decimal: '.' as const }]
    : [
        { separator, decimal: '.' as const },
        { separator, decimal: ',' as const },
      ],
)

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** Reads a number; `null` for what is none or is not finite as a 32-bit float. */
export function readNumber(cell: string, decimal: Form['decimal']): number | null {
  const text = decimal === ',' ? cell.replace(',', '.') : cell
  if (!NUMBER.test(text)) return null
  const value = Math.fround(Number(text))
  return Number.isFinite(value) ? value : null
}

/** Splits a line; a cell in double quotes may hold the separator, and a doubled quote stands for one. */
function split(line: string, separator: string): readonly string[] {
  const trimmed = line.trim()
  if (!line.includes('"'))
    return separator === ' '
      ? trimmed.split(/\s+/)
      : line.split(separator, MOST_COLUMNS).map((cell) => cell.trim())
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < trimmed.length && cells.length < MOST_COLUMNS; at++) {
    const character = trimmed[at] as string
    if (character === '"' && isQuoted && trimmed[at + 1] === '"') cell += trimmed[++at] ?? ''
    else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
  }
  return [...cells, cell.trim()]
}

/**
 * How many lines have two numbers or more, and as many cells as most of those; where that is the same, those with another
 * number of cells decide.
 */
function fit(lines: readonly string[], { separator, decimal }: Form): number {
  const widths = new Map<number, number>()
  for (const line of lines) {
    const cells = split(line, separator)
    const numbers = cells.filter((cell) => readNumber(cell, decimal) !== null)
    if (numbers.length >= 2) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  }
  const counts = [...widths.values()]
  return Math.max(0, ...counts) + counts.reduce((all, count) => all + count, 0) / (lines.length + 1)
}

const hasTwoNumbers = (cells: readonly string[], decimal: Form['decimal']): boolean =>
  cells.filter((cell) => readNumber(cell, decimal) !== null).length >= 2

/**
 * Reads text. Empty lines, and lines that begin with #, are no lines.
 * @throws ImportFault `empty`, `tooLarge`, or `noColumns` where no line has two numbers.
 */
export function readTable(text: string): Table {
  if (text.length > MOST_CHARACTERS)
    throw new ImportFault('tooLarge', { megabytes: MOST_CHARACTERS / 2 ** 20 })
  const numbered = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
  if (numbered.length === 0) throw new ImportFault('empty')
  const first = numbered.slice(0, LOOKED_AT).map(({ line }) => line)
  const fits = FORMS.map((form) => fit(first, form))
  const best = Math.max(...fits)
  if (best === 0) throw new ImportFault('noColumns')
  const form = FORMS[fits.indexOf(best)] as Form
  const lines = numbered.map(({ line, number }) => ({ number, cells: split(line, form.separator) }))
  const [head] = lines
  const isNamed =
    head !== undefined &&
    lines.length > 1 &&
    !hasTwoNumbers(head.cells, form.decimal) &&
    head.cells.length > 1
  return {
    ...form,
    names: isNamed ? head.cells : null,
    columns: lines.slice(0, LOOKED_AT).reduce((most, { cells }) => Math.max(most, cells.length), 0),
    lines: isNamed ? lines.slice(1) : lines,
  }
}
