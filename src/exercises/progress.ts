/** How far somebody is with an exercise, and what shows it. Plain data: it is kept on the device and goes into the sheet. */
import { evidenceFor, isReached } from './goals.ts'
import type { Exercise } from './exercise.ts'
import type { Facts } from './facts.ts'

/** What the run looked like. */
export interface Exhibit {
  /** The samples, a PNG as a data URL; `null` before anything was drawn. */
  readonly picture: string | null
  /** The charts of the losses, SVG elements. */
  readonly curves: readonly string[]
}

/** A goal that was reached, and how. */
export interface Evidence extends Exhibit {
  /** The values of the facts that the goal speaks of. */
  readonly facts: Facts
  readonly step: number
  /** Training examples used, and seconds spent training. */
  readonly images: number
  readonly seconds: number
  /** The experiment as a link's hash. */
  readonly experiment: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Progress {
  /** The chosen option, from 0; `null` before. */
  readonly predicted: number | null
  /** One entry for each step: `null` without a goal, and while it is not reached. */
  readonly reached: readonly (Evidence | null)[]
  /** How many hints of each step were looked at. */
  readonly hints: readonly number[]
  /** Milliseconds since 1970. */
  readonly begun: number
}

export const beginProgress = ({ steps }: Exercise, now: number): Progress => ({
  predicted: null,
  reached: steps.map(() => null),
  hints: steps.map(() => 0),
  begun: now,
})

/** Tells whether progress belongs to an exercise of this many steps: one that was edited since begins again. */
export const fitsExercise = ({ steps }: Exercise, { reached, hints }: Progress): boolean =>
  reached.length === steps.length && hints.length === steps.length

/** The step at hand: the first one whose goal is not reached; `steps.length` when all are. */
export function currentStep({ steps }: Exercise, { reached }: Progress): number {
  const at = steps.findIndex((step, index) => step.goal && !reached[index])
  return at < 0 ? steps.length : at
}

export const isFinished = (exercise: Exercise, progress: Progress): boolean =>
  currentStep(exercise, progress) === exercise.steps.length

/**
 * Looks whether the goal at hand is reached. Goals are reached one after the other, and none before the prediction was made.
 * @returns the facts that show it; `null` while it is not.
 */
export function reachesGoal(exercise: Exercise, progress: Progress, facts: Facts): Facts | null {
  if (progress.predicted === null) return null
  const goal = exercise.steps[currentStep(exercise, progress)]?.goal
  return goal && isReached(goal, facts) ? evidenceFor(goal, facts) : null
}

/** Notes that the goal at hand is reached. */
export function withEvidence(exercise: Exercise, progress: Progress, evidence: Evidence): Progress {
  return { ...progress, reached: progress.reached.with(currentStep(exercise, progress), evidence) }
}

/** Looks at one more hint of a step. */
export function withHint({ steps }: Exercise, progress: Progress, step: number): Progress {
  const most = steps[step]?.hints?.length ?? 0
  return {
    ...progress,
    hints: progress.hints.with(step, Math.min(most, (progress.hints[step] ?? 0) + 1)),
  }
}
