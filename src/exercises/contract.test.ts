import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXERCISE_IDS } from './catalog.ts'
import { loadExercise } from './load.ts'
import { readTarget } from './targets.ts'

describe.each(EXERCISE_IDS)('the exercise %s', (id) => {
  it.each(['en', 'fr', 'it'])('can be read in %s', async (locale) => {
    const exercise = await loadExercise(id, locale)
    expect(exercise.explanation.length).toBeGreaterThan(200)
  })

  it('takes ten minutes at most, and names no place that there is not', async () => {
    const { minutes, steps } = await loadExercise(id, 'en')
    expect(minutes).toBeLessThanOrEqual(10)
    for (const { show } of steps) if (show) expect(readTarget(show)).not.toBeNull()
  })
})

it('lists every exercise that has a folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.toSorted()).toEqual([...EXERCISE_IDS].toSorted())
})
