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
