import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offline } from './src/cli/offline.mjs'
import { SERVED_HEADERS, securityPolicy } from './src/cli/securityPolicy.mjs'
import { tfjsThreads } from './src/cli/tfjsThreads.mjs'
import { wasmKernels } from './src/cli/wasmKernels.mjs'

const { 'Content-Security-Policy': _, ...isolation } = SERVED_HEADERS

export default defineConfig({
  base: './',
  plugins: [react(), tfjsThreads(), wasmKernels(), securityPolicy(), offline()],
  worker: {
    format: 'es',
    plugins: () => [tfjsThreads(), wasmKernels()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { headers: isolation, port: 5173 },
  preview: { headers: SERVED_HEADERS, port: 4173 },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', train: 'src/cli/train.html', judge: 'src/cli/judge.html' },
      checks: { pluginTimings: false },
      // One chunk for the libraries of the first load, and one for the page: many small ones compress badly.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'library',
              tags: ['$initial'],
              test: /node_modules\/(@mantine|react|react-dom|scheduler|@floating-ui|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|clsx|zustand|tabbable|aria-hidden)\//,
            },
            {
              name: 'page',
              tags: ['$initial'],
              test: /\/src\/(app|features|ui)\//,
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
