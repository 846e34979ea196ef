import { describe, expect, it } from 'vitest'
import { isFactName } from './facts.ts'
import { evidenceFor, isReached } from './goals.ts'
import { readTarget } from './targets.ts'

describe('a goal', () => {
  const goal = {
    all: [
      { fact: 'seconds', below: 180 },
      { fact: 'signal.missing', below: 2 },
    ],
  }

  it('is reached when all of its clauses hold at once', () => {
    expect(isReached(goal, { seconds: 90, 'signal.missing': 1 })).toBe(true)
    expect(isReached(goal, { seconds: 181, 'signal.missing': 1 })).toBe(false)
  })

  it('is not reached by what is not known', () => {
    expect(isReached(goal, { seconds: 90 })).toBe(false)
    expect(isReached({ all: [{ fact: 'verdict', not: 'healthy' }] }, {})).toBe(false)
  })

  it('takes a threshold for one that has to be passed', () => {
    expect(isReached({ all: [{ fact: 'step', above: 5 }] }, { step: 5 })).toBe(false)
    expect(isReached({ all: [{ fact: 'step', above: 5, below: 7 }] }, { step: 6 })).toBe(true)
  })

  it('compares words and switches as they are', () => {
    expect(isReached({ all: [{ fact: 'verdict', is: 'collapse' }] }, { verdict: 'collapse' })).toBe(
      true,
    )
    expect(isReached({ all: [{ fact: 'verdict', above: 1 }] }, { verdict: 'collapse' })).toBe(false)
  })

  it('wants one of its alternatives', () => {
    const either = {
      all: [{ fact: 'step', above: 0 }],
      any: [
        { fact: 'verdict', is: 'collapse' },
        { fact: 'verdict', is: 'partial-collapse' },
      ],
    }
    expect(isReached(either, { step: 1, verdict: 'partial-collapse' })).toBe(true)
    expect(isReached(either, { step: 1, verdict: 'healthy' })).toBe(false)
  })

  it('has the facts that it speaks of as its evidence', () => {
    expect(evidenceFor(goal, { seconds: 90, 'signal.missing': 1, step: 12 })).toEqual({
      seconds: 90,
      'signal.missing': 1,
    })
  })
})

describe('names', () => {
  it.each([
    'step',
    'verdict',
    'setting.latentDim',
    'setting.critic.learningRate',
    'measure.recall',
    'signal.kl',
    'share.3',
    'test.kl',
    'drawn.recognised',
    'walk.to',
    'plane.longest',
  ])('knows the fact %s', (name) => expect(isFactName(name)).toBe(true))

  it.each([
    '',
    'steps',
    'measure.beauty',
    'signal.constructor',
    'share.20',
    'toString',
    'share.',
    'other.step',
    'plane.colour',
  ])('knows no fact %s', (name) => expect(isFactName(name)).toBe(false))

  it('finds places by their names, and no others', () => {
    expect(readTarget('transport')).toEqual({ kind: 'place', name: 'transport' })
    expect(readTarget('tool.walk')).toEqual({ kind: 'tool', name: 'walk' })
    expect(readTarget('layer.arrows')).toEqual({ kind: 'layer', name: 'arrows' })
    expect(readTarget('setting.model.latentDim')).toEqual({
      kind: 'setting',
      name: 'model.latentDim',
    })
    expect(readTarget('tool.hammer')).toBeNull()
    expect(readTarget('layer.cake')).toBeNull()
    expect(readTarget('setting.kitchen.sink')).toBeNull()
  })
})
