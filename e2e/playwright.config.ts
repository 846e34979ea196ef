/** Journeys through the production build in two Chromiums at a time. */
import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../src/cli/browser.mjs'
import { freePort } from '../src/cli/prepare.mjs'

/** Apart from the ports of `npm start`, so that both can run. The workers, which read this file again, take the same. */
const port = (process.env['GANVAS_E2E_PORT'] ??= String(await freePort(4190)))
const executablePath = await findBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // Most of a journey is waiting for the page: two at a time take half as long, on two cores already.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-US',
    // What keeps the page on the device has journeys of its own; in the others it would only take their time.
    serviceWorkers: 'block',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
})
