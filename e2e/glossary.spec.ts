/** The glossary: where its words occur, and as a list. */
import { expect, test } from './fixtures/journey.ts'

test('explains a word where it stands, with its formula and paper', async ({ page, ganvas }) => {
  await ganvas.open('family=gan&view=simple')
  await page.getByRole('button', { name: 'epoch', exact: true }).click()
  await expect(page.getByText('One pass over all training examples.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('One pass over all training examples.')).toBeHidden()

  await page.getByRole('button', { name: /^generator, even game/ }).click()
  const entry = page.getByRole('dialog')
  await expect(entry).toContainText(/tossing a coin/)
  await expect(entry.locator('math')).toBeVisible()
  await page.keyboard.press('Escape')

  // The words of an explanation.
  await page
    .getByRole('button', { name: /^What is “Numbers per sample/ })
    .or(page.getByRole('button', { name: /Numbers per sample \(latent\)/ }))
    .first()
    .click()
  await page.getByRole('button', { name: 'latent vector' }).click()
  await expect(
    page.getByRole('link', { name: /^Unsupervised Representation Learning/ }),
  ).toHaveAttribute('href', 'https://arxiv.org/abs/1511.06434')
})

test('lists every term, and finds some by name or meaning', async ({ page, ganvas }) => {
  await ganvas.open('family=gan')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Glossary' }).click()
  const list = page.getByRole('dialog', { name: 'Glossary' })
  await expect(list.getByRole('listitem')).not.toHaveCount(0)
  const search = list.getByRole('searchbox', { name: 'Search the glossary' })
  await expect(search).toBeFocused()
  await search.fill('frechet')
  await expect(list.getByRole('status')).toHaveText('1 term')
  await expect(list.getByRole('listitem')).toContainText('Fréchet distance (FID)')
  await expect(list.locator('math')).toBeVisible()
})
