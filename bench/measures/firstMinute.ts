/** The first minute of somebody who presses Play without a graphics card: seconds until the page has trained on so many images. */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Measure } from '../harness/session.ts'

/** The preset of a first visit, and one to hold its speed against. */
const PRESETS = ['gan-conditional-lite', 'gan-conv-lite'] as const
const BATCH = 32
const IMAGES = [10_000, 25_000, 50_000, 90_000] as const

interface Row {
  readonly preset: string
  /** From Play on, until the step counter shows so many images. */
  readonly seconds: readonly number[]
}

/** Waits until the step counter shows so many. Runs in the page, which knows nothing of this file. */
async function reach(steps: number): Promise<void> {
  const counter = document.querySelector('header dd')
  while (Number(counter?.textContent?.replaceAll(/\D/g, '')) < steps)
    await new Promise((resolve) => setTimeout(resolve, 10))
}

const playPreset = async (preset: string, images: readonly number[]): Promise<Row> =>
  await withApp(`preset=${preset}`, async ({ page, play }) => {
    await play.click()
    const played = performance.now()
    const seconds: number[] = []
    for (const count of images) {
      await page.evaluate(reach, Math.ceil(count / BATCH))
      seconds.push((performance.now() - played) / 1000)
    }
    return { preset, seconds }
  })

export const firstMinute: Measure = async ({ quick, say }) => {
  const images = quick ? IMAGES.slice(0, 1) : IMAGES
  const rows: Row[] = []
  for (const preset of PRESETS) {
    say(`the first minute of ${preset}`)
    rows.push(await playPreset(preset, images))
  }
  return {
    table: {
      title: 'From Play to so many training images, in the page, on wasm, seconds',
      head: ['preset', ...images.map((count) => count.toLocaleString('en'))],
      rows: rows.map(({ preset, seconds }) => [preset, ...seconds.map(threeDigits)]),
      values: { images: [...images], rows: rows.map((row) => ({ ...row })) },
    },
  }
}
