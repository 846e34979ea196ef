/** What differs between two experiments, and which of it a running model can take. */
import { holds } from './spec.ts'
import { familySpec } from './families.ts'
import type { Experiment } from './experiment.ts'
import type { Hyperparameters, OptimiserSettings, ParameterValue } from './spec.ts'

type CommonField =
  | 'family'
  | 'dataset'
  | 'mix'
  | 'images'
  | 'noise'
  | 'dataSeed'
  | 'batchSize'
  | 'seed'
  | 'backend'
  | 'stop'

/** One setting that differs: where it is, and both values. */
export type Change =
  | { readonly field: CommonField; readonly from: unknown; readonly to: unknown }
  | {
      readonly field: 'hyperparameter'
      readonly name: string
      readonly from: ParameterValue
      readonly to: ParameterValue
    }
  | {
      readonly field: 'optimiser'
      readonly player: string
      readonly name: keyof OptimiserSettings
      readonly from: ParameterValue
      readonly to: ParameterValue
    }

const COMMON: readonly CommonField[] = [
  'family',
  'dataset',
  'mix',
  'images',
  'noise',
  'dataSeed',
  'batchSize',
  'seed',
  'backend',
  'stop',
]

/** Fields of an optimiser that a running model takes. */
const LIVE_FIELDS = [
  ...(['learningRate', 'beta1', 'beta2'] as const),
  ...(['decaySteps', 'warmUpSteps', 'weightDecay'] as const),
]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Lists the settings that differ. When the families differ, that one change stands for all of the family's own
 * settings, which have no counterpart. Parameters that neither experiment shows are left out.
 */
export function changesBetween(from: Experiment, to: Experiment): readonly Change[] {
  // Other data have other classes: the mix goes with them.
  const comparable = COMMON.filter((field) => field !== 'mix' || from.dataset === to.dataset)
  const changes: Change[] = comparable
    .filter((field) => !same(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }))
  if (from.family !== to.family) return changes
  for (const [name, parameter] of Object.entries(familySpec(to.family).parameters)) {
    const [before, after] = [from.hyperparameters[name], to.hyperparameters[name]]
    if (before === undefined || after === undefined || before === after) continue
    if (!holds(parameter.when, from.hyperparameters) && !holds(parameter.when, to.hyperparameters))
      continue
    changes.push({ field: 'hyperparameter', name, from: before, to: after })
  }
  for (const player of Object.keys(to.optimisers)) {
    const [before, after] = [from.optimisers[player], to.optimisers[player]]
    if (!before || !after) continue
    for (const name of Object.keys(after) as (keyof OptimiserSettings)[])
      if (before[name] !== after[name])
        changes.push({ field: 'optimiser', player, name, from: before[name], to: after[name] })
  }
  return changes
}

/**
 * Carries the live settings that an edit changed over to the experiment in force, and nothing else: settings that need
 * a restart stay behind, and so do live ones that were changed earlier as part of something bigger.
 */
export function withLiveEdits(
  inForce: Experiment,
  before: Experiment,
  after: Experiment,
): Experiment {
  if (inForce.family !== after.family || before.family !== after.family) return inForce
  const { parameters } = familySpec(inForce.family)
  const hyperparameters: Record<string, ParameterValue> = { ...inForce.hyperparameters }
  for (const [name, value] of Object.entries(after.hyperparameters as Hyperparameters))
    if (parameters[name]?.live && before.hyperparameters[name] !== value)
      hyperparameters[name] = value
  const optimisers = Object.fromEntries(
    Object.entries(inForce.optimisers).map(([player, settings]) => {
      const [old, next] = [before.optimisers[player], after.optimisers[player]]
      if (!old || !next) return [player, settings]
      const merged = { ...settings }
      for (const name of LIVE_FIELDS) if (old[name] !== next[name]) merged[name] = next[name]
      return [player, merged]
    }),
  )
  const stop = same(before.stop, after.stop) ? inForce.stop : after.stop
  const merged = { ...inForce, hyperparameters, optimisers, stop }
  return same(merged, inForce) ? inForce : merged
}
