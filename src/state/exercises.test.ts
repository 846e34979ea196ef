import { describe, expect, it } from 'vitest'
import { readExercise } from '../exercises/exercise.ts'
import { Exercises } from './exercises.ts'
import { setUpLab } from './fixtures.ts'
import type { DoneExercises, ExerciseStorage } from '../storage/exercises.ts'

const EXERCISE = readExercise(
  'two',
  `---
title: Two goals
question: How far?
minutes: 5
start: '#family=vae&latentDim=2'
predict: { ask: How far will it get?, options: [Far, Not far] }
steps:
  - text: Train.
    goal: { text: Five steps, all: [{ fact: step, above: 4 }] }
    hints: [Press Play., Wait.]
  - text: Rest.
  - text: Go on.
    goal: { text: Few steps again, all: [{ fact: step, below: 3, above: 0 }] }
---
Far.
`,
)

const storageIn = (memory: { done: DoneExercises | null }): ExerciseStorage => ({
  read: () => Promise.resolve(memory.done),
  write: (done) => {
    memory.done = done
    return Promise.resolve()
  },
})

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function setUp(memory: { done: DoneExercises | null } = { done: null }) {
  const stage = setUpLab()
  stage.running()
  const exhibit = () => Promise.resolve({ picture: 'data:,', curves: [] })
  const exercises = new Exercises({ lab: stage.lab, storage: storageIn(memory), exhibit })
  await exercises.begin()
  const progress = () => exercises.store.getState().progress['two']
  const reach = async (step: number): Promise<void> => {
    stage.progress(step)
    await settled()
  }
  return { ...stage, exercises, progress, reach, memory }
}

describe('the exercise at hand', () => {
  it('waits for the prediction before any goal counts', async () => {
    const { exercises, progress, reach } = await setUp()
    exercises.open(EXERCISE)
    await reach(10)
    expect(progress()?.reached[0]).toBeNull()
    exercises.predict(1)
    await settled()
    expect(progress()?.reached[0]).toMatchObject({
      step: 10,
      facts: { step: 10 },
      picture: 'data:,',
    })
  })

  it('takes its goals one after the other, and forgets none', async () => {
    const { exercises, progress, reach } = await setUp()
    exercises.open(EXERCISE)
    exercises.predict(0)
    await reach(2)
    expect(progress()?.reached).toEqual([null, null, null])
    await reach(5)
    await reach(2)
    expect(progress()?.reached.map((each) => each?.step ?? null)).toEqual([5, null, 2])
  })

  it('is where it was left when the page comes back', async () => {
    const first = await setUp()
    first.exercises.open(EXERCISE)
    first.exercises.predict(0)
    first.exercises.hint(0)
    await first.reach(7)
    const again = await setUp(first.memory)
    again.exercises.open(EXERCISE)
    expect(again.progress()).toEqual(first.progress())
    expect(again.progress()?.hints).toEqual([1, 0, 0])
  })

  it('begins anew on demand, and where its steps are others now', async () => {
    const { exercises, progress, reach } = await setUp()
    exercises.open(EXERCISE)
    exercises.predict(0)
    await reach(7)
    exercises.open({ ...EXERCISE, steps: EXERCISE.steps.slice(0, 1) })
    expect(progress()?.reached).toEqual([null])
    exercises.predict(0)
    exercises.startOver()
    expect(progress()).toMatchObject({ predicted: null, reached: [null] })
  })

  it('goes on where the device keeps nothing, and says so', async () => {
    const { lab, running } = setUpLab()
    running()
    const refuse = () => Promise.reject(new Error('forbidden'))
    const exercises = new Exercises({
      lab,
      storage: { read: refuse, write: refuse },
      exhibit: refuse,
    })
    await exercises.begin()
    exercises.open(EXERCISE)
    await settled()
    expect(exercises.store.getState()).toMatchObject({ isUnkept: true, open: { id: 'two' } })
  })

  it('counts a goal whose picture cannot be had', async () => {
    const { lab, running, progress } = setUpLab()
    running()
    const exercises = new Exercises({
      lab,
      storage: storageIn({ done: null }),
      exhibit: () => Promise.reject(new Error('no canvas')),
    })
    exercises.open(EXERCISE)
    exercises.predict(0)
    progress(9)
    await settled()
    expect(exercises.store.getState().progress['two']?.reached[0]).toMatchObject({ picture: null })
  })
})
