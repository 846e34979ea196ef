/** Where the losses of a game stand when nobody is ahead. */
import { holds } from '../models/spec.ts'
import type { FamilySpec, Hyperparameters } from '../models/spec.ts'

/**
 * The value of each term when the critic can only guess, by term: the reference line of the term's colour in the
 * family's charts. Terms without one are left out.
 */
export function evenGame(
  family: FamilySpec,
  hyperparameters: Hyperparameters,
): Readonly<Record<string, number>> {
  const pairs = family.charts
    .filter(({ isGame }) => isGame)
    .flatMap(({ curves, references = [] }) =>
      curves.flatMap(({ term, tone }) => {
        const line = references.find(
          (reference) =>
            (reference.tone === tone || reference.tone === 'neutral') &&
            holds(reference.when, hyperparameters),
        )
        return typeof line?.value === 'number' ? [[term, line.value] as const] : []
      }),
    )
  return Object.fromEntries(pairs)
}
