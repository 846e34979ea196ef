/** Presenter mode: every deck that comes with the page is gone through, and one is made on the page. */
import { readFile } from 'node:fs/promises'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Locator, Page } from '@playwright/test'

const bar = (page: Page): Locator => page.getByRole('region', { name: /^Scenes of/ })
const title = (page: Page): Locator => bar(page).getByRole('heading')
const walk = (page: Page): Locator => page.getByRole('img', { name: /^Picture on the walk/ })
const map = (page: Page): Locator =>
  page.getByRole('application', { name: 'Map of the latent space' }).getByRole('img').first()

async function next(page: Page, name: string): Promise<void> {
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(name)
}

/** Something is drawn, and it goes on by itself. */
async function plays(page: Page): Promise<void> {
  await expect.poll(() => fingerprint(walk(page).first())).not.toBe('')
  const before = await fingerprint(walk(page).first())
  await expect.poll(() => fingerprint(walk(page).first())).not.toBe(before)
}

/** Trains the scene's model as its note says, by the space bar, for so many steps; at once, before it is all there. */
async function train(page: Page, steps: number): Promise<void> {
  const play = bar(page).getByRole('button', { name: 'Play', exact: true })
  await expect(play).toBeVisible()
  await page.keyboard.press('Space')
  await expect(play).toBeHidden()
  await expect
    .poll(async () =>
      Number((await page.locator('header dd').first().textContent())?.replaceAll(/\D/g, '')),
    )
    .toBeGreaterThanOrEqual(steps)
  await page.keyboard.press('Space')
  await expect(play).toBeVisible()
}

test('latent interpolation: a map, sliders, walks by themselves, in two models and a GAN', async ({
  page,
}) => {
  await page.goto('./#deck=latent-interpolation')
  await expect(title(page)).toHaveText('Every place is a digit')
  await expect.poll(() => fingerprint(map(page))).not.toBe('')
  await expect(page.getByRole('banner')).toBeHidden()
  await next(page, 'Two numbers, one picture')
  await page.getByRole('slider', { name: 'Latent dimension 1', exact: true }).press('ArrowRight')
  await expect(title(page)).toHaveText('Two numbers, one picture')
  await next(page, 'From a 7 to a 2')
  await plays(page)
  await next(page, 'Twenty numbers')
  await plays(page)
  await next(page, 'Straight, or along the sphere?')
  await expect(walk(page)).toHaveCount(2)
  await next(page, 'A GAN has a latent space too')
  await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked()
  await plays(page)
  await page.reload()
  await expect(title(page)).toHaveText('A GAN has a latent space too')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('mode collapse: trained by the space bar, and a model that misses nothing', async ({
  page,
  ganvas,
}) => {
  await page.goto('./#deck=mode-collapse')
  await expect(title(page)).toHaveText('Eight groups of points')
  await train(page, 3)
  await next(page, 'Ten digits, or a few?')
  await train(page, 3)
  await expect(page.getByRole('region', { name: 'Diagnosis' })).toBeVisible()
  await next(page, 'A cure')
  await train(page, 3)
  await next(page, 'How it looks when nothing is missing')
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
})

test('from autoencoder to VAE: codes of the model that was just trained, then of a VAE', async ({
  page,
  ganvas,
}) => {
  await page.goto('./#deck=autoencoder-to-vae')
  await expect(title(page)).toHaveText('An autoencoder squeezes')
  await train(page, 10)
  await next(page, 'Where the codes lie')
  await expect.poll(() => fingerprint(map(page))).not.toBe('')
  await next(page, 'Draw from the holes')
  await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible()
  await next(page, 'The VAE brings order')
  await expect.poll(() => fingerprint(map(page))).not.toBe('')
  await next(page, 'Now sampling works')
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
  await next(page, 'More room')
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
  await page.keyboard.press('PageUp')
  await expect(title(page)).toHaveText('Now sampling works')
})

test('GANs in the plane: one model layer by layer, missing modes, and two models of the moons', async ({
  page,
}) => {
  const layer = (name: string): Locator => page.getByRole('checkbox', { name, exact: true })
  await page.goto('./#deck=the-plane')
  await expect(title(page)).toHaveText('Two clouds of points')
  await train(page, 10)
  await expect(layer('Generated points')).toBeChecked()
  await next(page, 'What the discriminator makes of it')
  await expect(layer('Discriminator')).toBeChecked()
  await next(page, 'Noise, bent into shape')
  await expect(layer('Latent grid')).toBeChecked()
  await next(page, 'Arrows, and what they are not')
  await train(page, 15)
  await expect(page.getByRole('radio', { name: 'one step', exact: true })).toBeChecked()
  await next(page, 'Eight groups, and where are the points?')
  await train(page, 3)
  await next(page, 'All eight')
  await train(page, 3)
  await next(page, 'A VAE on two moons')
  await train(page, 3)
  await expect(layer('Encoder’s clouds')).toBeChecked()
  await next(page, 'A GAN on the same moons')
  await train(page, 3)
  await expect(layer('Encoder’s clouds')).toHaveCount(0)
})

test('a deck is made on the page, saved, opened and presented', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const open = async (): Promise<Locator> => {
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByRole('menuitem', { name: 'Presenter mode' }).click()
    return page.getByRole('dialog', { name: 'Presenter mode' })
  }
  const dialog = await open()
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('My deck')
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await dialog.getByRole('textbox', { name: 'Title of scene 1' }).fill('First')
  await dialog.getByRole('textbox', { name: 'Note of scene 1' }).fill('What do you see?')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await ganvas.openTab('Measures')
  await open()
  await dialog.getByRole('button', { name: 'Add this view' }).click()
  await dialog.getByRole('button', { name: 'Move scene 2 up' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Title of scene 2' })).toHaveValue('First')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as a file' }).click()
  const path = await (await download).path()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ deck: { title: 'My deck' } })
  await dialog.getByRole('button', { name: 'Remove scene 1' }).click()
  await dialog.getByLabel('Open a file').last().setInputFiles(path)
  await expect(dialog.getByRole('list', { name: 'Scenes' }).getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Present', exact: true }).last().click()
  await expect(page.getByRole('tab', { name: 'Measures', includeHidden: true })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await next(page, 'First')
  await expect(bar(page)).toContainText('What do you see?')
  await expect(page).toHaveURL(/#ownDeck=[\w-]+&scene=2$/)
  await bar(page).getByRole('button', { name: 'End the presentation' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('the side columns fold away by a button and a key, and a walk takes the height of the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./#model=vae-2d&backend=wasm&tab=latent&tool=walk')
  await expect.poll(() => fingerprint(walk(page))).not.toBe('')
  const fold = page.getByRole('button', { name: /^Fold the side columns away/ })
  await fold.click()
  await expect(page.getByRole('region', { name: 'Settings' })).toBeHidden()
  await expect.poll(async () => (await walk(page).boundingBox())?.height).toBeGreaterThan(650)
  await expect(page).toHaveURL(/fold=settings,results/)
  await page.keyboard.press('f')
  await expect(page.getByRole('region', { name: 'Settings' })).toBeVisible()
})
