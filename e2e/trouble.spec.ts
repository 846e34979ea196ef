/** When something goes wrong: what it says, what stays, and the way out. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Route } from '@playwright/test'

const FIRST_IMAGES = '**/datasets/mnist/train-examples-0.bin'
const SECOND_IMAGES = '**/datasets/mnist/train-examples-1.bin'

test('a learning rate far too high stops the run, keeps its picture and offers a lower one', async ({
  page,
  ganvas,
}) => {
  // So high that the message leaves the picture its size.
  await page.setViewportSize({ width: 1440, height: 1300 })
  await ganvas.open(`${SMALL_VAE}&vae.kind=sgd&vae.learningRate=0.0001`)
  await ganvas.train(10)
  const step = await ganvas.counter.innerText()
  const picture = await fingerprint(ganvas.samples)
  await ganvas.type(ganvas.field('Encoder and decoder: Learning rate'), '1')
  await ganvas.play.click()

  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The losses became infinite.')
  await expect(alert).toContainText('learning rate that is too high')
  await expect(alert).toContainText(`The samples are those of step ${step}, the last good state.`)
  await expect.poll(() => fingerprint(ganvas.samples)).toBe(picture)

  await ganvas.type(ganvas.field('Encoder and decoder: Learning rate'), '0.001')
  await alert.getByRole('button', { name: 'Learning rates ÷ 10, and restart' }).click()
  await expect(alert).toBeHidden()
  await expect(ganvas.field('Encoder and decoder: Learning rate')).toHaveValue('0.0001')
  await ganvas.reach(3)
})

test.describe('a file of the data that is missing', () => {
  test.use({ provoked: [/the server responded with a status of 404/] })

  test('is named before the run, and trying again gets it', async ({ page, ganvas }) => {
    await page.route(FIRST_IMAGES, (route) => route.fulfill({ status: 404 }))
    await ganvas.open(SMALL_VAE)
    const data = page.getByRole('region', { name: 'Data' })
    await expect(data.getByRole('alert')).toContainText('The data could not be loaded.')
    await ganvas.play.click()
    const alert = page.getByRole('alert').filter({ hasText: 'Check the connection' })
    await expect(alert).toBeVisible()
    await alert.getByText('Technical detail').click()
    await expect(alert).toContainText('mnist/train-examples-0.bin could not be fetched (HTTP 404)')

    await page.unrouteAll({ behavior: 'wait' })
    await alert.getByRole('button', { name: 'Try again' }).click()
    await ganvas.reach(3)
    await expect(alert).toBeHidden()
    await expect(data.getByRole('alert')).toBeHidden()
  })

  test('stops the run that comes to it, and trying again gets it', async ({ page, ganvas }) => {
    await page.route(SECOND_IMAGES, (route) => route.fulfill({ status: 404 }))
    // With batches of 512, the images of the first file last for 14 steps.
    await ganvas.open(`${SMALL_VAE}&batchSize=512`)
    await ganvas.play.click()
    const alert = page.getByRole('alert').filter({ hasText: 'The data could not be loaded.' })
    await expect(alert).toBeVisible()
    expect(await ganvas.step()).toBeGreaterThan(3)

    await page.unrouteAll({ behavior: 'wait' })
    await alert.getByRole('button', { name: 'Try again' }).click()
    await ganvas.reach(20)
    await expect(alert).toBeHidden()
  })
})

/** Answers with the true file, one byte altered. */
const damage = async (route: Route): Promise<void> => {
  const response = await route.fetch()
  const body = await response.body()
  body[body.length >> 1]! ^= 1
  await route.fulfill({ response, body })
}

test('damaged data are recognised and not used, and trying again loads them anew', async ({
  page,
  ganvas,
}) => {
  await page.route(FIRST_IMAGES, damage)
  await ganvas.open(SMALL_VAE)
  const data = page.getByRole('region', { name: 'Data' })
  await expect(data.getByRole('alert')).toContainText('The data arrived damaged.')
  await ganvas.play.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Their checksum is wrong' })).toBeVisible()
  await expect(ganvas.counter).toHaveText('0')

  await page.unrouteAll({ behavior: 'wait' })
  // The card asks again by itself where a run began or ended, and may be about to.
  const alert = data.getByRole('alert')
  await expect(async () => {
    if (await alert.isVisible())
      await alert.getByRole('button', { name: 'Try again' }).click({ timeout: 1000 })
    await expect(alert).toBeHidden()
  }).toPass()
  await ganvas.play.click()
  await ganvas.reach(3)
})
