/** Exercises, gone through as their texts say. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { checkSheet } from '../src/exercises/sheet.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Locator, Page } from '@playwright/test'
import type { Ganvas } from './fixtures/ganvas.ts'

/** The exercise on the page: predicts, sets the page up, and waits for goals. */
class Exercise {
  readonly card: Locator
  readonly #page: Page
  readonly #ganvas: Ganvas

  constructor(page: Page, ganvas: Ganvas) {
    this.#page = page
    this.#ganvas = ganvas
    this.card = page.getByRole('region', { name: 'Exercise', exact: true })
  }

  /** Begins it from the list, and with what one expects. */
  async begin(title: string, prediction: string): Promise<void> {
    await this.#ganvas.open('family=gan')
    await this.#page.getByRole('button', { name: 'Help', exact: true }).click()
    await this.#page.getByRole('menuitem', { name: 'Exercises' }).click()
    await this.#page.getByRole('button', { name: title }).click()
    await expect(this.card.getByRole('button', { name: 'Show me where' })).toHaveCount(0)
    await this.card.getByRole('radio', { name: prediction }).check()
    await this.card.getByRole('button', { name: 'Set the page up for it' }).click()
  }

  /** Waits until so many goals are reached. */
  async reaches(goals: number): Promise<void> {
    await expect(this.card.getByText('Reached.')).toHaveCount(goals, { timeout: 100_000 })
  }

  get explanation(): Locator {
    return this.card.getByRole('region', { name: 'What happened' })
  }
}

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
  const { violations } = await new AxeBuilder({ page }).include('[data-place=exercise]').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

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

test('watches a first GAN, with nine of ten digits within three minutes', async ({
  page,
  ganvas,
}) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Your first GAN', 'Noise, then strokes, then digits')
  await ganvas.play.click()
  await exercise.reaches(2)
  await expect(exercise.explanation.getByRole('img').first()).toBeVisible()
})

test('brings back the digit that the data leave out', async ({ page, ganvas }) => {
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

test('sees a GAN lose its modes, and gives them back', async ({ page, ganvas }) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin('Mode collapse, and a cure', 'each sample is judged by itself')
  await ganvas.play.click()
  await exercise.reaches(1)
  await exercise.card.getByRole('button', { name: 'Show me where' }).click()
  await page.getByRole('switch', { name: 'Batch normalisation' }).press('Space')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await exercise.reaches(2)
})

test('sees a judge that is too good, and makes the game even', async ({ page, ganvas }) => {
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
