/** The graphics process crashes under a run: the page says so, and the run goes on elsewhere. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { emulatedGraphics, expect, test } from './fixtures/journey.ts'

test.use({ launchOptions: emulatedGraphics, provoked: [/context.?lost/i] })

test('a run that loses its graphics card goes on with the next best backend', async ({
  browser,
  page,
  ganvas,
}) => {
  await ganvas.open(`${SMALL_VAE}&batchSize=8&backend=webgl`)
  await expect(ganvas.backend).toHaveText('WebGL')
  await ganvas.train(5)
  const step = await ganvas.step()
  await ganvas.play.click()
  await ganvas.reach(step + 1)

  const devtools = await browser.newBrowserCDPSession()
  await devtools.send('Browser.crashGpuProcess')
  await expect(
    page.getByText(/^WebGL stopped working\. Training goes on with WebAssembly, from step \d/),
  ).toBeVisible()
  await expect(ganvas.backend).toHaveText('WebAssembly')
  await ganvas.reach(step + 10)
  await expect(ganvas.status).toHaveText('Training on this computer.')
  await ganvas.backend.click()
  await expect(page.getByRole('menuitem', { name: /^WebGL/ })).toContainText('stopped working')
})
