/** The terms of z = mean(a) - mean(b) + mean(c): what they hold, and what they stand for. */
import { createStore } from 'zustand'
import { spotAt } from '../../../state/latentStore.ts'
import { perSpace } from '../remembered.ts'
import { meanOf, rowOf } from './directions.ts'
import type { Spot } from '../../../state/latentStore.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'

export const TERM_NAMES = ['a', 'b', 'c'] as const
export type TermName = (typeof TERM_NAMES)[number]

/** All codes of a class, or one to {@link MOST_SPOTS} examples. */
export type Term =
  | { readonly kind: 'class'; readonly label: number }
  | { readonly kind: 'spots'; readonly spots: readonly Spot[] }

export type Terms = Readonly<Record<TermName, Term>>

export const MOST_SPOTS = 8
/** Examples that are averaged at first, as in Radford et al. 2016 (arXiv:1511.06434), sec. 6.3.2. */
const AVERAGED = 3

/** Codes whose classes are known. */
type Labelled = Codes & { readonly labels: NonNullable<Codes['labels']> }

export const hasLabels = (codes: Codes): codes is Labelled => codes.labels !== null

/** The classes that codes have, in order. */
export const classesOf = ({ labels }: Labelled): number[] =>
  [...new Set(labels)].toSorted((a, b) => a - b)

/** Rows of a class, those with the highest score first. */
function best({ labels }: Labelled, label: number, score: (row: number) => number): number[] {
  return [...labels.keys()]
    .filter((row) => labels[row] === label)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, AVERAGED)
}

const spotsOf = (codes: Codes, rows: readonly number[], isConditional: boolean): Term => ({
  kind: 'spots',
  spots: rows.map((row) =>
    spotAt(
      rowOf(codes.z, codes.latentDim, row),
      isConditional ? (codes.labels?.[row] ?? null) : null,
      codes.origin === 'test' ? 'test' : 'sample',
    ),
  ),
})

/** The first examples of a class, to be added to and taken from. */
export const examplesOf = (codes: Labelled, label: number, isConditional: boolean): Term =>
  spotsOf(
    codes,
    best(codes, label, (row) => -row),
    isConditional,
  )

/** The classes of slanted and upright digits that terms begin with: 1 and 0, or others where a model knows none of these. */
export function leaningOf(codes: Codes): { readonly lean: number; readonly round: number } | null {
  const [first, second = first] = hasLabels(codes) ? classesOf(codes) : []
  if (!codes.slant || !hasLabels(codes) || first === undefined || second === undefined) return null
  const lean = codes.labels.includes(1) ? 1 : second
  return { lean, round: lean === first ? second : first }
}

/** A slant that is clear without being extreme: of a class, nine in ten lean less. */
function clearSlant({ labels }: Labelled, slant: Float32Array, label: number): number {
  const slants = slant.filter((_, row) => labels[row] === label).toSorted()
  return slants[Math.floor(0.9 * (slants.length - 1))] ?? 0
}

/**
 * Terms to begin with: slanted 1s - upright 1s + upright 0s, which should be slanted 0s (see {@link leaningOf}); means of
 * classes for points, which have no slant; any codes where no class is known.
 */
export function firstTerms(codes: Codes, isConditional: boolean): Terms {
  const { slant } = codes
  const leaning = leaningOf(codes)
  if (hasLabels(codes) && slant && leaning) {
    const { lean, round } = leaning
    const near = (label: number, wanted: number): Term =>
      spotsOf(
        codes,
        best(codes, label, (row) => -Math.abs((slant[row] as number) - wanted)),
        isConditional,
      )
    return { a: near(lean, clearSlant(codes, slant, lean)), b: near(lean, 0), c: near(round, 0) }
  }
  const [first, second = first, third = second] = hasLabels(codes) ? classesOf(codes) : []
  if (first === undefined || second === undefined || third === undefined) {
    const some = (from: number): Term => spotsOf(codes, [from, from + 1, from + 2], isConditional)
    return { a: some(0), b: some(3), c: some(6) }
  }
  const of = (label: number): Term => ({ kind: 'class', label })
  return { a: of(first), b: of(second), c: of(third) }
}

/** The vectors that a term averages; none when a class has no codes. */
function vectorsOf(term: Term, codes: Codes): readonly ArrayLike<number>[] {
  if (term.kind === 'spots') return term.spots.map(({ z }) => z)
  return [...(codes.labels?.keys() ?? [])]
    .filter((row) => codes.labels?.[row] === term.label)
    .map((row) => rowOf(codes.z, codes.latentDim, row))
}

/** How many vectors a term averages. */
export const sizeOfTerm = (term: Term, codes: Codes): number => vectorsOf(term, codes).length

/** The class that all of a term are decoded as; `null` when they differ or the model is not class-conditional. */
export function labelOf(term: Term): number | null {
  if (term.kind === 'class') return term.label
  const [label = null, ...others] = new Set(term.spots.map((spot) => spot.label))
  return others.length === 0 ? label : null
}

/** The mean of each term and what they make: a - b + c. `null` when a term is empty. */
export function sumOf(
  terms: Terms,
  codes: Codes,
): {
  readonly means: Readonly<Record<TermName, readonly number[]>>
  readonly sum: number[]
} | null {
  const [a, b, c] = TERM_NAMES.map((name) => vectorsOf(terms[name], codes))
  if (!a?.length || !b?.length || !c?.length) return null
  const means = { a: meanOf(a), b: meanOf(b), c: meanOf(c) }
  const sum = means.a.map((value, i) => value - (means.b[i] as number) + (means.c[i] as number))
  return { means, sum }
}

/** The terms that the reader chose in a latent space, `null` until they do; another tool may be used meanwhile. */
export const termsOf = perSpace(() => createStore<Terms | null>(() => null))
