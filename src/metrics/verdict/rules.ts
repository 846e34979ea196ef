/**
 * What the verdict rests on, as data: which signals lie beyond which thresholds, in one file for each verdict. The
 * thresholds marked E are engineering estimates, to be calibrated on runs; the others have their source beside them. No
 * rule decides by one signal alone.
 */
import { holds } from './clauses.ts'
import { diverged } from './rules/diverged.ts'
import { posteriorCollapse } from './rules/posteriorCollapse.ts'
import { noSlope, lostGame } from './rules/criticTooStrong.ts'
import { collapse } from './rules/collapse.ts'
import { criticTooWeak } from './rules/criticTooWeak.ts'
import { unrecognisable } from './rules/unrecognisable.ts'
import { oscillation } from './rules/oscillation.ts'
import { partialCollapse } from './rules/partialCollapse.ts'
import { slowModeDropping } from './rules/slowModeDropping.ts'
import { blurry } from './rules/blurry.ts'
import { repeating } from './rules/repeating.ts'
import { underfitting } from './rules/underfitting.ts'
import { memorising } from './rules/memorising.ts'
import { healthy } from './rules/healthy.ts'
import type { Rule } from './clauses.ts'
import type { Signals } from './signals.ts'

/** The rules, the most telling first: causes before what they lead to, and failures before health. */
export const RULES: readonly Rule[] = [
  ...diverged,
  ...posteriorCollapse,
  noSlope,
  ...collapse,
  lostGame,
  ...criticTooWeak,
  ...unrecognisable,
  ...oscillation,
  ...partialCollapse,
  ...slowModeDropping,
  ...blurry,
  ...memorising,
  // A few names known by heart come again and again too.
  ...repeating,
  ...underfitting,
  ...healthy,
]

/** Finds the first rule that holds; `null` when none claims these signals. */
export const findRule = (signals: Signals): Rule | null =>
  RULES.find((rule) => holds(rule, signals)) ?? null
