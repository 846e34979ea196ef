import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { wasmKernels } from './src/cli/wasmKernels.mjs'
import type { Plugin } from 'vite'

/** Cross-origin isolation: lets WebAssembly use threads. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/**
 * Lets TF.js's threaded WebAssembly survive minification. Its threads are started from the source text of a function
 * that refers to a variable outside it, `_scriptDir`; the reference is taken out.
 */
const tfjsThreadedWasm = (): Plugin => ({
  name: 'tfjs-threaded-wasm',
  enforce: 'pre',
  transform: {
    filter: { id: /tfjs-backend-wasm-threaded-simd\.js/ },
    handler: (code) => ({
      map: null,
      code: code
        .replaceAll(/typeof _scriptDir ?!== ?"undefined" ?&& ?_scriptDir/g, 'false')
        .replaceAll(/\|\|_scriptDir\b/g, '')
        .replaceAll('scriptDirectory=_scriptDir', 'scriptDirectory=""'),
    }),
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), tfjsThreadedWasm(), wasmKernels()],
  worker: {
    format: 'es',
    plugins: () => [tfjsThreadedWasm(), wasmKernels()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { headers: isolation, port: 5173 },
  preview: { headers: isolation, port: 4173 },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', train: 'src/cli/train.html', judge: 'src/cli/judge.html' },
      checks: { pluginTimings: false },
      // One chunk for the libraries of the first load: many small ones compress badly.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'library',
              test: /node_modules\/(@mantine|react|react-dom|scheduler|@floating-ui|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|clsx|zustand|tabbable|aria-hidden)\//,
            },
          ],
        },
      },
    },
  },
  // Named here because they are found late, inside the worker, and a late find reloads the page.
  optimizeDeps: {
    include: [
      '@tensorflow/tfjs-backend-cpu',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-webgl',
      '@tensorflow/tfjs-backend-webgpu',
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops',
      '@tensorflow/tfjs-core/dist/register_all_gradients',
      'umap-js',
    ],
  },
})
