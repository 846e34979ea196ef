/** A walk through the latent space: from stop to stop, played, scrubbed and saved. */
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import { readGif } from '../src/film/testGif.ts'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import { saved } from './fixtures/saved.ts'
import type { Ganvas } from './fixtures/ganvas.ts'
import type { Locator, Page } from '@playwright/test'

const frame = (page: Page): Locator => page.getByRole('img', { name: /^Picture on the walk/ })
const stops = (page: Page): Locator =>
  page.getByRole('list', { name: 'Stops of the walk' }).getByRole('listitem')
const scrubber = (page: Page): Locator => page.getByRole('slider', { name: 'Place on the walk' })

/** Trains a small model and opens the walk through its latent space. */
async function openWalk({ page, ganvas }: { page: Page; ganvas: Ganvas }): Promise<void> {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await ganvas.openTab('Latent space')
  await page.getByRole('radio', { name: 'Walk', exact: true }).check({ force: true })
  await expect(stops(page)).toHaveCount(2)
  await expect.poll(() => fingerprint(frame(page))).not.toBe('')
}

/** Presses a button of “Save the walk” and reads what is saved. */
const savedWalk = (page: Page, name: string) =>
  saved(page, () =>
    page.getByRole('region', { name: 'Save the walk' }).getByRole('button', { name }).click(),
  )

test('two stops are joined at once, and the picture changes while the walk plays', async ({
  page,
  ganvas,
}) => {
  await openWalk({ page, ganvas })
  await expect(page.getByText('two test digits of different classes')).toBeVisible()
  const before = await fingerprint(frame(page))
  await expect.poll(() => fingerprint(frame(page))).not.toBe(before)
  await page.getByRole('button', { name: 'Pause the walk' }).click()
  const held = await fingerprint(frame(page))
  await page.waitForTimeout(200)
  expect(await fingerprint(frame(page))).toBe(held)
})

test('the slider moves frame by frame with the keyboard', async ({ page, ganvas }) => {
  await openWalk({ page, ganvas })
  await scrubber(page).press('Home')
  await expect(page.getByRole('button', { name: 'Play the walk' })).toBeVisible()
  await expect(scrubber(page)).toHaveAttribute(
    'aria-valuetext',
    'Frame 1 of 144, from stop 1 to stop 2',
  )
  const first = await fingerprint(frame(page))
  for (let i = 0; i < 12; i++) await scrubber(page).press('ArrowRight')
  await expect(scrubber(page)).toHaveAttribute(
    'aria-valuetext',
    'Frame 13 of 144, from stop 1 to stop 2',
  )
  await expect.poll(() => fingerprint(frame(page))).not.toBe(first)
})

test('stops are chosen, moved and removed', async ({ page, ganvas }) => {
  await openWalk({ page, ganvas })
  await page.getByRole('button', { name: 'Add a stop' }).click()
  await page.getByRole('button', { name: 'Sample 3' }).click()
  await expect(stops(page)).toHaveCount(3)
  await expect(page.getByText('A loop over 3 stops: 216 frames')).toBeVisible()
  const left = page.getByRole('button', { name: 'Move stop 3 to the left' })
  await left.focus()
  await left.press('Enter')
  await expect(page.getByRole('button', { name: 'Move stop 2 to the left' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove stop 1' }).click()
  await expect(stops(page)).toHaveCount(2)
  await page.getByRole('radio', { name: 'One way' }).check({ force: true })
  await expect(page.getByText('A path over 2 stops: 73 frames')).toBeVisible()
})

test('both ways play beside each other, with their norms below', async ({ page, ganvas }) => {
  await openWalk({ page, ganvas })
  await page.getByRole('switch', { name: 'Side by side' }).check({ force: true })
  await expect(frame(page)).toHaveCount(2)
  for (const one of await frame(page).all()) await expect.poll(() => fingerprint(one)).not.toBe('')
  await expect(
    page.getByRole('img', { name: /^Length of z .* on the straight line/ }),
  ).toBeVisible()
})

test('a GIF, a video and a strip of the walk have its frames', async ({ page, ganvas }) => {
  await openWalk({ page, ganvas })

  const [gifName, gif] = await savedWalk(page, 'GIF')
  expect(gifName).toMatch(/^ganvas-vae-walk-step\d+\.gif$/)
  const facts = readGif(gif)
  expect(facts).toMatchObject({ width: 112, height: 112, loops: 0 })
  expect(facts.delays).toHaveLength(144)

  const [videoName, video] = await savedWalk(page, 'Video')
  expect(videoName).toMatch(/\.webm$/)
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(video)) })
  const track = await input.getPrimaryVideoTrack()
  const { packetCount, averagePacketRate } = (await track?.computePacketStats()) ?? {}
  expect(packetCount).toBe(144)
  expect(averagePacketRate).toBeCloseTo(24, 0)
  expect(await played(page, video)).toMatchObject({ width: 112, height: 112 })

  const [, png] = await savedWalk(page, 'PNG strip')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([24 * 112, 112])
})

/** Lets the page decode a video up to its first picture. */
const played = (page: Page, bytes: Uint8Array): Promise<{ width: number; height: number }> =>
  page.evaluate(
    async (values) => {
      const video = document.createElement('video')
      video.muted = true
      video.src = URL.createObjectURL(new Blob([Uint8Array.from(values)]))
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve
        video.onerror = () => reject(new Error(video.error?.message))
      })
      return { width: video.videoWidth, height: video.videoHeight }
    },
    [...bytes],
  )
