/** What a restless reader does to the page, one thing at a time. */
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Rng } from '../../src/lib/rng.ts'
import type { Locator } from '@playwright/test'

/** Does one thing. False when the page does not offer it at the moment. */
type Command = (ganvas: Ganvas, rng: Rng) => Promise<boolean>

/** Whether a button is there and can be pressed. */
const isReady = async (button: Locator): Promise<boolean> =>
  (await button.isVisible()) && (await button.isEnabled())

/** Presses the first of some buttons, if there is one to press. */
async function press(buttons: Locator): Promise<boolean> {
  const button = buttons.first()
  if (!(await isReady(button))) return false
  await button.click()
  return true
}

const pick = <T>(rng: Rng, from: readonly T[]): T => from[rng.integer(from.length)] as T

const TABS = ['Samples', 'Latent space', 'Measures'] as const
const TOOLS = ['Sliders', 'Map', 'Walk', 'Arithmetic', 'Your own digit', 'Sampling'] as const
/** Rates at which every family still learns. */
const RATES = ['0.0001', '0.0003', '0.001'] as const

/** Opens a tool, and leaves it before it may have answered. */
async function openTool({ page }: Ganvas, name: (typeof TOOLS)[number]): Promise<boolean> {
  if (!(await press(page.getByRole('tab', { name: 'Latent space' })))) return false
  const tool = page.getByRole('radio', { name, exact: true })
  if (!(await tool.isVisible())) return false
  await tool.check({ force: true })
  return true
}

/** Drags whatever can be dragged, by the keyboard: every press asks the lab for a picture. */
async function drag({ page }: Ganvas, rng: Rng, slider: Locator): Promise<boolean> {
  if (!(await slider.first().isVisible())) return false
  await slider.first().focus()
  for (let i = 0; i < 20; i++)
    await page.keyboard.press(pick(rng, ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home']))
  return true
}

/** Saves something, and waits until the file is there. */
async function save({ page }: Ganvas, button: Locator): Promise<boolean> {
  if (!(await isReady(button))) return false
  const saved = page.waitForEvent('download').then((download) => download.delete())
  const told = page.getByRole('tabpanel').getByRole('alert').waitFor()
  const ended = Promise.any([saved, told])
  await button.click()
  await ended
  return true
}

/** By name, as the table has them. */
export const COMMANDS = {
  play: ({ play }) => press(play),
  pause: ({ pause }) => press(pause),
  'one step': ({ oneStep }) => press(oneStep),
  restart: ({ restart }) => press(restart),
  'undo the restart': ({ page }) => press(page.getByRole('button', { name: 'Undo the restart' })),
  'learning rate': async (ganvas, rng) => {
    const field = ganvas.page.getByRole('textbox', { name: /Learning rate, value$/ }).first()
    if (!(await field.isVisible())) return false
    await ganvas.type(field, pick(rng, RATES))
    return true
  },
  undo: async ({ page }) => {
    await page.keyboard.press('Control+z')
    return true
  },
  'other tab': ({ page }, rng) => press(page.getByRole('tab', { name: pick(rng, TABS) })),
  'latent tool': (ganvas, rng) => openTool(ganvas, pick(rng, TOOLS)),
  'latent slider': async (ganvas, rng) =>
    (await openTool(ganvas, 'Sliders')) &&
    (await drag(ganvas, rng, ganvas.page.getByRole('slider', { name: /^Latent dimension \d/ }))),
  'latent map': async (ganvas, rng) =>
    (await openTool(ganvas, 'Map')) &&
    (await drag(
      ganvas,
      rng,
      ganvas.page.getByRole('application', { name: 'Map of the latent space' }),
    )),
  replay: async (ganvas, rng) =>
    (await press(ganvas.page.getByRole('tab', { name: 'Samples' }))) &&
    (await drag(ganvas, rng, ganvas.slider('Replay'))),
  'other draws': async ({ page }) =>
    (await press(page.getByRole('tab', { name: 'Samples' }))) &&
    (await press(page.getByRole('button', { name: /^(New latent vectors|Other test images)$/ }))),
  measure: ({ page }) =>
    press(page.getByRole('region', { name: 'Quality' }).getByRole('button', { name: /^Measure/ })),
  'save a walk': async (ganvas) =>
    (await openTool(ganvas, 'Walk')) &&
    (await save(
      ganvas,
      ganvas.page
        .getByRole('region', { name: 'Save the walk' })
        .getByRole('button', { name: 'PNG strip' }),
    )),
} satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS
