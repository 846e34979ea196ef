/** Names of the reader's own: pasted one a line, trained on, and still there on the next visit. */
import { expect, test } from './fixtures/journey.ts'

const FIRST = ['ka', 'ki', 'ko', 'ma', 'mi', 'mo', 'ta', 'ti']
const NAMES = FIRST.flatMap((first) => FIRST.map((second) => `${first}${second}`))

test('pasted names are trained on, and kept', async ({ page, ganvas }) => {
  await ganvas.open('family=transformer&dataset=places&transformerBlocks=1&heads=1&width=16')
  await expect(
    page.getByRole('group', { name: /first real names of “Place names”/ }),
  ).toContainText(/[a-z]{3}/)
  await page.getByRole('button', { name: 'Your own…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  const lines = dialog.getByRole('textbox', { name: /one point or one name per line/ })
  await lines.fill(['ka\tki', ...NAMES, 'kaka'].join('\n'))
  await dialog.getByRole('button', { name: 'Read these lines' }).click()
  await expect(dialog.getByText('64 names')).toBeVisible()
  await expect(dialog.getByText(/Line 1: .* has a tab/)).toBeVisible()
  await expect(dialog.getByText('1 line repeats an earlier one')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Islands')
  await dialog.getByRole('button', { name: 'Use these data' }).click()
  await expect(page.getByRole('radio', { name: 'Islands' })).toBeChecked()
  await expect(page).toHaveURL(/dataset=own-[0-9a-f]{16}/)
  await ganvas.train(5)
  await expect(page.getByRole('group', { name: /Generated names at step/ })).toContainText(/[kmt]/)
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Islands' })).toBeChecked()
})
