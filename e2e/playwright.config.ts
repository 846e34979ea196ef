/** Journeys through the production build in one Chromium. */
import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../src/cli/browser.mjs'

/** Apart from the ports of `npm start`, so that both can run. */
const PORT = 4190
const executablePath = await findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-US',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
})
