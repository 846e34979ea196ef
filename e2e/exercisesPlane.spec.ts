/** Exercises on points in the plane, gone through as their texts say. */
import { boxOf } from './fixtures/ganvas.ts'
import { Exercise, measureQuality } from './fixtures/exercise.ts'
import { expect, LONG, test } from './fixtures/journey.ts'
import type { Locator, Page } from '@playwright/test'
import type { Ganvas } from './fixtures/ganvas.ts'

const plane = (page: Page): Locator =>
  page.getByRole('application', { name: 'The plane of the points' })

/** Half of a side of what the plane shows, in the data's own units. */
const LIMIT = 2.75

/** Points at places of the plane, one after the other, until a goal is reached. */
async function pointAround(
  page: Page,
  exercise: Exercise,
  goals: number,
  places: readonly (readonly [number, number])[],
): Promise<void> {
  const { x, y, width } = await boxOf(plane(page))
  const reached = exercise.card.getByText('Reached.')
  for (const [across, up] of places) {
    const [left, top] = [(across / LIMIT + 1) / 2, (1 - up / LIMIT) / 2]
    await page.mouse.move(x + left * width, y + top * width)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    if ((await reached.count()) >= goals) return
  }
  await exercise.reaches(goals)
}

/** Places in rows over a square around the middle. */
const rows = (reach: number, step: number): readonly (readonly [number, number])[] => {
  const along = Array.from({ length: 2 * Math.floor(reach / step) + 1 }, (_, i) => i * step - reach)
  return along.flatMap((up) => along.map((across) => [across, up] as const))
}

/** Trains at least to a step, and rests where everything is shown. */
async function trainTo(ganvas: Ganvas, step: number): Promise<void> {
  await ganvas.play.click()
  await ganvas.reach(step)
  await ganvas.pauseRun()
}

test('reads the heat map, from the first steps to where it fades', async ({ page, ganvas }) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Reading the heat map', 'It cannot tell')
  await trainTo(ganvas, 60)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await expect(page.getByRole('checkbox', { name: 'Discriminator' })).toBeChecked()
  await plane(page).scrollIntoViewIfNeeded()
  await pointAround(page, exercise, 1, rows(2, 0.12))
  await pointAround(page, exercise, 2, rows(2, 0.12))
  await ganvas.play.click()
  await exercise.reaches(3)
  await ganvas.pauseRun()
  await plane(page).scrollIntoViewIfNeeded()
  await pointAround(page, exercise, 4, rows(1.4, 0.08))
  await pointAround(page, exercise, 5, rows(2.7, 0.3))
  await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
  await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
})

test(
  'sees a generator run from mode to mode, and makes it reach all eight',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin(
      'Eight modes, and a generator that keeps to a few',
      'They move on together',
    )
    await trainTo(ganvas, 2100)
    await measureQuality(page)
    await exercise.reaches(1)
    await expect(page.getByText(/modes with hardly a point, when last measured/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Quality' })).toContainText(/Missing: mode \d at/)
    await exercise.card.getByRole('button', { name: 'Show me where' }).click()
    await ganvas.type(ganvas.field('Discriminator: Learning rate'), '0.001')
    await ganvas.type(ganvas.field('Generator: Learning rate'), '0.001')
    await ganvas.type(ganvas.field('Points judged together'), '2')
    await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
    await trainTo(ganvas, 3500)
    await measureQuality(page)
    await exercise.reaches(2)
    await expect(exercise.explanation.getByRole('img')).not.toHaveCount(0)
  },
)

test('compares three kinds of arrows, and makes one vanish', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Why the arrows lie', 'Often somewhere else altogether')
  const choose = (name: string): Promise<void> =>
    page.getByRole('radio', { name, exact: true }).check({ force: true })
  const show = exercise.card.getByRole('button', { name: 'Show me where' })
  await trainTo(ganvas, 250)
  await show.click()
  await expect(page.getByRole('checkbox', { name: 'Arrows' })).toBeChecked()
  await choose('∇D')
  await exercise.reaches(1)
  await choose('−∇loss')
  await exercise.reaches(2)
  await choose('one step')
  await ganvas.oneStep.click()
  await ganvas.oneStep.click()
  await exercise.reaches(3)
  await show.click()
  await page.getByRole('combobox', { name: 'Loss' }).click()
  await page.getByRole('option', { name: /^Minimax/ }).click()
  await ganvas.restart.click()
  await trainTo(ganvas, 700)
  await choose('−∇loss')
  await exercise.reaches(4)
  await choose('one step')
  await ganvas.oneStep.click()
  await ganvas.oneStep.click()
  await exercise.reaches(5)
  await expect(exercise.explanation.getByRole('table')).not.toContainText('–')
})

test(
  'draws the moons by a VAE and by a GAN, and compares four measures',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('VAE against GAN on the moons', 'Crowded along the middle')
    await trainTo(ganvas, 2010)
    await measureQuality(page)
    await exercise.reaches(1)
    await ganvas.preset.click()
    await page.getByRole('menuitem', { name: /^GAN on the moons/ }).click()
    await page.getByRole('button', { name: 'Start “GAN on the moons”' }).click()
    await ganvas.reach(2500)
    await ganvas.pauseRun()
    await measureQuality(page)
    await exercise.reaches(2)
    await expect(exercise.explanation.getByRole('table')).not.toContainText('–')
    await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
  },
)
