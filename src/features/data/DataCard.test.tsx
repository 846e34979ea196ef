import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DATASETS } from '../../datasets/datasets.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { DataCard } from './DataCard.tsx'
import type { Experiment } from '../../models/experiment.ts'
import type { Stage } from '../fixtures.tsx'

const examples = { shape: [28, 28, 1], count: 0, values: new Uint8Array() }

/** Shows the card of an experiment whose mix selects so many of each class. */
async function show(changes: Partial<Experiment>, perClass: readonly number[]): Promise<Stage> {
  const stage = showPanel(<DataCard />, { ...defaultExperiment('autoencoder'), ...changes })
  act(() => stage.lab.open())
  stage.say({ type: 'opened', report: { backend: 'wasm', adapter: '', backends: [] } })
  const asked = await vi.waitFor(() => {
    const requests = stage.worker().heard.filter((command) => command.type === 'request')
    // The thumbnails ask as well.
    const request = requests.find(({ query }) => query.kind === 'preview' && query.forRun)
    expect(request).toBeTruthy()
    return request
  })
  const result = { examples, labels: new Uint8Array(0), perClass }
  stage.say({ type: 'reply', requestId: asked?.requestId ?? 0, result })
  return stage
}

const classes = (...counts: readonly number[]): readonly number[] =>
  Array.from({ length: 10 }, (_, index) => counts[index] ?? 0)

const field = (): HTMLInputElement =>
  screen.getByRole('textbox', { name: 'Number of images, value', hidden: true })

afterEach(cleanup)

const set = (name: string): HTMLInputElement => screen.getByRole('radio', { name })

describe('the choice of data', () => {
  it('names every data set, and marks the one that is chosen', async () => {
    await show({}, new Array<number>(10).fill(6000))
    const sets = screen.getAllByRole<HTMLInputElement>('radio')
    expect(sets.filter(({ checked }) => checked)).toEqual([set('MNIST digits')])
    expect(sets).toHaveLength(DATASETS.length)
  })

  it('is a pending edit of a run that is under way, with a mix of its own', async () => {
    const stage = showPanel(<DataCard />, defaultExperiment('vae'))
    stage.play()
    await userEvent.click(set('Ring of eight groups'))
    const { dataset, mix, images } = stage.lab.experiment.getState().experiment
    expect([dataset, mix.length, images]).toEqual(['ring8', 8, 0])
    expect(stage.lab.run.getState().experiment?.dataset).toBe('mnist')
    expect(stage.lab.intents.pending().map((change) => change.field)).toEqual(['dataset'])
  })

  it('is reached by keyboard, one data set after the other', async () => {
    const stage = await show({}, new Array<number>(10).fill(6000))
    set('MNIST digits').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(set('Two stacked digits').checked).toBe(true)
    expect(stage.lab.experiment.getState().experiment.dataset).toBe('stackedTwo')
  })

  it('repairs what the data cannot be trained with, and says so', async () => {
    const conv = defaultExperiment('vae')
    const hyperparameters = { ...conv.hyperparameters, network: 'conv' }
    showPanel(<DataCard />, { ...conv, hyperparameters })
    await userEvent.click(set('Two moons'))
    const words = 'Changed to fit these data: Network: Convolutional → Dense'
    expect(screen.getByRole('status').textContent).toBe(words)
    await userEvent.click(set('MNIST digits'))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('looks at the other data without training on them', async () => {
    const stage = await show({}, new Array<number>(10).fill(6000))
    const asked = stage
      .worker()
      .heard.flatMap((command) =>
        command.type === 'request' && command.query.kind === 'preview' ? [command.query] : [],
      )
    const idle = asked.filter(({ forRun }) => !forRun).map(({ dataset }) => dataset)
    expect(idle).toEqual(DATASETS.flatMap(({ id, thumbnail }) => (thumbnail ? [] : [id])))
  })
})

describe('the noise of points', () => {
  const noise = (): HTMLElement | null => screen.queryByRole('slider', { name: 'Noise' })

  it('is a setting of points that are drawn, and of nothing else', async () => {
    await show({}, new Array<number>(10).fill(6000))
    expect(noise()).toBeNull()
    await userEvent.click(set('Two moons'))
    expect(noise()?.getAttribute('aria-valuetext')).toBe('1')
  })

  it('is asked for with the points, and goes back to the usual with other data', async () => {
    const stage = showPanel(<DataCard />, defaultExperiment('gan', 'moons'))
    noise()?.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    const experiment = () => stage.lab.experiment.getState().experiment
    expect(experiment().noise).toBeCloseTo(0.8)
    await userEvent.click(set('Spiral'))
    expect(experiment()).toMatchObject({ dataset: 'spiral', noise: 1 })
  })
})

describe('the mix in words', () => {
  it('counts classes where they are many', async () => {
    const mix = Array.from({ length: 25 }, (_, i) => (i < 20 ? 1 : 0))
    showPanel(<DataCard />, { ...defaultExperiment('gan', 'grid25'), mix })
    expect(await screen.findByText('20 of 25 classes')).toBeTruthy()
  })

  it('names the class of a single image, not those that the mix would allow', async () => {
    await show({ images: 1 }, classes(0, 0, 0, 0, 0, 1))
    expect(await screen.findByText('Only the first example: class 5')).toBeTruthy()
    expect(screen.queryByText(/in full/)).toBeNull()
  })

  it('lists the classes that a few images hold', async () => {
    await show({ images: 3 }, classes(1, 0, 0, 0, 1, 1))
    expect(await screen.findByText('Only the first 3 examples: classes 0, 4, and 5')).toBeTruthy()
  })

  it('says that many images hold all classes, but not all of their images', async () => {
    await show({ images: 1000 }, new Array<number>(10).fill(100))
    expect(await screen.findByText('Only the first 1,000 examples: all 10 classes')).toBeTruthy()
  })

  it('says nothing of a limit that the mix does not reach', async () => {
    const mix = classes(1, 1)
    await show({ images: 50_000, mix }, classes(5923, 6742))
    expect(await screen.findAllByText('Only 0 and 1')).toHaveLength(2)
  })
})

describe('the number of images', () => {
  it('reads “all” where the slider stands at all', async () => {
    await show({}, new Array<number>(10).fill(6000))
    expect(field().value).toBe('all')
  })

  it('takes a number that is typed over it', async () => {
    const stage = await show({}, new Array<number>(10).fill(6000))
    await userEvent.type(field(), '{Control>}a{/Control}500{Enter}')
    expect(stage.lab.experiment.getState().experiment.images).toBe(500)
    expect(field().value).toBe('500')
  })
})
