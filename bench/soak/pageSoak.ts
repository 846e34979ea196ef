/**
 * Trains in the page while a restless reader does everything that the page offers, at random but seeded, and weighs it now
 * and then, always in the same state: everything was used since the page was loaded, and now it is paused, on the samples,
 * nothing being measured.
 */
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import { withApp } from '../harness/app.ts'
import { formatHash } from '../../src/state/hash.ts'
import { Rng } from '../../src/lib/rng.ts'
import { COMMANDS, useEverything } from './commands.ts'
import { press } from './takeHome.ts'
import { crossedSoFar, labMemory, spyOnLab, sumOf } from './workerSpy.ts'
import { isSound } from './restless.ts'
import type { Experiment } from '../../src/models/experiment.ts'
import type { CDPSession, Page } from '@playwright/test'
import type { CommandName } from './commands.ts'
import type { Restless, Weight } from './restless.ts'
import type { Hand } from './takeHome.ts'

/** Commands between two weighings. */
const BETWEEN = 40

interface Scales {
  readonly ganvas: Ganvas
  readonly devtools: CDPSession
  readonly began: number
  readonly hand: Hand
}

/** Brings the page into the state in which it is weighed, and weighs it. */
async function weigh({ ganvas, devtools, began, hand }: Scales): Promise<Weight> {
  const { page } = ganvas
  await ganvas.openTab('Samples')
  // A moment that is held stays on show.
  await press(page.getByRole('button', { name: 'Live', exact: true, pressed: false }))
  if (await ganvas.play.isVisible()) await ganvas.play.click()
  await ganvas.reach((await ganvas.step()) + 5)
  await ganvas.pauseRun()
  const measuring = page.getByRole('banner').getByRole('status').filter({ hasText: /:$/ })
  await measuring.waitFor({ state: 'hidden', timeout: 240_000 })
  const { tensors, heapBytes } = await labMemory(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const used = await devtools.send('Runtime.getHeapUsage')
  const storage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const minute = (performance.now() - began) / 60_000
  const step = await ganvas.step()
  const visit = hand.visits.length
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = used
  const heaps = { page: usedSize, dom: embedderHeapUsedSize, buffers: backingStorageSize }
  return { minute, visit, step, tensors, wasm: heapBytes, ...heaps, storage }
}

/** Writes down what a page complains about. */
function listen(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(`uncaught: ${message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('dialog', (dialog) => void dialog.accept())
  return errors
}

/** One experiment, for so many minutes. */
export async function soakPage(
  experiment: Experiment,
  { minutes, seed }: { readonly minutes: number; readonly seed: number },
): Promise<Restless> {
  const { family } = experiment
  const rng = new Rng(seed)
  const names = Object.keys(COMMANDS) as CommandName[]
  const commands: Partial<Record<CommandName, number>> = {}
  const weights: Weight[] = []
  let errors: readonly string[] = []
  return await withApp(
    formatHash(experiment).slice(1),
    async (ganvas) => {
      const { page } = ganvas
      const began = performance.now()
      const hand: Hand = { file: null, visits: [] }
      const scales = { ganvas, devtools: await page.context().newCDPSession(page), began, hand }
      let steps = 0
      await ganvas.play.click()
      const done: CommandName[] = []
      const stuck: string[] = []
      const act = async (name: CommandName): Promise<void> => {
        const before = await ganvas.step()
        done.push(name)
        if (await COMMANDS[name](ganvas, rng, hand)) commands[name] = (commands[name] ?? 0) + 1
        steps += Math.max(0, (await ganvas.step()) - before)
      }
      let usedIn = -1
      try {
        while (performance.now() - began < minutes * 60_000) {
          for (let i = 0; i < BETWEEN; i++) {
            if (usedIn !== hand.visits.length) {
              usedIn = hand.visits.length
              await useEverything(ganvas, act)
            }
            await act(names[rng.integer(names.length)] as CommandName)
          }
          weights.push(await weigh(scales))
        }
      } catch (error) {
        // What was weighed until then is told all the same.
        stuck.push(`stuck after ${done.slice(-BETWEEN).join(', ')}: ${String(error)}`)
      }
      const { events, dropped, failures } = sumOf([...hand.visits, await crossedSoFar(page)])
      const told = [...errors, ...failures, ...stuck]
      const found = {
        family,
        seed,
        minutes,
        commands,
        steps,
        events,
        dropped,
        errors: told,
        weights,
      }
      return { ...found, sound: isSound(found) }
    },
    async (page) => {
      errors = listen(page)
      await spyOnLab(page)
    },
  )
}
