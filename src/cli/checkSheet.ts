/**
 * Looks at sheets of exercises that were handed in: which goals their evidence reaches, and whether something was changed by
 * hand. Exit code 0 when all are as they were written, 1 when one is not or is no sheet, 2 without a file.
 */
import { readFile } from 'node:fs/promises'
import { checkSheet, SheetError } from '../exercises/sheet.ts'
import { runCommand } from './prepare.mjs'
import { findingsText, SHEET_FAULTS } from './sheetReport.ts'
import { pathOf } from './terminal.ts'

const USAGE = 'Usage: npm run check-sheet -- FILE.html [FILE.html ...]'

/** Prints what is found; true when the sheet is as it was written. */
async function look(file: string): Promise<boolean> {
  try {
    const findings = checkSheet(await readFile(pathOf(file), 'utf8'))
    console.log(`${file}\n${findingsText(findings)}\n`)
    return findings.isUnchanged
  } catch (error) {
    const why = error instanceof SheetError ? SHEET_FAULTS[error.code] : (error as Error).message
    console.log(`${file}\n  ${why}\n`)
    return false
  }
}

await runCommand(async () => {
  const files = process.argv.slice(2)
  if (files.length === 0) {
    console.error(USAGE)
    return 2
  }
  const sound: boolean[] = []
  for (const file of files) sound.push(await look(file))
  return sound.every(Boolean) ? 0 : 1
})
