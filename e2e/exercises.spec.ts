/** Exercises, gone through as their texts say. */
import { readFile } from 'node:fs/promises'
import { checkSheet } from '../src/exercises/sheet.ts'
import { Exercise, measureQuality } from './fixtures/exercise.ts'
import { expect, LONG, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'
import type { Page } from '@playwright/test'
import type { Ganvas } from './fixtures/ganvas.ts'

/** Goes on after a restart that a change asks for, and measures once so many images were seen. */
async function measureAfter(page: Page, ganvas: Ganvas, steps: number): Promise<void> {
  await ganvas.reach(steps)
  await page.getByRole('button', { name: 'Measure on the test digits' }).click()
}

test('finds how narrow a bottleneck can be, and hands in the sheet', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('How narrow can the bottleneck be?', 'about 10')
  await ganvas.play.click()
  await measureAfter(page, ganvas, 620)
  await exercise.reaches(1)

  await exercise.card.getByRole('button', { name: 'Hint 1 of 2' }).click()
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  const numbers = ganvas.field('Numbers per sample (latent)')
  await expect(numbers).toBeInViewport()
  await ganvas.type(numbers, '12')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await measureAfter(page, ganvas, 2000)
  await exercise.reaches(3)
  await ganvas.pauseRun()
  await expect(exercise.explanation).toContainText('with 12 numbers for each image')
  await expect(exercise.explanation.getByRole('img').first()).toBeVisible()
  await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
  expect(await wcagFaults(page, { within: '[data-place=exercise]' })).toEqual([])

  await page.reload()
  await exercise.reaches(3)
  await exercise.card.getByRole('button', { name: 'More about this exercise' }).click()
  await page.getByRole('menuitem', { name: /^Save the sheet/ }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada L.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the sheet', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ganvas-exercise-bottleneck-ada-l.html')
  const { sheet, isUnchanged, reached } = checkSheet(await readFile(await download.path(), 'utf8'))
  expect({ name: sheet.name, isUnchanged, reached }).toEqual({
    name: 'Ada L.',
    isUnchanged: true,
    reached: [true, true, true],
  })
})

test('makes the code of a VAE collapse, and brings it back', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Make the code collapse', 'Put nothing into the code')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  const beta = ganvas.field('Pull towards order (β)')
  await expect(beta).toBeInViewport()
  await ganvas.type(beta, '30')
  await exercise.reaches(2)
  await ganvas.type(beta, '1')
  await exercise.reaches(3)
  await expect(exercise.explanation).toContainText('posterior collapse')
})

test(
  'watches a first GAN, with nine of ten digits within three minutes',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('Your first GAN', 'Noise, then strokes, then digits')
    await ganvas.play.click()
    await exercise.reaches(2)
    await expect(exercise.explanation.getByRole('img').first()).toBeVisible()
  },
)

test('brings back the digit that the data leave out', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('What is missing in the data', 'Next to none')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await page.getByRole('button', { name: 'Use class 0' }).click()
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await exercise.reaches(2)
  await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
})

test('sees a GAN lose its modes, and gives them back', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Mode collapse, and a cure', 'each sample is judged by itself')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await page.getByRole('switch', { name: 'Batch normalisation' }).press('Space')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await exercise.reaches(2)
})

test(
  'counts the pairs of digits that a GAN loses, and draws them all',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('A hundred pairs of digits', 'Only a few')
    await ganvas.play.click()
    await ganvas.reach(1000)
    await measureQuality(page)
    await exercise.reaches(1)
    await ganvas.preset.click()
    await page.getByRole('menuitem', { name: /^Stacked digits: all pairs/ }).click()
    await page.getByRole('button', { name: 'Start “Stacked digits: all pairs”' }).click()
    await ganvas.reach(4700)
    await measureQuality(page)
    await exercise.reaches(2)
    await expect(exercise.explanation).toContainText(/First \d+ of the 100 pairs/)
  },
)

test('sees a judge that is too good, and makes the game even', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('A judge that is too good', 'Noise, for good')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await page.getByRole('combobox', { name: 'Loss' }).click()
  await page.getByRole('option', { name: /^Non-saturating/ }).click()
  await page.getByRole('switch', { name: 'Batch normalisation' }).press('Space')
  await ganvas.type(ganvas.field('Discriminator steps'), '1')
  await ganvas.type(ganvas.field('Discriminator: Learning rate'), '0.0004')
  await ganvas.type(ganvas.field('Generator: Learning rate'), '0.0004')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await exercise.reaches(2)
})

