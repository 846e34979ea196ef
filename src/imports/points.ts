/** Points in the plane out of a table, or as they were drawn; put where every model of points expects them. */
import { OWN_CLASSES, OWN_EXAMPLES } from '../datasets/own.ts'
import { ImportFault } from './importFault.ts'
import { readNumber } from './table.ts'
import { tidyName } from './names.ts'
import type { Line, Table } from './table.ts'

/** Which columns are what, counted from 0. */
export interface Columns {
  readonly x: number
  readonly y: number
  /** `null` where nobody labelled the points. */
  readonly label: number | null
}

/** A line that gives no point, and why: too few cells, or a cell that is no finite number. */
export interface LeftOut {
  readonly line: number
  readonly reason: 'cells' | 'number' | 'label'
  /** The cell that is no number. */
  readonly cell: string
}

export interface Points {
  /** As they were given: x, y, x, y, ... */
  readonly values: Float32Array<ArrayBuffer>
  /** Class of each. */
  readonly labels: Uint8Array<ArrayBuffer>
  /** Empty where nobody labelled them. */
  readonly classNames: readonly string[]
  /** The first few lines that were left out, and how many there were in all. */
  readonly leftOut: readonly LeftOut[]
  readonly leftOutCount: number
}

const NAMED_LABEL =
  /^(class|classe|klass|label|target|species|categor|group|gruppo|groupe|étiquette|etichetta)/i
const LISTED = 5
const LOOKED_AT = 200

/** Which columns of a table are likely to be what. @throws ImportFault `noColumns` without two columns of numbers. */
export function guessColumns({ lines, columns, decimal, names }: Table): Columns {
  const some = lines.slice(0, LOOKED_AT)
  const cellsOf = (column: number): readonly string[] =>
    some.map(({ cells }) => cells[column] ?? '')
  const isNumeric = (column: number): boolean =>
    5 * cellsOf(column).filter((cell) => readNumber(cell, decimal) !== null).length > some.length
  /** Whether most lines have one of a few names there. */
  const isFew = (column: number): boolean => {
    const named = cellsOf(column).filter((cell) => cell !== '')
    return 2 * named.length > some.length && new Set(named).size <= OWN_CLASSES.most
  }
  const all = Array.from({ length: columns }, (_, column) => column)
  const isNamed = (column: number): boolean => NAMED_LABEL.test(names?.[column] ?? '')
  const numeric = all.filter(isNumeric)
  const [x, y] = numeric.filter((column) => !isNamed(column))
  if (x === undefined || y === undefined) {
    const [first, second] = numeric
    if (first === undefined || second === undefined) throw new ImportFault('noColumns')
    return { x: first, y: second, label: null }
  }
  const others = all.filter((column) => column !== x && column !== y && isFew(column))
  const isWhole = (column: number): boolean =>
    cellsOf(column).every((cell) => Number.isInteger(readNumber(cell, decimal)))
  const label =
    others.find(isNamed) ??
    others.find((column) => !isNumeric(column)) ??
    (columns === 3 ? others.find(isWhole) : undefined)
  return { x, y, label: label ?? null }
}

/** Why a line gives no point; `null` when it does. */
function faultOf(
  { number, cells }: Line,
  { x, y, label }: Columns,
  decimal: '.' | ',',
): LeftOut | null {
  if (cells[x] === undefined || cells[y] === undefined)
    return { line: number, reason: 'cells', cell: '' }
  const wrong = [cells[x], cells[y]].find((cell) => readNumber(cell, decimal) === null)
  if (wrong !== undefined) return { line: number, reason: 'number', cell: wrong }
  if (label !== null && !cells[label]) return { line: number, reason: 'label', cell: '' }
  return null
}

/**
 * Reads the points of a table; lines that give none are left out.
 * @throws ImportFault `noPoints`, `tooFew`, `tooMany`, `tooManyClasses`
 */
export function readPoints({ lines, decimal }: Table, columns: Columns): Points {
  const good: Line[] = []
  const leftOut: LeftOut[] = []
  let leftOutCount = 0
  for (const line of lines) {
    const fault = faultOf(line, columns, decimal)
    if (!fault) good.push(line)
    else if (++leftOutCount <= LISTED) leftOut.push(fault)
  }
  if (good.length === 0) throw new ImportFault('noPoints')
  checkCount(good.length)
  const names =
    columns.label === null ? [] : good.map(({ cells }) => tidyName(cells[columns.label ?? 0] ?? ''))
  const classNames = [...new Set(names)].toSorted(byName)
  checkClasses(classNames.length)
  const order = new Map(classNames.map((name, index) => [name, index]))
  return {
    values: Float32Array.from(
      good.flatMap(({ cells }) =>
        [columns.x, columns.y].map((column) => readNumber(cells[column] ?? '', decimal) ?? 0),
      ),
    ),
    labels: Uint8Array.from(good, (_, row) => order.get(names[row] ?? '') ?? 0),
    classNames,
    leftOut,
    leftOutCount,
  }
}

/** Numbers in their order, words in theirs. */
const byName = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** @throws ImportFault `tooFew`, `tooMany` */
export function checkCount(count: number): void {
  const { least, most } = OWN_EXAMPLES
  if (count < least) throw new ImportFault('tooFew', { count, least })
  if (count > most) throw new ImportFault('tooMany', { count, most })
}

/** @throws ImportFault `tooManyClasses` */
export function checkClasses(count: number): void {
  const { most } = OWN_CLASSES
  if (count > most) throw new ImportFault('tooManyClasses', { count, most })
}

/** How points were moved: their mean was taken away, and both coordinates were divided by the scale. */
export interface Placement {
  readonly centre: readonly [x: number, y: number]
  readonly scale: number
}

/**
 * Puts points where models of points expect them: mean 0, and one scale for both coordinates, so that shapes stay as they
 * are, with the variances of the two averaging 1. @throws ImportFault `noSpread` when all lie on one spot.
 */
export function placePoints(values: Float32Array<ArrayBuffer>): {
  readonly placed: Float32Array<ArrayBuffer>
  readonly placement: Placement
} {
  const count = values.length / 2
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) throw new ImportFault('noSpread')
  const centre = [0, 0] as [number, number]
  values.forEach((value, at) => (centre[at % 2]! += value / count))
  let squares = 0
  // Divided first, so that squares of very large numbers stay finite.
  values.forEach((value, at) => (squares += ((value - (centre[at % 2] ?? 0)) / largest) ** 2))
  const spread = Math.sqrt(squares / (2 * count))
  // What is left of equal numbers is rounding.
  if (spread < 1e-7) throw new ImportFault('noSpread')
  const scale = largest * spread
  return {
    placed: values.map((value, at) => (value - (centre[at % 2] ?? 0)) / scale),
    placement: { centre, scale },
  }
}
