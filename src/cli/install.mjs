/** Installs what the tests, the commands and the benchmark need and the page does not. */
import { ensurePackages, runCommand } from './prepare.mjs'

await runCommand(async () => {
  await ensurePackages('everything')
})
