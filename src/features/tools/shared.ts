/** What a link to the page can carry, part by part. */
import { formatHash } from '../../state/hash.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { PageFacts } from '../../state/hash/page.ts'

export const PARTS = ['deck', 'settings', 'view', 'place', 'language', 'exercise'] as const
export type Part = (typeof PARTS)[number]

const KEYS: Readonly<Record<Part, readonly (keyof PageFacts)[]>> = {
  deck: ['deck', 'ownDeck', 'scene'],
  settings: ['model'],
  view: ['view', 'tab', 'tool', 'shows', 'layers', 'arrows', 'fold'],
  place: ['draw', 'z', 'class', 'stops', 'stopClasses', 'way', 'path', 'both', 'speed', 'frame'],
  language: ['lang'],
  exercise: ['exercise'],
}

/** The cards that a link can lock and hide. */
export const LOCKABLE = ['data', 'model', 'training'] as const
export const LOCKS = ['free', 'lock', 'hide'] as const
export type Lock = (typeof LOCKS)[number]
export type Locks = Readonly<Record<(typeof LOCKABLE)[number], Lock>>

/** Tells whether the page as it is has anything of a part. While a scene is presented it says the settings itself. */
export const hasPart = (part: Part, facts: PageFacts): boolean =>
  part === 'settings'
    ? facts.scene === undefined
    : KEYS[part].some((key) => facts[key] !== undefined)

/** The hash of the chosen parts. @param facts all that can be said of the page. */
export function sharedHash(
  experiment: Experiment,
  facts: PageFacts,
  chosen: ReadonlySet<Part>,
  locks: Locks,
): string {
  const keys = PARTS.filter((part) => chosen.has(part)).flatMap((part) => KEYS[part])
  const kept = Object.fromEntries(
    keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
  )
  const named = (lock: Lock): readonly string[] => LOCKABLE.filter((card) => locks[card] === lock)
  const [lock, hide] = [named('lock'), named('hide')]
  return formatHash(chosen.has('settings') ? experiment : null, {
    ...kept,
    ...(lock.length > 0 && { lock }),
    ...(hide.length > 0 && { hide }),
  })
}
