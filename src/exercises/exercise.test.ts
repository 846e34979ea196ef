import { describe, expect, it } from 'vitest'
import { LONGEST_FILE, readExercise, translateExercise } from './exercise.ts'
import { ExerciseFault } from './fault.ts'

const SOURCE = `---
title: Sharp digits
question: What makes digits sharp?
minutes: 5
start: '#family=vae'
predict:
  ask: What will happen?
  options: [This, That]
  answer: 2
steps:
  - text: Press Play.
    show: transport
    goal:
      text: See 1,000 images
      all: [{ fact: images, above: 999 }]
    hints: [Wait a little.]
  - text: Look at them.
---
They are **sharp**.
`

const TRANSLATION = `---
title: Chiffres nets
question: Qu’est-ce qui rend les chiffres nets ?
predict: { ask: Que va-t-il se passer ?, options: [Ceci, Cela] }
steps:
  - text: Appuyez sur Lecture.
    goal: { text: Voir 1 000 images }
    hints: [Attendez un peu.]
  - text: Regardez-les.
---
Ils sont **nets**.
`

const faultOf = (read: () => unknown): Pick<ExerciseFault, 'code' | 'place' | 'detail'> => {
  try {
    read()
  } catch (error) {
    if (error instanceof ExerciseFault)
      return { code: error.code, place: error.place, detail: error.detail }
    throw error
  }
  throw new Error('it was read')
}

describe('an exercise', () => {
  it('is read from Markdown with front matter', () => {
    const { id, title, steps, explanation } = readExercise('sharp', SOURCE)
    expect({ id, title, explanation }).toEqual({
      id: 'sharp',
      title: 'Sharp digits',
      explanation: 'They are **sharp**.',
    })
    expect(steps[0]?.goal?.all).toEqual([{ fact: 'images', above: 999 }])
  })

  it('takes its words from a translation, and its goals from the exercise', () => {
    const french = translateExercise(readExercise('sharp', SOURCE), TRANSLATION)
    expect(french.steps[0]).toEqual({
      text: 'Appuyez sur Lecture.',
      show: 'transport',
      goal: { text: 'Voir 1 000 images', all: [{ fact: 'images', above: 999 }] },
      hints: ['Attendez un peu.'],
    })
    expect(french.predict).toEqual({
      ask: 'Que va-t-il se passer ?',
      options: ['Ceci', 'Cela'],
      answer: 2,
    })
    expect(french.explanation).toBe('Ils sont **nets**.')
  })

  it('refuses a translation of other steps', () => {
    const shorter = TRANSLATION.replace('  - text: Regardez-les.\n', '')
    expect(faultOf(() => translateExercise(readExercise('sharp', SOURCE), shorter)).code).toBe(
      'otherSteps',
    )
  })

  it.each([
    ['text without front matter', 'Hello', { code: 'noFrontMatter' }],
    ['YAML that is none', '---\ntitle: "\n---\nx', { code: 'notYaml', place: '2' }],
    ['a front matter that is no table', '---\n- a\n---\nx', { code: 'notAllowed' }],
    ['no explanation', SOURCE.replace('They are **sharp**.\n', ''), { code: 'noExplanation' }],
    [
      'a fact that there is not',
      SOURCE.replace('fact: images', 'fact: beauty'),
      { code: 'notAllowed', place: 'steps.0.goal.all.0.fact', detail: 'no such fact' },
    ],
    [
      'a clause without a condition',
      SOURCE.replace(', above: 999', ''),
      { code: 'notAllowed', place: 'steps.0.goal.all.0' },
    ],
    [
      'a place that there is not',
      SOURCE.replace('show: transport', 'show: kitchen'),
      { code: 'notAllowed', place: 'steps.0.show' },
    ],
    [
      'a key that nothing reads',
      SOURCE.replace('minutes: 5', 'minutes: 5\nscript: alert(1)'),
      { code: 'notAllowed' },
    ],
    [
      'an answer that cannot be chosen',
      SOURCE.replace('answer: 2', 'answer: 3'),
      { code: 'notAllowed', detail: 'predict.answer is not one of the options' },
    ],
    ['a file that is too long', SOURCE + 'x'.repeat(LONGEST_FILE), { code: 'tooLong' }],
    ['aliases that unfold', `---\na: &a [x, x]\nb: [*a, *a]\n---\nx`, { code: 'notYaml' }],
  ])('refuses %s, and says where', (_, source, fault) => {
    expect(faultOf(() => readExercise('own', source))).toMatchObject(fault)
  })
})
