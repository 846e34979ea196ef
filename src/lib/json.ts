/** JSON of unknown origin, and JSON that keeps every number. */

/** Why a text cannot be read. */
export class JsonFault extends Error {
  readonly code: 'notJson' | 'tooDeep'

  constructor(code: JsonFault['code']) {
    super(code === 'tooDeep' ? 'JSON that is nested too deep' : 'not JSON')
    this.code = code
  }
}

/** Lists and tables within each other that any of our files has at most, with room to spare. */
const MOST_DEEP = 32

const [QUOTE, BACKSLASH, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 58, 123, 125, 91, 93]

/** Index of the quote that ends the string which begins at `from`; the end of the text when there is none. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return end
  }
  return text.length
}

/** Reads the names of the outermost table, repeated ones included. @throws JsonFault when it is nested too deep. */
function outerNames(text: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let last = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      const end = endOfString(text, i)
      if (depth === 1) last = text.slice(i, end + 1)
      i = end
    } else if (code === COLON && depth === 1) names.push(last)
    else if (code === CLOSE || code === CLOSE_LIST) depth--
    else if (code === OPEN || code === OPEN_LIST) {
      depth++
      if (depth > MOST_DEEP) throw new JsonFault('tooDeep')
    }
  }
  return names
}

/** A JSON text with the names of its outermost table as they stand there, repeated ones included. @throws JsonFault */
export function readJson(text: string): {
  readonly value: unknown
  readonly names: readonly string[]
} {
  const raw = outerNames(text)
  try {
    return { value: parsed(text), names: raw.map((name) => String(JSON.parse(name))) }
  } catch {
    throw new JsonFault('notJson')
  }
}

/** What stands for a number that JSON has not. */
const NUMBER = '$number'

const parsed = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && NUMBER in value ? Number(value[NUMBER]) : value,
  )

/** Reads what {@link toJson} wrote, or any JSON. @throws JsonFault when it is none, or nested too deep. */
export const fromJson = (text: string): unknown => readJson(text).value

/** Writes JSON that keeps NaN, the infinities and -0. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && (!Number.isFinite(each) || Object.is(each, -0))
      ? { [NUMBER]: Object.is(each, -0) ? '-0' : String(each) }
      : each,
  )
