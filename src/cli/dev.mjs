/** `npm run dev`: serves the sources, and reloads the page when they change. */
import {
  buildDatasets,
  choosePort,
  endOnSignal,
  ensurePackages,
  ROOT,
  runCommand,
} from './prepare.mjs'

await runCommand(async () => {
  const port = await choosePort(5173)
  await ensurePackages('everything')
  await buildDatasets()
  const { createServer } = await import('vite')
  const server = await createServer({ root: ROOT, server: { port, strictPort: true } })
  await server.listen()
  server.printUrls()
  endOnSignal(() => server.close())
})