test(
  'finds that an autoencoder cannot be sampled, and a VAE can',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('Why sampling needs a prior', 'Mostly blots')
    await ganvas.play.click()
    await ganvas.openTool('Sampling')
    await exercise.reaches(1)
    await page.getByRole('radio', { name: /^Ten Gaussians/ }).check({ force: true })
    await exercise.reaches(2)
    await exercise.card.getByRole('button', { name: 'Show me where' }).click()
    await page.getByRole('radio', { name: 'VAE', exact: true }).check({ force: true })
    await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
    await ganvas.openTool('Sampling')
    await page.getByRole('radio', { name: 'N(0, I)' }).check({ force: true })
    await exercise.reaches(3)
    await expect(exercise.explanation).toContainText(
      /\d+% of the autoencoder’s samples were digits/,
    )
  },
)

/** Opens a trained model in the place of the one that is there. */
async function openTrained(page: Page, ganvas: Ganvas, title: string): Promise<void> {
  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: new RegExp(`^${title}`) }).click()
  const before = page.url()
  await page.getByRole('button', { name: `Open “${title}”` }).click()
  await expect(page).not.toHaveURL(before)
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
}

/** Chooses a test digit as a stop of the walk: the first or the second that is offered. */
async function chooseStop(page: Page, stop: number, digit: number, which: number): Promise<void> {
  await expect(page.getByText(/judge sees on the way/)).toBeVisible()
  await page.getByRole('button', { name: `Stop ${stop}: choose another` }).click()
  const name = new RegExp(`test.* ${digit}\\b`, 'i')
  await page.getByRole('dialog').getByRole('button', { name }).nth(which).click()
}

test('walks from a 3 to an 8 without leaving the digits', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Walk from a 3 to an 8', 'A digit, but perhaps a third one')
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await chooseStop(page, 1, 3, 0)
  await chooseStop(page, 2, 8, 0)
  await exercise.reaches(1)
  await expect(page.getByText(/pictures are no digit to it/)).toBeVisible()
  await chooseStop(page, 1, 3, 1)
  await page.getByRole('radio', { name: /^Straight line/ }).check({ force: true })
  await expect(page.getByText('Every picture is a digit to it.')).toBeVisible()
  await exercise.reaches(2)
  await openTrained(page, ganvas, 'Twenty dimensions')
  await ganvas.openTool('Walk')
  await chooseStop(page, 1, 3, 0)
  await chooseStop(page, 2, 8, 1)
  await exercise.reaches(3)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await exercise.reaches(4)
  await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
})

test('reads the losses of a GAN, and makes one fall for nothing', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('What the losses of a GAN say', 'Hardly move')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  const rate = ganvas.field('Discriminator: Learning rate')
  await expect(rate).toBeInViewport()
  await ganvas.type(rate, '0.000001')
  await exercise.reaches(2)
  await ganvas.type(rate, '0.0004')
  await exercise.reaches(3)
  await expect(exercise.explanation.getByRole('img')).not.toHaveCount(0)
})

test('marks three trained models by three measures', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Three marks for the same pictures', 'Recall')
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
  await measureQuality(page)
  await exercise.reaches(1)
  for (const [goals, title] of [
    [2, 'Twenty dimensions'],
    [3, 'A digit on request'],
  ] as const) {
    await openTrained(page, ganvas, title)
    await measureQuality(page)
    await exercise.reaches(goals)
  }
  await expect(exercise.explanation.getByRole('table')).toContainText('Fréchet distance')
})

test(
  'makes a generator copy its training set, and stop doing so',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('Make a generator copy', 'The 20 images themselves')
    await ganvas.play.click()
    await ganvas.reach(800)
    await measureQuality(page)
    await exercise.reaches(1)
    await exercise.card.getByRole('button', { name: 'Show me where' }).click()
    await page.getByRole('button', { name: /^Reset “Number of images”/ }).click()
    await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
    await ganvas.reach(1250)
    await measureQuality(page)
    await exercise.reaches(2)
    await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
  },
)

test('teaches a classifier with digits of two generators', LONG, async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Teach with invented digits', 'When the generator knows more')
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
  await ganvas.openTab('Measures')
  const teach = page.getByRole('button', { name: 'Train the classifiers' })
  await teach.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await ganvas.type(ganvas.field('Number of images'), '100')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await ganvas.play.click()
  await ganvas.reach(315)
  await ganvas.pauseRun()
  await teach.click()
  await exercise.reaches(2)
  await expect(exercise.explanation.getByRole('table')).toContainText('generator of 100')
})
