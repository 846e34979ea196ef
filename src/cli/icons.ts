/** Draws the icons of the installed page from `public/icon.svg`, in a headless browser: run it after a change of the drawing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs'
import { ROOT, runCommand } from './prepare.mjs'

/** Systems cut a maskable icon down to a circle of 80 % of it, and round the corners of those for iOS: both fill the square. */
const ICONS = [
  { name: '192', side: 192, drawing: 1, ground: 'none' },
  { name: '512', side: 512, drawing: 1, ground: 'none' },
  { name: 'maskable-512', side: 512, drawing: 0.8, ground: '#161b22' },
  { name: 'apple-touch', side: 180, drawing: 0.9, ground: '#161b22' },
] as const

await runCommand(async () => {
  const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_FLAGS,
  })
  const page = await browser.newPage()
  for (const { name, side, drawing, ground } of ICONS) {
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(
      `<style>body { display: grid; place-items: center; height: 100vh; margin: 0; background: ${ground} }
       svg { width: ${100 * drawing}vw }</style>${svg}`,
    )
    const path = join(ROOT, 'public/icons', `${name}.png`)
    await page.screenshot({ path, omitBackground: true })
  }
  await browser.close()
  return 0
})
