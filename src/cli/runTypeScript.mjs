/** Runs a TypeScript program of ours in this process: `node runTypeScript.mjs FILE [PARAMETER ...]`. */
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { tfjsInNode } from './tfjsInNode.mjs'

const [node = '', , file = '', ...parameters] = process.argv
process.argv = [node, resolve(file), ...parameters]
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [tfjsInNode()],
})
try {
  await server.ssrLoadModule(resolve(file))
} finally {
  await server.close()
}
