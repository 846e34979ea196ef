/** What the tests are, by project; how the page is built stands in vite.config.ts. */
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BROWSER_FLAGS, findBrowser, SOFTWARE_GPU_FLAGS } from './src/cli/browser.mjs'
import { tfjsInNode } from './src/cli/tfjsInNode.mjs'
import pageConfig from './vite.config.ts'

const browser = await findBrowser()

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
