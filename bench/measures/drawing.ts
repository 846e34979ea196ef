/**
 * What is drawn beside a training takes from it: steps per second with the machine, or with every layer of the plane, shown
 * and hidden in turn.
 */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Measure } from '../harness/session.ts'

/** Shows or hides something. */
type Show = (ganvas: Ganvas, isShown: boolean) => Promise<void>

const showMachine: Show = async ({ page }, isShown) => {
  const title = page.getByRole('button', { name: 'Inside the model' })
  if ((await title.getAttribute('aria-expanded')) !== String(isShown)) await title.click()
}

/** Shows every layer of the plane, or the points alone: their sheet is drawn without the layers too. */
export const showLayers: Show = async ({ page }, isShown) => {
  const layers = page.getByRole('tabpanel', { name: 'Samples' }).getByRole('checkbox')
  for (const layer of (await layers.all()).slice(2)) await layer.setChecked(isShown)
}

const SUBJECTS: readonly { readonly what: string; readonly preset: string; readonly show: Show }[] =
  [
    { what: 'the machine', preset: 'gan-conv-lite', show: showMachine },
    { what: 'the machine', preset: 'vae-2d', show: showMachine },
    { what: 'all layers of the plane', preset: 'gan-ring', show: showLayers },
  ]
const SECONDS = 3
/** Until nothing moves any more that the change set going. */
const SETTLED_MS = 1000

async function speed({ page, counter }: Ganvas): Promise<number> {
  const at = (): Promise<readonly [number, number]> =>
    counter.evaluate((it) => [Number(it.textContent.replaceAll(/\D/g, '')), performance.now()])
  const [first, from] = await at()
  await page.waitForTimeout(1000 * SECONDS)
  const [last, to] = await at()
  return (1000 * (last - first)) / (to - from)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean steps per second, in pairs whose order turns, so that what slows the machine meanwhile slows both alike. */
const watch = (
  { preset, show }: (typeof SUBJECTS)[number],
  pairs: number,
): Promise<{ readonly shown: number; readonly hidden: number }> =>
  withApp(`preset=${preset}`, async (ganvas) => {
    const speedWhen = async (isShown: boolean): Promise<number> => {
      await show(ganvas, isShown)
      await ganvas.page.waitForTimeout(SETTLED_MS)
      return await speed(ganvas)
    }
    await ganvas.play.click()
    await ganvas.reach(20)
    const [shown, hidden]: [number[], number[]] = [[], []]
    for (let pair = 0; pair < pairs; pair++) {
      if (pair % 2 === 0) shown.push(await speedWhen(true))
      hidden.push(await speedWhen(false))
      if (pair % 2 === 1) shown.push(await speedWhen(true))
    }
    return { shown: mean(shown), hidden: mean(hidden) }
  })

/** Ten pairs of each. */
export const drawing: Measure = async ({ quick, say }) => {
  const pairs = quick ? 2 : 10
  const rows: (string | number)[][] = []
  for (const subject of SUBJECTS) {
    const { what, preset } = subject
    say(`${what} of ${preset}, shown and hidden`)
    const { shown, hidden } = await watch(subject, pairs)
    rows.push([what, preset, shown, hidden, shown / hidden])
  }
  return {
    table: {
      title: `Training beside what is drawn, ${pairs} pairs of ${SECONDS} s, on wasm`,
      head: ['drawn', 'preset', 'steps/s, shown', 'hidden', 'shown to hidden'],
      rows: rows.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? threeDigits(cell) : cell)),
      ),
      values: { pairs, rows },
    },
  }
}
