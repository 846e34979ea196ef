/** Sheets that were handed in, as rows of a table. What is found is what `npm run check-sheet` finds. */
import { checkSheet, SheetError } from '../../exercises/sheet.ts'
import { csvOf } from '../csv.ts'
import type { SheetFault } from '../../exercises/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'

/** A file that was handed in, and what a look at it found. */
export interface HandedIn {
  readonly file: string
  /** What was wrong with a file that could not be read as a sheet. */
  readonly fault: SheetFault | null
  readonly name: string
  readonly exercise: string
  /** Goals whose evidence reaches them, of so many. */
  readonly reached: number
  readonly goals: number
  /** Hints that were looked at. */
  readonly hints: number
  readonly code: string
  readonly isUnchanged: boolean
}

const UNREAD = {
  ...{ name: '', exercise: '', reached: 0, goals: 0, hints: 0, code: '', isUnchanged: false },
}

/** Looks at the text of a file. */
export function lookAt(file: string, html: string): HandedIn {
  try {
    const { sheet, code, isUnchanged, reached } = checkSheet(html)
    return {
      ...{ file, fault: null, name: sheet.name, exercise: sheet.title, code, isUnchanged },
      reached: reached.filter(Boolean).length,
      goals: reached.length,
      hints: sheet.goals.reduce((sum, { hints }) => sum + hints, 0),
    }
  } catch (error) {
    if (error instanceof SheetError) return { ...UNREAD, file, fault: error.code }
    throw error
  }
}

/** Whether a sheet is as it was written, changed by hand, or none. */
export const stateOf = ({ fault, isUnchanged }: HandedIn) =>
  fault ?? (isUnchanged ? 'unchanged' : 'changed')

/** By exercise and learner, with what is no sheet at the end. */
export const inOrder = (sheets: readonly HandedIn[], locale: string): readonly HandedIn[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return sheets.toSorted(
    (a, b) =>
      Number(a.fault !== null) - Number(b.fault !== null) ||
      compare(a.exercise, b.exercise) ||
      compare(a.name, b.name) ||
      compare(a.file, b.file),
  )
}

/** Columns of the table, by the key of their name. */
export const COLUMNS = ['file', 'name', 'exercise', 'goals', 'hints', 'code', 'state'] as const

/** A spreadsheet takes what begins so for a formula, and anybody can write a sheet. */
const asText = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)

/** The table as a file, with the words of the page. */
export function sheetsCsv(sheets: readonly HandedIn[], { t }: Messages): Blob {
  const columns = [...COLUMNS.slice(0, 4), 'of', ...COLUMNS.slice(4)] as const
  return csvOf(
    columns.map((column) => t(`sheets.column.${column}`)),
    sheets.map((sheet) => [
      ...[sheet.file, sheet.name, sheet.exercise].map(asText),
      ...(sheet.fault
        ? [null, null, null, null]
        : [sheet.reached, sheet.goals, sheet.hints, sheet.code]),
      t(`sheets.state.${stateOf(sheet)}`),
    ]),
  )
}
