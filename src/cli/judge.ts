/**
 * Trains the judge anew and replaces the one in `public/judge`. Exit code 0 when it was written, 1 when it failed or the
 * judge is not good enough, 2 when the command line cannot be followed.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesInNode } from './dataUrl.ts'
import { readFlags } from './flags.ts'
import { valueOf, withHeadlessPage } from './headless.ts'
import { cardOf, cardText, checkCard, readmeOf } from './judgeCard.ts'
import { ROOT, runCommand } from './prepare.mjs'
import { bar, follow } from './progress.mjs'
import { orderFromCommandLine, writeOut } from './terminal.ts'
import type { JudgeProgress } from '../judge/judgeTraining.ts'

const FOLDER = join(ROOT, 'public/judge')

const USAGE = 'Usage: npm run judge   (it takes no flags)'

function lineOf(progress: JudgeProgress | null): string {
  if (!progress) return `${bar(0)} classifier`
  const { part, done, loss } = progress
  return `${bar(done)} ${part}  loss ${loss.toFixed(4)}`
}

await runCommand(async () => {
  await orderFromCommandLine((args) => ({ files: readFlags(args, []) }), USAGE)
  const graduate = await withHeadlessPage('judge', 'wasm', async (page) => {
    console.log('Training the judge on WebAssembly')
    const end = page.evaluate(() => window.judgeSchool.train())
    const line = async (): Promise<string> =>
      lineOf(await page.evaluate(() => window.judgeSchool.progress()))
    return valueOf(await follow(line, end))
  })
  const archive = Uint8Array.from(bytesInNode(graduate.archive))
  const card = cardOf(archive, graduate.exam)
  checkCard(card)
  await mkdir(FOLDER, { recursive: true })
  await writeOut(join(FOLDER, 'judge.safetensors'), archive)
  await writeOut(join(FOLDER, 'card.json'), cardText(card))
  await writeOut(join(FOLDER, 'README.md'), readmeOf(card))
  const right = (100 * card.accuracy).toFixed(2)
  console.log(`\nThe judge sees the right digit in ${right} % of ${card.testCount} test images.`)
  for (const [kind, share] of Object.entries(card.outliers))
    console.log(`Not taken for digits: ${(100 * share).toFixed(2)} % of ${kind}.`)
  return 0
})
