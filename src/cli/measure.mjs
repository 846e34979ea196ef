/** `npm run measure`: installs what is missing, then measures images (measure.ts). */
import { ensureDependencies, runCommand, runScript } from './prepare.mjs'

await runCommand(async () => {
  await ensureDependencies()
  return runScript('src/cli/measure.ts', process.argv.slice(2))
})
