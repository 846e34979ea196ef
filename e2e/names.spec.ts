/** A model of text, looked at through a name. */
import { Exercise } from './fixtures/exercise.ts'
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'

const SMALL =
  'family=transformer&dataset=places&transformerBlocks=1&heads=2&width=16&conditional=true'

test('looks at a name letter by letter', async ({ page, ganvas }) => {
  await ganvas.open(`${SMALL}&tab=names&name=saint-&class=0&view=simple`)
  await expect(page.getByText('There is no model yet: press Play.')).toBeVisible()
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  const field = page.getByRole('textbox', { name: 'A name, or its beginning' })
  await expect(field).toHaveValue('saint-')
  const letters = page.getByRole('list', { name: 'How surprising each letter was, in nats' })
  await expect(letters.getByRole('listitem')).toHaveCount(7)
  await page.getByRole('button', { name: /^Add / }).first().click()
  await expect(letters.getByRole('listitem')).toHaveCount(8)
  await field.fill('saint-μ')
  await expect(page.getByText(/^The model knows no “μ”\. It knows: /)).toBeVisible()
  await expect(letters.getByRole('listitem')).toHaveCount(8)
  await field.fill('Caen')
  await expect(letters.getByRole('listitem')).toHaveCount(5)
  await page.getByRole('radio', { name: 'a, place 2' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(
    page.getByText(/^To predict “e” it looks at: start \d+%, c \d+%, a \d+%\.$/),
  ).toBeVisible()
  await expect(page).toHaveURL(/tab=names&name=Caen/)
  expect(await wcagFaults(page)).toEqual([])
})

test('opens a trained model, which goes on with a name', async ({ page, ganvas }) => {
  await ganvas.open(SMALL)
  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: /^Places that do not exist/ }).click()
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
  await expect(page).toHaveURL(/model=places/)
  expect(await ganvas.step()).toBeGreaterThan(1000)
  await page.getByRole('tab', { name: 'Letter by letter' }).click()
  await page.getByRole('textbox', { name: 'A name, or its beginning' }).fill('saint')
  await expect(page.getByRole('button', { name: /^Add -, \d/ })).toBeVisible()
})

test('invents place names, and learns a few by heart', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('A machine that invents place names', 'most are new, and sound right')
  const measure = page.getByRole('button', { name: 'Measure on the test names' })
  await ganvas.play.click()
  await ganvas.reach(400)
  await measure.click()
  await exercise.reaches(1)
  await page.getByRole('tab', { name: 'Letter by letter' }).click()
  await exercise.reaches(2)
  await page.getByRole('tab', { name: 'Samples' }).click()
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await ganvas.type(ganvas.field('Number of names'), '500')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await ganvas.reach(500)
  await measure.click()
  await exercise.reaches(3)
  await expect(exercise.explanation.getByRole('img')).toHaveCount(1)
  await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
})
