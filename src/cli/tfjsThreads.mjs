/**
 * Vite plugin that gives the threads of TensorFlow.js's WebAssembly files of their own. It would start them from text: a
 * blob that loads a blob, which the page's policy forbids, and which minification breaks.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const SCRIPTS = '@tensorflow/tfjs-backend-wasm/wasm-out/'
const THREAD = 'tfjs-backend-wasm-threaded-simd.worker.js'
const MODULE = 'tfjs-backend-wasm-threaded-simd.js'

/** What `backend_wasm.js` of TF.js 4.22.0 makes blobs of: the text of a thread, and of the module that it loads. */
const THREAD_BLOB =
  /const response = wasmWorkerContents[\s\S]*?return URL\.createObjectURL\(blob\);/
const MODULE_BLOB = /new Blob\(\[`var WasmBackendModuleThreadedSimd = `[\s\S]*?\}\)/

/** @param {string} code @param {RegExp} part @param {string} other */
function replaced(code, part, other) {
  if (!part.test(code)) throw new Error(`TF.js's backend_wasm.js has no ${part}`)
  return code.replace(part, other)
}

/** @returns {import('vite').Plugin} */
export function tfjsThreads() {
  const require = createRequire(import.meta.url)
  return {
    name: 'tfjs-threads',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /tfjs-backend-wasm\/dist\/backend_wasm\.js$/ },
      async handler(code) {
        // Its line ends were strings' own before they became a text.
        const thread = require(SCRIPTS + THREAD).wasmWorkerContents.replaceAll('\n', '\\n')
        const module = await readFile(require.resolve(SCRIPTS + MODULE), 'utf8')
        /** @param {string} name @param {string} source */
        const urlOf = (name, source) =>
          `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
        return {
          map: null,
          code: replaced(
            replaced(code, THREAD_BLOB, `return ${urlOf('tfjs-thread.js', thread)};`),
            MODULE_BLOB,
            urlOf(MODULE, module),
          ),
        }
      },
    },
  }
}
