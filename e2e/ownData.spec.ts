/** The reader's own pictures: brought in a file, trained on, and still there on the next visit. */
import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures/journey.ts'

const COUNT = 48
const SIDE = 28

/** An IDX file of unsigned bytes, packed. */
function idx(extents: readonly number[], values: Uint8Array): Buffer {
  const header = Buffer.alloc(4 + 4 * extents.length)
  header.set([0, 0, 8, extents.length])
  extents.forEach((extent, axis) => header.writeUInt32BE(extent, 4 + 4 * axis))
  return gzipSync(Buffer.concat([header, values]))
}

/** Bars that stand or lie, white on black. */
const bars = Uint8Array.from({ length: COUNT * SIDE * SIDE }, (_, at) => {
  const image = Math.floor(at / SIDE ** 2)
  const [x, y] = [at % SIDE, Math.floor(at / SIDE) % SIDE]
  const across = image % 2 === 0 ? x : y
  return Math.abs(across - 8 - (image % 12)) < 3 ? 255 : 0
})
const FILES = [
  { name: 'bars-images.idx.gz', buffer: idx([COUNT, SIDE, SIDE], bars) },
  {
    name: 'bars-labels.idx.gz',
    buffer: idx(
      [COUNT],
      bars.slice(0, COUNT).map((_, i) => i % 2),
    ),
  },
].map((file) => ({ ...file, mimeType: 'application/gzip' }))

test('pictures with labels are brought, trained on by class, and kept', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&width=32&depth=1&latentDim=2&conditional=true')
  await page.getByRole('button', { name: 'Your own…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  const files = dialog.locator('input[type=file]').first()
  await files.setInputFiles({ name: 'cut.idx', mimeType: '', buffer: Buffer.from([0, 0, 8, 3, 0]) })
  await expect(dialog.getByRole('alert')).toContainText('The file ends too early')
  await files.setInputFiles(FILES)
  await expect(dialog.getByText('48 images')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Bars')
  await dialog.getByRole('button', { name: 'Use these data' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Bars' })).toBeChecked()
  await expect(page).toHaveURL(/dataset=own-[0-9a-f]{16}-bars-images\.idx\.gz/)
  await ganvas.train(5)
  await page.getByText('change the mix').click()
  await expect(page.getByRole('button', { name: 'Use class 1' })).toBeVisible()
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Bars' })).toBeChecked()
  await ganvas.train(5)
})
