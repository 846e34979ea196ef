/** A run goes on while another tab is in front, with the throttling that a browser then applies. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Browser } from '@playwright/test'

interface Answer {
  readonly id: number
  /** Missing while the tab has no page yet. */
  readonly result?: { readonly result: { readonly value?: unknown } }
}

/** A tab that only the browser's own protocol steers: Playwright keeps the tabs it knows of in sight. */
interface BareTab {
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Opens another tab in the same window, in front of this one. */
  readonly cover: () => Promise<void>
}

async function openBareTab(browser: Browser, url: string): Promise<BareTab> {
  const devtools = await browser.newBrowserCDPSession()
  const { browserContextId } = await devtools.send('Target.createBrowserContext')
  const place = { browserContextId, newWindow: true }
  const { targetId } = await devtools.send('Target.createTarget', { url, ...place })
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (value: unknown) => void>()
  let asked = 0
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Answer
    waiting.get(id)?.(result?.result.value)
  })
  return {
    evaluate: (expression) => {
      const id = ++asked
      const method = 'Runtime.evaluate'
      const message = JSON.stringify({ id, method, params: { expression, returnByValue: true } })
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        void devtools.send('Target.sendMessageToTarget', { sessionId, message })
      })
    },
    cover: async () => {
      const front = { url: 'about:blank', browserContextId, newWindow: false }
      const other = await devtools.send('Target.createTarget', front)
      await devtools.send('Target.activateTarget', { targetId: other.targetId })
    },
  }
}

const PLAY = `document.querySelector('button[aria-label="Play"]:enabled')`
const STEP = `Number(document.querySelector('header dd').textContent.replace(/\\D/g, ''))`

test('training goes on in a tab that nobody sees', async ({ browser, baseURL }) => {
  const tab = await openBareTab(browser, `${baseURL}#${SMALL_VAE}&backend=wasm`)
  const step = async (): Promise<number> => Number(await tab.evaluate(STEP))
  await expect.poll(() => tab.evaluate(`${PLAY} !== null`)).toBe(true)
  await tab.evaluate(`${PLAY}.click()`)
  await expect.poll(step).toBeGreaterThan(5)

  await tab.cover()
  await expect.poll(() => tab.evaluate('document.visibilityState')).toBe('hidden')
  const before = await step()
  await expect.poll(step).toBeGreaterThan(before + 100)
  expect(await tab.evaluate('document.visibilityState')).toBe('hidden')
})
