/** Where things stand: what fills the window does not scroll it, what loads moves nothing, and no name is cut. */
import { en } from '../src/i18n/en.ts'
import { fr } from '../src/i18n/fr.ts'
import { it as italian } from '../src/i18n/it.ts'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

const DESKTOPS = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
] as const

const RUNS = {
  GAN: 'family=gan&width=32&depth=1&latentDim=4&seed=7',
  VAE: SMALL_VAE,
  autoencoder: 'family=autoencoder&width=32&depth=1&latentDim=2&seed=7',
  'GAN in the plane': 'family=gan&dataset=ring8&width=16&depth=1&latentDim=2&seed=7',
} as const

/** By how many pixels the page can be scrolled, down and to the side. */
const overhang = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth - innerWidth, scrollHeight - innerHeight]
  })

for (const [name, hash] of Object.entries(RUNS))
  test(`the window holds a ${name} whole at every desktop size, idle and while it trains`, async ({
    page,
    ganvas,
  }) => {
    await ganvas.open(hash)
    const expectWhole = async (): Promise<void> => {
      for (const size of DESKTOPS) {
        await page.setViewportSize(size)
        expect(await overhang(page), `${size.width} x ${size.height}`).toEqual([0, 0])
      }
    }
    await expectWhole()
    await ganvas.train(5)
    await expectWhole()
    for (const tab of ['Latent space', 'Measures'] as const) {
      await ganvas.openTab(tab)
      await expectWhole()
    }
  })

/** Writes down every arrangement of the header's parts, from the first paint on, while the page is not scrolled. */
const watchHeader = (): void => {
  const seen = ((globalThis as { arrangements?: string[] }).arrangements = [] as string[])
  const look = (): void => {
    const parts = [
      ...(document.querySelector('header')?.querySelectorAll('button, dl > div') ?? []),
    ]
    const arrangement = parts
      .map((part) => part.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '))
      .join(', ')
    if (scrollY === 0 && arrangement !== '' && arrangement !== seen.at(-1)) seen.push(arrangement)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

for (const width of [1440, 768, 360])
  test(`no part of the header moves at ${width} px while the lab opens, trains and measures`, async ({
    page,
    ganvas,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.addInitScript(watchHeader)
    await ganvas.rememberAll()
    // Without a hash the backend chooses the preset, whose name is not known before.
    await page.goto('./')
    await ganvas.status.filter({ hasText: /^Ready to train/ }).waitFor()
    await ganvas.play.click()
    await ganvas.reach(3)
    await ganvas.pauseRun()
    await page.getByRole('button', { name: 'Measure now' }).click()
    const said = page.getByRole('banner').getByRole('status')
    await expect(said.filter({ hasText: 'Measuring the samples:' })).toBeVisible()
    await expect(page.getByRole('banner').getByText(/^\d+%$/)).toBeVisible()
    const seen = await page.evaluate(
      () => (globalThis as { arrangements?: string[] }).arrangements ?? [],
    )
    expect(seen).toHaveLength(1)
  })

for (const width of [1440, 768, 360])
  test(`every name of a preset is whole at ${width} px, in every language`, async ({
    page,
    ganvas,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    await ganvas.open(SMALL_VAE)
    const titles = [en, fr, italian].flatMap((catalogue) =>
      Object.entries(catalogue)
        .filter(([key]) => /^preset\..*\.title$/.test(key))
        .map(([, title]) => title),
    )
    const cut = await ganvas.preset.evaluate((button, names) => {
      const words = button.querySelector('span')
      return names.filter((name) => {
        if (words) words.textContent = name
        const inner = words?.getBoundingClientRect()
        const outer = button.getBoundingClientRect()
        return (
          !inner ||
          inner.height > outer.height ||
          (words?.scrollWidth ?? 0) > (words?.clientWidth ?? 0)
        )
      })
    }, titles)
    expect(titles.length).toBeGreaterThan(40)
    expect(cut).toEqual([])
  })
