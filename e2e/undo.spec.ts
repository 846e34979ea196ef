/** What was done by mistake and is taken back: edits, and restarts with all that they wiped. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

const WIPED = 'Undo the restart'

test('edits are taken back and made again, with the keys and with the buttons', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  const [width, depth] = [ganvas.field('Width'), ganvas.field('Depth')]
  await expect(page.getByRole('button', { name: 'Undo the last edit' })).toBeDisabled()
  await ganvas.type(width, '64')
  await ganvas.type(depth, '3')
  await page.keyboard.press('Control+z')
  await expect(depth).toHaveValue('1')
  await page.keyboard.press('Control+z')
  await expect(width).toHaveValue('32')
  await page.keyboard.press('Control+Shift+z')
  await expect(width).toHaveValue('64')
  await page.getByRole('button', { name: 'Redo the edit' }).click()
  await expect(depth).toHaveValue('3')
  await page.getByRole('button', { name: 'Undo the last edit' }).click()
  await expect(depth).toHaveValue('1')
  await expect.poll(() => page.url()).toMatch(/width=64&depth=1&/)
})

test('a slider that is drawn far is taken back at once', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const slider = ganvas.slider('Pull towards order (β)')
  await slider.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await boxOf(slider)
  const before = await ganvas.field('Pull towards order (β)').inputValue()
  await page.mouse.move(x + width * 0.5, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.9, y + height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(ganvas.field('Pull towards order (β)')).not.toHaveValue(before)
  await page.keyboard.press('Control+z')
  await expect(ganvas.field('Pull towards order (β)')).toHaveValue(before)
  await expect(page.getByRole('button', { name: 'Undo the last edit' })).toBeDisabled()
})

test('what is being typed has an undo of its own', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.type(ganvas.field('Depth'), '3')
  await ganvas.field('Width').focus()
  await ganvas.field('Width').pressSequentially('77')
  await page.keyboard.press('Control+z')
  await expect(ganvas.field('Depth')).toHaveValue('3')
})

test('a run that R wiped comes back as it was', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('.')
    await ganvas.restAt(step)
  }
  const picture = await fingerprint(ganvas.samples)
  await page.keyboard.press('r')
  await ganvas.restAt(0)
  await expect(page.getByText('Restarted; the run was at step 3.')).toBeVisible()

  await page.getByRole('button', { name: WIPED }).click()
  await ganvas.restAt(3)
  await expect(page.getByRole('button', { name: WIPED })).toBeHidden()
  expect(await fingerprint(ganvas.samples)).toBe(picture)
  const replay = page.getByRole('slider', { name: 'Replay' })
  for (const step of [2, 1]) {
    await replay.press('ArrowLeft')
    await expect(replay).toHaveAttribute('aria-valuetext', `step ${step} of 3`)
  }
  await page.getByRole('button', { name: 'Live' }).click()
  await page.keyboard.press('.')
  await ganvas.restAt(4)
  const next = await fingerprint(ganvas.samples)

  await page.keyboard.press('r')
  await ganvas.restAt(0)
  for (const step of [1, 2, 3, 4]) {
    await page.keyboard.press('.')
    await ganvas.restAt(step)
  }
  expect(await fingerprint(ganvas.samples)).toBe(next)
  await expect(page.getByRole('button', { name: WIPED })).toBeHidden()
})

test('a run that was wiped while it trained goes on training', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.play.click()
  await ganvas.reach(400)
  await ganvas.type(ganvas.field('Numbers per sample (latent)'), '3')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await expect(ganvas.pending).toBeHidden()
  await page.getByRole('button', { name: WIPED }).click()
  await ganvas.reach(401)
  await expect(ganvas.status).toHaveText(/^Training/)
  await expect(ganvas.pending).toContainText('Numbers per sample (latent): 2 → 3')
  await ganvas.pauseRun()
})
