/** A model of text, looked at through a name. */
import { Exercise } from './fixtures/exercise.ts'
import { expect, test } from './fixtures/journey.ts'
import { saved } from './fixtures/saved.ts'
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

test('a script is taken home with the names that it reads', async ({ page, ganvas }) => {
  await ganvas.open(SMALL)
  const [, names] = await saved(page, () =>
    page.getByRole('button', { name: 'Save as a text file: Place names' }).click(),
  )
  await page.getByRole('button', { name: 'Run file', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Show me the code' }).click()
  const dialog = page.getByRole('dialog', { name: 'This experiment as a program' })
  await expect(dialog.getByText(/It reads the texts from names\.txt/)).toBeVisible()
  const [file, script] = await saved(page, () =>
    dialog.getByRole('button', { name: 'Download' }).click(),
  )
  expect(file).toBe('transformer-places-pytorch.py')
  const classes = JSON.parse(/^NAMES = (.+)$/m.exec(String(script))?.[1] ?? '[]') as unknown[]
  const characters = JSON.parse(
    /^CHARACTERS = (".+?")  #/m.exec(String(script))?.[1] ?? '""',
  ) as string
  const lines = String(names).trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(30_000)
  const unreadable = lines.filter((line) => {
    const [name = '', ...told] = line.split('\t')
    return (
      !Array.from(name).every((each) => characters.includes(each)) || !classes.includes(told.join())
    )
  })
  expect(unreadable).toEqual([])
  await dialog.getByRole('tab', { name: 'Keras 3' }).click()
  await expect(dialog.getByRole('region', { name: 'transformer-places-keras.py' })).toBeVisible()
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
