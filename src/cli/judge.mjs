/** `npm run judge`: installs what is missing, then trains the judge anew (judge.ts). */
import { ensureDependencies, runCommand, runScript } from './prepare.mjs'

await runCommand(async () => {
  await ensureDependencies()
  return runScript('src/cli/judge.ts', process.argv.slice(2))
})
