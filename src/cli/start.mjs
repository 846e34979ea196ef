/** `npm start`: prepares what is missing and serves the page. */
import {
  buildApp,
  buildDatasets,
  choosePort,
  endOnSignal,
  ensureDependencies,
  runCommand,
  serveBuild,
} from './prepare.mjs'

await runCommand(async () => {
  const port = await choosePort(4173)
  await ensureDependencies()
  await buildDatasets()
  await buildApp()
  const { url, close } = await serveBuild(port)
  endOnSignal(close)
  console.log(`\nGanvas is at ${url}  (Ctrl-C ends it)`)
})
