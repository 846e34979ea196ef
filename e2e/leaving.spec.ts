/** Leaving the page: only a run that would be lost is asked about. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'

test('the browser asks before a run is left that it forbade to keep, and not before', async ({
  page,
  ganvas,
}) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('as in a private window', 'SecurityError')
    }
  })
  await ganvas.open(SMALL_VAE)
  // Browsers ask nothing on behalf of a page that nobody touched.
  await ganvas.type(ganvas.field('Width'), '40')
  await page.reload()
  expect(asked).toEqual([])
  await ganvas.status.filter({ hasText: /^Ready to train/ }).waitFor()
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(page.getByText('Not saved: this browser forbids storage')).toBeVisible()
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
})
