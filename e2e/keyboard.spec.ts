/** Everything without a mouse. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Page } from '@playwright/test'

test('the space bar plays and pauses, the full stop makes one step', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await page.keyboard.press('.')
  await ganvas.restAt(1)
  await page.keyboard.press('.')
  await ganvas.restAt(2)
  await page.keyboard.press('Space')
  await ganvas.reach(5)
  await page.keyboard.press('Space')
  await expect(ganvas.status).toHaveText(/^Paused/)
})

test('R begins again with the same settings and the same seed', async ({ page, ganvas }) => {
  await ganvas.open(`${SMALL_VAE}&beta=2`)
  await page.keyboard.press('.')
  await ganvas.restAt(1)
  const picture = await fingerprint(ganvas.samples)
  await page.keyboard.press('.')
  await ganvas.restAt(2)
  expect(await fingerprint(ganvas.samples)).not.toBe(picture)

  await page.keyboard.press('r')
  await ganvas.restAt(0)
  await expect(ganvas.field('Pull towards order (β)')).toHaveValue('2')
  await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('7')
  await page.keyboard.press('.')
  await ganvas.restAt(1)
  expect(await fingerprint(ganvas.samples)).toBe(picture)
})

test('the question mark lists the keys, Escape closes the list', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(list).toContainText('Play or pause')
  await page.keyboard.press('.')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(ganvas.counter).toHaveText('0')
})

test('typing in a field is only typing', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const seed = page.getByRole('textbox', { name: 'Seed' })
  await seed.focus()
  await seed.pressSequentially('9. r?')
  await expect(seed).toHaveValue('9. r?')
  await seed.press('Escape')
  await expect(seed).toHaveValue('7')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(ganvas.status).toHaveText(/^Ready/)
})

test('arrow keys move a slider by one step', async ({ ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.slider('Numbers per sample (latent)').press('ArrowRight')
  await expect(ganvas.field('Numbers per sample (latent)')).toHaveValue('3')
  await ganvas.slider('Numbers per sample (latent)').press('ArrowLeft')
  await expect(ganvas.field('Numbers per sample (latent)')).toHaveValue('2')
})

test('the first key press leads to a button that moves on to the stage, and nothing else', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=autoencoder&width=32&depth=1')
  await ganvas.train(3)
  const [address, step] = [page.url(), await ganvas.step()]
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const targets = { samples: 'Stage', settings: 'Settings', results: 'Results' }
  for (const [place, region] of Object.entries(targets)) {
    const skip = page.getByRole('button', { name: `Skip to the ${place}` })
    await expect(skip).not.toBeInViewport()
    await skip.focus()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: region, exact: true })).toBeFocused()
  }
  expect(page.url()).toBe(address)
  expect(await ganvas.step()).toBe(step)
  await expect(ganvas.pending).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Autoencoder' })).toBeChecked()
})

test('Tab comes to the stage right after the header, and to the settings after it', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  const regions: string[] = []
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const place = document.activeElement?.closest('nav, header, main > section')
      return place?.getAttribute('aria-label') ?? place?.tagName ?? ''
    })
    if (regions.at(-1) !== name) regions.push(name)
  }
  expect(regions.slice(0, 4)).toEqual(['On this page', 'HEADER', 'Stage', 'Settings'])
})

/** Marks every element that the Tab key should reach, and tells how many there are. */
const markStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const stops = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        !element.matches('[type=radio]:not(:checked)') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    for (const stop of stops) stop.dataset['stop'] = 'missed'
    return stops.length
  })

/** Takes the mark off the focused element. Returns its name when nothing around it shows that it has the focus. */
const visitFocused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement
    if (focused === document.body) return null
    delete focused.dataset['stop']
    // Switches and radio buttons are drawn by a neighbour of the input that has the focus.
    const drawn = [focused, ...(focused.parentElement?.querySelectorAll('*') ?? [])]
    const isSeen = drawn.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    return isSeen ? null : (focused.getAttribute('aria-label') ?? focused.outerHTML.slice(0, 200))
  })

test('Tab reaches every control and shows where it is', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const count = await markStops(page)
  expect(count).toBeGreaterThan(30)
  const unseen: string[] = []
  for (let i = 0; i < count + 2; i++) {
    await page.keyboard.press('Tab')
    const name = await visitFocused(page)
    if (name !== null) unseen.push(name)
  }
  expect(unseen, 'focused without a visible sign').toEqual([])
  const missed = await page
    .locator('[data-stop=missed]')
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)))
  expect(missed, 'not reached by Tab').toEqual([])
})
