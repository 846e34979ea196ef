import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BROWSER_FLAGS, findBrowser, SOFTWARE_GPU_FLAGS } from './src/cli/browser.mjs'
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

/** Looked for by the tests alone: a build has no need of it. */
const browser = process.env['VITEST'] ? await findBrowser() : undefined

export default defineConfig({
  base: './',
  plugins: [react(), tfjsThreadedWasm(), wasmKernels()],
  worker: { format: 'es', plugins: () => [tfjsThreadedWasm(), wasmKernels()] },
  server: { headers: isolation, port: 5173 },
  preview: { headers: isolation, port: 4173 },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { index: 'index.html', train: 'src/cli/train.html', judge: 'src/cli/judge.html' },
      checks: { pluginTimings: false },
    },
  },
  // Named here because they are found late, inside the worker, and a late find reloads the page.
  optimizeDeps: {
    include: [
      '@tensorflow/tfjs',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-webgpu',
      'umap-js',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{src,datasets,bench}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'bundle', include: ['e2e/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'screen', include: ['src/**/*.test.tsx'], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          fileParallelism: false,
          // A GPU emulated on a busy machine is slow, and nothing here is about time.
          testTimeout: 180_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...BROWSER_FLAGS, ...SOFTWARE_GPU_FLAGS],
                ...(browser && { executablePath: browser }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
