import { describe, expect, it, vi } from 'vitest'
import { glanceAt } from '../metrics/report/testReport.ts'
import { PRESETS } from '../models/presets.ts'
import { setUpLab } from './fixtures.ts'
import { Tour } from './tour.ts'
import { recallTour } from './tourMemory.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'
import type { Lab } from './lab.ts'

const VERDICT: Verdict = {
  id: 'warming-up',
  evidence: { signals: {}, dominant: [], dominantShare: 0, missing: [], suspicion: null },
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }
}

/** Resolves when the reader is asked about the run that is there. */
const asked = async ({ run }: Lab): Promise<void> => {
  await vi.waitFor(() => expect(run.getState().proposal).not.toBeNull())
}

/** A lab on a first visit, a tour, and a judge that says what a test wants. */
function setUp(storage = memory()) {
  const stage = setUpLab()
  const clock = { ms: 0 }
  const tour = new Tour({ lab: stage.lab, storage, now: () => clock.ms })
  stage.lab.open()
  stage.opened('wasm')
  let step = 0
  /** Some time later the judge is confident about so many samples. */
  const later = (seconds: number, confident: number): void => {
    clock.ms += 1000 * seconds
    stage.lab.diagnosis.glanced({ ...glanceAt(++step), confident }, VERDICT)
    tour.look()
  }
  const said = () => tour.store.getState().step
  return { ...stage, tour, storage, later, said }
}

/** The same, once the tour has begun and its model trains. */
async function begun() {
  const stage = setUp()
  await stage.tour.begin()
  stage.reach('running')
  return stage
}

describe('Tour', () => {
  it('opens a GAN that is told the digit, lets it train, and begins with noise', async () => {
    const { tour, lab, started, said } = setUp()
    expect(await tour.begin()).toBe(true)
    expect(started().experiment.hyperparameters['conditional']).toBe(true)
    expect(lab.run.getState().phase).toBe('starting')
    expect(said()).toBe('noise')
  })

  it('waits until it is known where the model can train', async () => {
    const { lab, opened, workers } = setUpLab()
    lab.open()
    const tour = new Tour({ lab, storage: memory(), now: () => 0 })
    const beginning = tour.begin()
    expect(workers.current().last('start')).toBeUndefined()
    opened('wasm')
    expect(await beginning).toBe(true)
    expect(workers.current().last('start')).toBeDefined()
  })

  it('says the next sentence when the samples have come so far, and not before', async () => {
    const { later, said } = await begun()
    later(60, 0.05)
    expect(said()).toBe('noise')
    later(1, 0.3)
    expect(said()).toBe('strokes')
    later(60, 0.4)
    expect(said()).toBe('strokes')
    later(1, 0.5)
    expect(said()).toBe('curve')
    later(60, 0.79)
    expect(said()).toBe('curve')
    later(1, 0.9)
    expect(said()).toBe('digits')
    later(60, 0.95)
    expect(said()).toBe('digits')
  })

  it('leaves each sentence time to be read, however fast the samples come on', async () => {
    const { later, said } = await begun()
    later(1, 0.95)
    expect(said()).toBe('noise')
    later(7, 0.95)
    expect(said()).toBe('strokes')
    later(1, 0.95)
    expect(said()).toBe('strokes')
  })

  it('stays where the reader went back to, until they go on', async () => {
    const { tour, later, said } = await begun()
    later(10, 0.3)
    tour.back()
    later(60, 0.9)
    expect(said()).toBe('noise')
    tour.next()
    expect(said()).toBe('strokes')
    later(10, 0.9)
    expect(said()).toBe('curve')
  })

  it('tells a sentence that is not true yet from one that is', async () => {
    const { tour, later } = await begun()
    for (let i = 0; i < 3; i++) tour.next()
    expect(tour.store.getState()).toMatchObject({ step: 'digits', isTrue: false })
    later(1, 0.85)
    expect(tour.store.getState()).toMatchObject({ step: 'digits', isTrue: true })
  })

  it('asks before it takes the place of another run, and leaves that one alone if told so', async () => {
    const { tour, lab, reach, said } = setUp()
    lab.intents.play()
    reach('running')
    const beginning = tour.begin()
    await asked(lab)
    lab.intents.answer(false)
    expect(await beginning).toBe(false)
    expect(said()).toBeNull()
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['gan-dense'])

    const again = tour.begin()
    await asked(lab)
    lab.intents.answer(true)
    expect(await again).toBe(true)
    expect(said()).toBe('noise')
  })

  it('goes on where the reader left off, as far as that can be seen', async () => {
    const { tour, later, said, storage } = await begun()
    later(10, 0.9)
    later(10, 0.9)
    tour.leave()
    expect(said()).toBeNull()
    expect(recallTour(storage)).toBe('curve')
    await tour.begin()
    expect(said()).toBe('curve')

    const reloaded = setUp(storage)
    await reloaded.tour.begin()
    expect(reloaded.said()).toBe('noise')
  })

  it('gives way when another model is opened', async () => {
    const { lab, reach, later, said } = await begun()
    lab.intents.choosePreset('vae-2d')
    lab.intents.answer(true)
    reach('running')
    later(1, 0.1)
    expect(said()).toBeNull()
  })

  it('is over after its last sentence', async () => {
    const { tour, said, storage } = setUp()
    await tour.begin()
    for (let i = 0; i < 6; i++) tour.next()
    expect(said()).toBeNull()
    expect(recallTour(storage)).toBe('over')
  })
})
