/** What `npm run check-sheet` says of a sheet. */
import type { SheetFault, SheetFindings } from '../exercises/sheet.ts'

export const SHEET_FAULTS: Readonly<Record<SheetFault, string>> = {
  notSheet: 'This is no sheet of an exercise, or only a part of one.',
  newerSheet: 'This sheet was written by a newer Ganvas. Take the newest one to look at it.',
  damagedSheet: 'This sheet is damaged: its data cannot be read.',
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ')

/** A few lines: whose it is, the goals, and whether its code belongs to it. */
export function findingsText({ sheet, code, isUnchanged, reached }: SheetFindings): string {
  const count = reached.filter(Boolean).length
  const goals = sheet.goals.map(({ goal, evidence }, at) => {
    const how = evidence ? ` (step ${evidence.step}, ${day(evidence.at)})` : ''
    return `  ${reached[at] ? '[x]' : '[ ]'} ${goal.text}${how}`
  })
  return [
    `  ${sheet.title}: ${sheet.name || 'no name'}, begun ${day(sheet.begun)}`,
    `  Predicted: ${sheet.predicted ?? 'nothing'}`,
    ...goals,
    `  ${count} of ${reached.length} goals reached.`,
    isUnchanged
      ? `  Code ${code}: as it was written.`
      : '  CHANGED BY HAND: the code does not belong to what stands on the sheet.',
  ].join('\n')
}
