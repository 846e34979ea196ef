/** Points in their plane, layer by layer. */
import { boxOf } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

const RING = 'family=gan&dataset=ring8&width=32&depth=1&latentDim=2'

test('layers are switched by keyboard, and a link and a reload bring them back', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(RING)
  await ganvas.train(20)
  const layer = (name: string) => page.getByRole('checkbox', { name, exact: true })
  await expect(page.getByText(/how probable the discriminator finds it/)).toBeVisible()
  const before = await fingerprint(ganvas.samples)
  await layer('Latent grid').focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('turned over: a fold')).toBeVisible()
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe(before)
  await layer('Discriminator').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/layers=real,generated,sheet/)
  await page.reload()
  await ganvas.train(5)
  await expect(layer('Latent grid')).toBeChecked()
  await expect(layer('Discriminator')).not.toBeChecked()
  await expect(page.getByText('turned over: a fold')).toBeVisible()
})

test('what is pointed at is explained, and the plane is magnified and shown whole again', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(`${RING}&layers=critic,arrows&arrows=step`)
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(page.getByText(/seen from the next step on/)).toBeVisible()
  await ganvas.oneStep.click()
  await ganvas.restAt(2)
  await expect(page.getByText(/Step 2; the longest is /)).toBeVisible()
  const plane = page.getByRole('application', { name: 'The plane of the points' })
  const { x, y, width, height } = await boxOf(plane)
  await page.mouse.move(x + width / 2, y + height / 2)
  await expect(page.getByText(/^The place \(-?0\.0\d; -?0\.0\d\)\. D = 0\.\d\d/)).toBeVisible()
  await plane.focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('button', { name: 'Show the whole plane' })).toHaveText('× 2')
  await page.keyboard.press('0')
  await expect(page.getByRole('button', { name: 'Show the whole plane' })).toHaveText('× 1')
})

test('an earlier moment is looked at with all its layers, and a run of its own begins there', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(RING)
  await ganvas.train(150)
  await expect(page.getByText(/how probable the discriminator finds it/)).toBeVisible()
  const now = await fingerprint(ganvas.samples)
  const replay = page.getByRole('slider', { name: 'Replay' })
  await replay.focus()
  await page.keyboard.press('Home')
  await expect(page.getByText('Layers of step 0')).toBeVisible()
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe(now)
  // Whole states are kept as often as time allows, which is not at every point of the replay.
  const fork = page.getByRole('button', { name: /^New run from step [1-9]/ })
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await expect(fork).toBeVisible({ timeout: 1000 })
  }).toPass()
  const from = Number((await fork.innerText()).replace(/\D/g, ''))
  await fork.click()
  await ganvas.restAt(from)
  await expect(page.getByText(/^A new run begins here; the other one was at step/)).toBeVisible()
  await ganvas.oneStep.click()
  await ganvas.restAt(from + 1)
  // What was kept of the other run up to there is this one's too.
  await replay.focus()
  await page.keyboard.press('Home')
  await expect(page.getByText('Layers of step 0')).toBeVisible()
})

test('an autoencoder shows the curve that it learned', async ({ page, ganvas }) => {
  await ganvas.open(
    'family=autoencoder&dataset=moons&width=32&depth=1&latentDim=1&layers=real,sheet',
  )
  await ganvas.train(20)
  await expect(page.getByText(/the curve or sheet on which all reconstructions lie/)).toBeVisible()
})

test('a VAE shows what its encoder answers with', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&dataset=moons&width=32&depth=1&latentDim=2&layers=real,encoder')
  await ganvas.train(20)
  await expect(page.getByText(/The encoder answers with a cloud/)).toBeVisible()
})
