/** Runs a TypeScript program of ours in this process: `node runTypeScript.mjs FILE [PARAMETER ...]`. */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { TFJS_IN_NODE } from './tfjsInNode.mjs'

const [node = '', , file = '', ...parameters] = process.argv
process.argv = [node, resolve(file), ...parameters]
await runnerImport(resolve(file), {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: [TFJS_IN_NODE] },
})
