import { describe, expect, it } from 'vitest'
import { spotAt } from '../../../state/latentStore.ts'
import {
  examplesOf,
  firstTerms,
  hasLabels,
  labelOf,
  leaningOf,
  sizeOfTerm,
  sumOf,
} from './terms.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Term } from './terms.ts'

/** Twelve codes in one dimension, z = 0, 1, ..., 11: five 1s, five 0s and two 4s. */
function codesWith(over: Partial<Codes> = {}): Codes {
  const count = 12
  return {
    origin: 'test',
    latentDim: 1,
    z: Float32Array.from({ length: count }, (_, i) => i),
    std: null,
    examples: { shape: [28, 28, 1], count, values: new Uint8Array(784 * count) },
    labels: Uint8Array.of(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 4, 4),
    slant: Float32Array.of(0.9, -0.1, 0.5, 0, 0.7, 0, 0.4, -0.9, 0.1, -0.2, 0, 0),
    thickness: null,
    mean: new Float32Array(1),
    principal: [new Float32Array(1), new Float32Array(1)],
    ...over,
  }
}

const values = (term: Term): number[] =>
  term.kind === 'spots' ? term.spots.map(({ z }) => z[0] ?? Number.NaN) : []

describe('firstTerms', () => {
  it('are clearly slanted 1s, upright 1s and upright 0s', () => {
    const { a, b, c } = firstTerms(codesWith(), false)
    // Of the slants -0.1, 0, 0.5, 0.7 and 0.9, nine in ten lean less than 0.7.
    expect(values(a)).toEqual([4, 0, 2])
    expect(values(b)).toEqual([3, 1, 2])
    expect(values(c)).toEqual([5, 8, 9])
    expect(labelOf(a)).toBeNull()
  })

  it('carry the class of each where the model is told it', () => {
    const { a, c } = firstTerms(codesWith(), true)
    expect([labelOf(a), labelOf(c)]).toEqual([1, 0])
  })

  it('are means of classes for points', () => {
    const terms = firstTerms(codesWith({ slant: null }), false)
    expect(terms).toEqual({
      a: { kind: 'class', label: 0 },
      b: { kind: 'class', label: 1 },
      c: { kind: 'class', label: 4 },
    })
  })

  it('are any codes where nobody knows their classes', () => {
    const terms = firstTerms(codesWith({ labels: null, origin: 'prior' }), false)
    expect([values(terms.a), values(terms.b), values(terms.c)]).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ])
  })
})

describe('leaningOf', () => {
  it('takes other classes where a model knows no 0 or 1, and none where nothing is known', () => {
    expect(leaningOf(codesWith())).toEqual({ lean: 1, round: 0 })
    const labels = new Uint8Array(12).fill(8)
    expect(leaningOf(codesWith({ labels }))).toEqual({ lean: 8, round: 8 })
    labels[3] = 5
    expect(leaningOf(codesWith({ labels }))).toEqual({ lean: 8, round: 5 })
    expect(leaningOf(codesWith({ labels: null }))).toBeNull()
    expect(leaningOf(codesWith({ slant: null }))).toBeNull()
  })
})

describe('sumOf', () => {
  const codes = codesWith()

  it('adds and subtracts the means: of all codes of a class, or of examples', () => {
    const b: Term = {
      kind: 'spots',
      spots: [spotAt([10], null, 'place'), spotAt([20], null, 'place')],
    }
    const sum = sumOf({ a: { kind: 'class', label: 4 }, b, c: { kind: 'class', label: 0 } }, codes)
    expect(sum?.means).toEqual({ a: [10.5], b: [15], c: [7] })
    expect(sum?.sum).toEqual([2.5])
  })

  it('is nothing when a class has no codes', () => {
    const none: Term = { kind: 'class', label: 9 }
    expect(sizeOfTerm(none, codes)).toBe(0)
    expect(sumOf({ a: none, b: none, c: none }, codes)).toBeNull()
  })
})

it('examplesOf takes the first of a class', () => {
  const codes = codesWith()
  if (!hasLabels(codes)) throw new Error('these have labels')
  expect(values(examplesOf(codes, 0, false))).toEqual([5, 6, 7])
})

it('labelOf knows no one class for examples of several', () => {
  const spots = [spotAt([0], 3, 'test'), spotAt([0], 5, 'test')]
  expect(labelOf({ kind: 'spots', spots })).toBeNull()
})
