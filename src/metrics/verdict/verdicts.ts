/** The verdicts, as both sides know them. Words are in the catalogues under `diagnosis.<id>`. */
import type { SignalName } from './signals.ts'

export const VERDICT_IDS = [
  'healthy',
  'warming-up',
  'partial-collapse',
  'collapse',
  'slow-mode-dropping',
  'critic-too-strong',
  'critic-too-weak',
  'oscillation',
  'diverged',
  'posterior-collapse',
  'blurry',
  'memorising',
  'unrecognisable',
  'repeating',
  'underfitting',
  // Of images that no run stands behind, when no rule claims them.
  'unclear',
] as const

export type VerdictId = (typeof VERDICT_IDS)[number]

/** What a verdict rests on. */
export interface Evidence {
  /** The values of the signals that its rule names. */
  readonly signals: Readonly<Partial<Record<SignalName, number>>>
  /** Digits with at least twice their share of the training mix and 15 % of the samples, the most frequent first. */
  readonly dominant: readonly number[]
  /** Share of the samples that the dominant digits make up. */
  readonly dominantShare: number
  /** Digits of the training mix with less than 1 % of the samples, or less than half of what a rare digit should have. */
  readonly missing: readonly number[]
  /** What the signals already show, while its rule still waits; `null` when they show nothing. */
  readonly suspicion: Suspicion | null
}

/** A verdict that would be given if its rule did not wait. */
export interface Suspicion {
  readonly id: VerdictId
  /** Training examples that it waits for; `null` when it waits for a further measurement. */
  readonly until: number | null
}

export interface Verdict {
  readonly id: VerdictId
  readonly evidence: Evidence
}

/** A way in which images lie that would make digits of them again. */
export type Turn =
  | 'mirrored'
  | 'upside-down'
  | 'half-turn'
  | 'transposed'
  | 'quarter-turn-left'
  | 'quarter-turn-right'

/** What is odd about images made elsewhere, beside the training digits. */
export type Oddity =
  /** Images of one value throughout: their share, and that value as a byte where it is the same in all. */
  | { readonly kind: 'empty'; readonly share: number; readonly value: number | null }
  /** The largest value, as a byte, is far from 255. */
  | { readonly kind: 'range'; readonly largest: number }
  /** The ground is bright; that of the training digits is black. */
  | { readonly kind: 'ground' }
  /** Mean distance of the ink from where that of the training digits lies, in pixels. */
  | { readonly kind: 'off-centre'; readonly right: number; readonly down: number }
  /** Digits that the judge reads better when they are turned so. */
  | { readonly kind: 'turned'; readonly turn: Turn }

/** Whether images are not in the form of the training digits at all, so that no measure says anything about them. */
export const isFormless = (oddities: readonly Oddity[]): boolean =>
  oddities.some(
    (oddity) =>
      oddity.kind === 'range' ||
      oddity.kind === 'ground' ||
      (oddity.kind === 'empty' && oddity.share === 1),
  )
