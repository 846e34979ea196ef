/** The machine, drawn: its parts, what flows through them, slow motion in the order in which a step is made, and the way to the settings. */
import { expect, test } from './fixtures/journey.ts'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { wcagFaults } from './fixtures/wcag.ts'
import type { Locator, Page } from '@playwright/test'

const SMALL_GAN = 'family=gan&width=32&depth=1&latentDim=8&criticSteps=2&seed=7'

const machineOf = (page: Page): Locator => page.getByRole('region', { name: 'Inside the model' })

/** Opens the drawing, which a narrow or low window shows closed. */
async function openMachine(page: Page): Promise<Locator> {
  const machine = machineOf(page)
  const title = machine.getByRole('button', { name: 'Inside the model' })
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  return machine
}

/** Names of the parts at work. */
const atWork = (machine: Locator): Promise<readonly (string | null)[]> =>
  machine
    .locator('li:has([data-works=true])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-part')))

test('slow motion goes through a step as it was made, and the run goes on from there', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_GAN)
  const machine = await openMachine(page)
  const next = machine.getByRole('button', { name: 'Next part' })
  const says = machine.getByRole('paragraph').first()
  const told: string[] = []
  const learners: string[] = []
  for (let i = 1; i <= 17; i++) {
    await next.click()
    await expect(says).toContainText(`Step 1, as it was just made, ${i} of 17:`)
    told.push(((await says.innerText()).split(/ of 17: ?/)[1] ?? '').trim())
    if (told.at(-1)?.includes('learns')) learners.push(...(await atWork(machine)).map(String))
  }
  expect(told[0]).toMatch(/^The generator draws digits from noise. \(time 1 of 2\)/)
  expect(told[1]).toMatch(/^The discriminator looks at real digits/)
  expect(told[5]).toMatch(/^The discriminator learns/)
  expect(told[16]).toMatch(/^The generator learns/)
  expect(learners).toEqual(['critic', 'critic', 'generator'])
  await expect(ganvas.counter).toHaveText('1')
  await next.click()
  await expect(says).toContainText('Step 2, as it was just made, 1 of 17:')
  await expect(ganvas.counter).toHaveText('2')
  await machine
    .getByRole('combobox', { name: 'Who learns in slow motion' })
    .selectOption({ label: 'Generator' })
  for (let i = 2; i <= 17; i++) await next.click()
  await next.click()
  await expect(says).toContainText('Step 3, as it was just made, 1 of 5:')
  await ganvas.play.click()
  await ganvas.reach(10)
  await expect(says).not.toContainText('as it was just made')
  await expect(machine.getByText(/^\d+\s?%$/)).toHaveCount(2)
  await ganvas.pauseRun()
})

test('a part says what it is, layer by layer, and leads to its settings', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(`${SMALL_VAE}&view=simple`)
  const machine = await openMachine(page)
  await expect(machine.getByRole('listitem')).toHaveCount(8)
  await machine.getByRole('button', { name: /^Encoder/ }).press('Enter')
  const details = page.getByRole('dialog')
  await expect(details.getByRole('row')).toHaveText([
    /Layer/,
    /28 × 28/,
    /dense\s*ReLU\s*32\s*25,120/,
    /dense\s*4\s*132/,
    /In all\s*25,252/,
  ])
  const focused = (setting: string): Locator =>
    page.locator(`[data-setting="${setting}"]`).locator(':focus')
  await details.getByRole('button', { name: 'Width', exact: true }).click()
  await expect(focused('model.width')).toHaveCount(1)
  await machine.getByRole('button', { name: /^Code/ }).press('Enter')
  await details.getByRole('button', { name: 'Numbers per sample (latent)' }).press('Enter')
  await expect(focused('model.latentDim')).toHaveCount(1)
})

test('a layer is added and another activation chosen on the drawing, and the next start has them', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=8&depth=1&latentDim=2&batchNorm=false&seed=7')
  const machine = await openMachine(page)
  await ganvas.train(3)
  const generator = machine.getByRole('button', { name: /^Generator/ })
  await generator.press('Enter')
  const details = page.getByRole('dialog')
  await details.getByRole('button', { name: 'Depth: more' }).press('Enter')
  await details.getByRole('radio', { name: 'Tanh' }).press('Space')
  await expect(details.getByRole('row', { name: /dense Tanh 8/ })).toHaveCount(2)
  await expect(ganvas.pending).toContainText('Depth: 1 → 2')
  expect(await wcagFaults(page, { within: '[role=dialog]' })).toEqual([])
  await details.getByRole('button', { name: 'Restart' }).press('Enter')
  await expect(ganvas.pending).toHaveCount(0)
  await expect(generator).toHaveText(/Generator114 weights/)
  await ganvas.oneStep.click()
  await expect(ganvas.counter).toHaveText('1')
})

test('it stays closed or open as it was left, and axe finds no fault in it', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_GAN)
  const machine = await openMachine(page)
  await ganvas.train(3)
  expect(await wcagFaults(page, { within: '[data-place=machine]' })).toEqual([])
  await page.reload()
  const title = machineOf(page).getByRole('button', { name: 'Inside the model' })
  await expect(title).toHaveAttribute('aria-expanded', 'true')
  await title.click()
  await expect(machine.getByRole('list')).toHaveCount(0)
  await page.reload()
  await expect(title).toHaveAttribute('aria-expanded', 'false')
})
