/** `npm start`: prepares what is missing and serves the page. */
import { choosePort, endOnSignal, preparePage, runCommand, serveBuild } from './prepare.mjs'

await runCommand(async () => {
  const port = await choosePort(4173)
  await preparePage()
  const { url, close } = await serveBuild(port)
  endOnSignal(close)
  console.log(`\nGanvas is at ${url}  (Ctrl-C ends it)`)
})
