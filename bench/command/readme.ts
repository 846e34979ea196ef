/** The part of `bench/README.md` that the command writes, between two markers. */
import { plusMinus, threeDigits, times } from './format.ts'
import { groupByWork, machineLines } from './report.ts'
import type { LeftOut, MeasureTable, Results, Row } from './results.ts'

export const BEGIN = '<!-- results: written by npm run bench -->'
export const END = '<!-- end of results -->'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')

function cell(row: Row, { ratios }: Results): string {
  const ratio = ratios.find(
    ({ work, batch, rival }) => work === row.work && batch === row.batch && rival === row.runner,
  )
  return [threeDigits(row.msPerStep), plusMinus(row.spread), ratio ? `(${times(ratio.ratio)})` : '']
    .filter(Boolean)
    .join(' ')
}

function stepsGrid(results: Results): string {
  const runners = [...new Set([...results.rows, ...results.leftOut].map(({ runner }) => runner))]
  const lines = [...groupByWork(results.rows)].map(([key, rows]) => [
    key,
    ...runners.map((runner) => {
      const row = rows.find((each) => each.runner === runner)
      return row ? cell(row, results) : '-'
    }),
  ])
  return grid(['ms per step', ...runners], lines)
}

/** Reasons, each told once with all whom it keeps out. */
function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const reasons = new Map<string, Set<string>>()
  for (const { work, runner, reason } of leftOut) {
    const whom = reasons.get(`${runner}: ${reason}`) ?? new Set()
    reasons.set(`${runner}: ${reason}`, whom.add(work))
  }
  return [...reasons].map(([what, works]) => `- left out, ${[...works].join(', ')}: ${what}`)
}

const measureGrid = ({ title, head, rows }: MeasureTable): string =>
  `**${title}**\n\n${grid(head, rows)}`

/** The whole part, markers included. */
export function resultsMarkdown(results: Results): string {
  const { machine, rows, leftOut, measures } = results
  return [
    BEGIN,
    [`- ${machine.date}`, ...machineLines(machine).map((each) => `- ${each}`)].join('\n'),
    ...(rows.length > 0 ? [stepsGrid(results)] : []),
    ...(leftOut.length > 0 ? [leftOutLines(leftOut).join('\n')] : []),
    ...Object.values(measures).map(measureGrid),
    END,
  ].join('\n\n')
}

/** Puts new results between the markers of a page. @throws when the markers are not there, in this order. */
export function withResults(page: string, results: Results): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`there is no "${BEGIN}" before a "${END}"`)
  return page.slice(0, begin) + resultsMarkdown(results) + page.slice(end + END.length)
}
