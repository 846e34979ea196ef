/** What `npm run bench` says in the terminal. */
import { table } from '../../src/cli/trainReport.ts'
import { plusMinus, threeDigits, times } from './format.ts'
import type { LeftOut, Machine, MeasureTable, Results, Row } from './results.ts'

/** Share of the cores that others may keep at work before the times are no longer worth much. */
const BUSY = 0.25

/** The words for a machine, a line each. */
export function machineLines(machine: Machine): string[] {
  const { cpu, cores, memoryGiB, system, load, versions, gpus } = machine
  const busy = load > BUSY * cores
  return [
    `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    ...(busy ? [`THE MACHINE WAS BUSY (${load.toFixed(1)} cores): these times are too long`] : []),
    ...Object.entries(gpus).map(
      ([backend, { name, software }]) =>
        `${backend}: ${name}${software ? ' - EMULATED BY THE CPU: times on it mean nothing' : ''}`,
    ),
  ].filter(Boolean)
}

/** Groups by work and batch, in the order in which they came. */
export function groupByWork<T extends Pick<Row, 'work' | 'batch'>>(
  items: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = `${item.work}, batch ${item.batch}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function workLines(key: string, rows: readonly Row[], { ratios }: Results): string[][] {
  return [
    [key, 'ms per step', 'spread', 'to ours', 'steps', ''],
    ...rows.map(({ work, batch, runner, msPerStep, spread, steps, device }) => {
      const ratio = ratios.find(
        (each) => each.work === work && each.batch === batch && each.rival === runner,
      )
      return [
        `  ${runner}`,
        threeDigits(msPerStep),
        plusMinus(spread),
        ratio ? times(ratio.ratio) : '',
        String(steps),
        device,
      ]
    }),
  ]
}

const leftOutLine = ({ work, batch, runner, reason }: LeftOut): string =>
  `  ${work}, batch ${batch}: ${runner} is left out: ${reason}`

const measureText = ({ title, head, rows }: MeasureTable): string =>
  `${title}\n${table([[...head], ...rows.map(([name = '', ...cells]) => [`  ${name}`, ...cells])])}`

/** Everything that was found, in aligned tables. */
export function resultsText(results: Results): string {
  const { machine, rows, leftOut, measures } = results
  const lines = [...groupByWork(rows)].flatMap(([key, own]) => workLines(key, own, results))
  return [
    machineLines(machine).join('\n'),
    ...(lines.length > 0 ? [table(lines)] : []),
    ...(leftOut.length > 0 ? [leftOut.map(leftOutLine).join('\n')] : []),
    ...Object.values(measures).map(measureText),
  ].join('\n\n')
}
