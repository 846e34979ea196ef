/** What the tests are, by project; how the page is built stands in vite.config.ts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BROWSER_FLAGS, findBrowser, SOFTWARE_GPU_FLAGS } from './src/cli/browser.mjs'
import { tfjsInNode } from './src/cli/tfjsInNode.mjs'
import pageConfig from './vite.config.ts'

const browser = await findBrowser()

/** What of a test file says that it replaces modules, or what the platform has: in a shared worker that would stay, or come too late. */
const REPLACES = /\bvi\.mock\(|\bWebAssembly\b/

const replacing = ['src', 'datasets', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
    .filter((file) => REPLACES.test(readFileSync(file, 'utf8'))),
)

const IN_NODE = { environment: 'node', testTimeout: 60_000 } as const

export default mergeConfig(
  pageConfig,
  defineConfig({
    test: {
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          plugins: [tfjsInNode()],
          test: {
            ...IN_NODE,
            name: 'node',
            include: ['{src,datasets,bench}/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts', ...replacing],
            // Loading TensorFlow.js anew for every file would take longer than all the tests.
            isolate: false,
          },
        },
        {
          extends: true,
          plugins: [tfjsInNode()],
          test: { ...IN_NODE, name: 'node-alone', include: replacing },
        },
        {
          extends: true,
          test: { name: 'bundle', include: ['e2e/**/*.test.ts'], environment: 'node' },
        },
        {
          extends: true,
          test: {
            name: 'screen',
            include: ['src/**/*.test.tsx'],
            environment: 'happy-dom',
            testTimeout: 60_000,
          },
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
  }),
)
