import { expect, it } from 'vitest'
import { isSound, leastOf } from './restless.ts'
import { restlessReport } from './restlessReport.ts'
import type { Restless, Weight } from './restless.ts'

const weight = (part: Partial<Weight>): Weight => ({
  ...{ minute: 0, visit: 0, step: 0, tensors: 40, wasm: 1e7, page: 2e7, dom: 9e6 },
  ...{ buffers: 0, storage: 0 },
  ...part,
})

const went = (part: Partial<Restless> = {}): Restless => ({
  ...{ family: 'vae', seed: 1, minutes: 1, commands: { play: 2, pause: 1 }, steps: 10, events: 5 },
  ...{ dropped: 0, errors: [], sound: true },
  weights: [weight({}), weight({ tensors: 44 }), weight({ tensors: 41 }), weight({})],
  ...part,
})

it('passes what comes and goes', () => {
  expect(leastOf(went().weights, 'tensors')).toEqual([40, 40])
  expect(isSound(went())).toBe(true)
})

it.each<[string, Partial<Restless>]>([
  ['one tensor that stays', { weights: [weight({}), weight({ tensors: 41 })] }],
  ['a quarter more of WebAssembly memory', { weights: [weight({}), weight({ wasm: 1.25e7 })] }],
  ['a fifth more of the page heap', { weights: [weight({}), weight({ page: 2.4e7 })] }],
  ['a fifth more of elements', { weights: [weight({}), weight({ dom: 1.1e7 })] }],
  [
    'what leaks in one visit and is freed by the next',
    {
      weights: [
        ...[40, 40, 40, 50, 50].map((tensors) => weight({ tensors })),
        ...[40, 40, 40, 50, 50].map((tensors) => weight({ tensors, visit: 1 })),
      ],
    },
  ],
  ['a step that was never told', { dropped: 1 }],
  ['an error', { errors: ['uncaught: no'] }],
])('finds %s', (_what, part) => {
  expect(isSound(went(part))).toBe(false)
})

it('says what was done and what was complained about', () => {
  const text = restlessReport([went({ errors: ['uncaught: no'], sound: false })])
  expect(text).toMatch(/vae +3 +10 +5 +0 +1 +40 +40 .*NOT SOUND/)
  expect(text).toContain('vae: uncaught: no')
})
