/** `npm run train`: installs what is missing, then trains without a screen (train.ts). */
import { ensureDependencies, runCommand, runScript } from './prepare.mjs'

await runCommand(async () => {
  await ensureDependencies()
  return runScript('src/cli/train.ts', process.argv.slice(2))
})
