/** What a restless reader does to the page, one thing at a time. */
import { appears, openRun, press, reload, save, saveByMenu, saveRun } from './takeHome.ts'
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Rng } from '../../src/lib/rng.ts'
import type { Locator } from '@playwright/test'
import type { Hand } from './takeHome.ts'

/** Does one thing. False when the page does not offer it at the moment. */
type Command = (ganvas: Ganvas, rng: Rng, hand: Hand) => Promise<boolean>

const pick = <T>(rng: Rng, from: readonly T[]): T => from[rng.integer(from.length)] as T

const TABS = ['Samples', 'Latent space', 'Measures'] as const
const TOOLS = ['Sliders', 'Map', 'Walk', 'Arithmetic', 'Your own digit', 'Sampling'] as const
/** Rates at which every family still learns. */
const RATES = ['0.0001', '0.0003', '0.001'] as const

/** Waits until something can be saved, and saves it. */
async function isSaved(ganvas: Ganvas, button: Locator): Promise<boolean> {
  const ready = button.and(ganvas.page.locator(':enabled'))
  return (await appears(ready)) && (await save(ganvas, ready.first())) !== null
}

/** Films the replay; what was opened for it is closed again. */
async function saveReplay(ganvas: Ganvas, rng: Rng): Promise<boolean> {
  const { page } = ganvas
  await press(page.getByRole('tab', { name: 'Samples' }))
  if (!(await press(page.getByRole('button', { name: 'Save the replay as a film' })))) return false
  const film = page.getByRole('region', { name: 'Save the replay as a film' })
  const done = await isSaved(
    ganvas,
    film.getByRole('button', { name: pick(rng, ['GIF', 'Video']), exact: true }),
  )
  await page.keyboard.press('Escape')
  return done
}

/** A reload frees what leaks, so it is done only once in so many times that it is its turn. */
const RELOAD_ONE_IN = 8

/** Opens a tool, and leaves it before it may have answered. */
async function openTool({ page }: Ganvas, name: (typeof TOOLS)[number]): Promise<boolean> {
  if (!(await press(page.getByRole('tab', { name: 'Latent space' })))) return false
  const tool = page.getByRole('radio', { name, exact: true })
  if (!(await appears(tool))) return false
  await tool.check({ force: true })
  return true
}

/** Drags whatever can be dragged, by the keyboard: every press asks the lab for a picture. */
async function drag({ page }: Ganvas, rng: Rng, slider: Locator): Promise<boolean> {
  if (!(await appears(slider))) return false
  await slider.first().focus()
  for (let i = 0; i < 20; i++)
    await page.keyboard.press(pick(rng, ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home']))
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
    (await press(page.getByRole('button', { name: /^(New random numbers|Other test images)$/ }))),
  measure: ({ page }) =>
    press(page.getByRole('region', { name: 'Quality' }).getByRole('button', { name: /^Measure/ })),
  'save a walk': async (ganvas, rng) =>
    (await openTool(ganvas, 'Walk')) &&
    (await isSaved(
      ganvas,
      ganvas.page
        .getByRole('region', { name: 'Save the walk' })
        .getByRole('button', { name: pick(rng, ['PNG strip', 'GIF']) }),
    )),
  'save the replay': saveReplay,
  'save a picture': async (ganvas, rng) => {
    const buttons = await ganvas.page.getByRole('button', { name: /^Save as PNG: / }).all()
    return buttons.length > 0 && (await isSaved(ganvas, pick(rng, buttons)))
  },
  'save the curves': (ganvas) =>
    isSaved(ganvas, ganvas.page.getByRole('button', { name: 'Save the curves as CSV' })),
  'save the measures': async (ganvas) =>
    (await press(ganvas.page.getByRole('tab', { name: 'Measures' }))) &&
    (await isSaved(ganvas, ganvas.page.getByRole('button', { name: 'Save the measures as CSV' }))),
  'save a report': async (ganvas) => (await saveByMenu(ganvas, /^Save a report/)) !== null,
  'save the model': async (ganvas) => (await saveByMenu(ganvas, /^Save the model alone/)) !== null,
  'save the run': (ganvas, _, hand) => saveRun(ganvas, hand),
  'open the run': (ganvas, _, hand) => openRun(ganvas, hand),
  reload: async (ganvas, rng, hand) =>
    rng.integer(RELOAD_ONE_IN) === 0 && (await reload(ganvas, hand)),
} satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

/** Every command by name, without that which loads the page anew. */
const STAYING = (Object.keys(COMMANDS) as CommandName[]).filter((name) => name !== 'reload')

/**
 * Does everything once: what is loaded, compiled and kept when a part of the page is first used is no leak, and is there
 * afterwards.
 */
export async function useEverything(
  ganvas: Ganvas,
  act: (name: CommandName) => Promise<void>,
): Promise<void> {
  for (const tool of TOOLS) await openTool(ganvas, tool)
  for (const name of STAYING) await act(name)
}
