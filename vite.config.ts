import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Cross-origin isolation: lets WebAssembly use threads. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  server: { headers: isolation },
  preview: { headers: isolation, port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['{src,datasets,e2e}/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'screen', include: ['src/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
})
