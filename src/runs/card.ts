/** What a list shows of a run. */
import { changesBetween } from '../models/changes.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { examplesFrom } from './tensors.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'
import type { Change } from '../models/changes.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PresetName } from '../models/presets.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { RunProgress, RunRecord } from './record.ts'

/** How an experiment came about: from a preset, or from its family's defaults where that is nearer, by changes. */
export interface Origin {
  readonly preset: PresetName | null
  readonly changes: readonly Change[]
}

export interface RunCard extends RunProgress, Origin {
  readonly name: string
  readonly savedAt: number
  readonly family: string
  readonly dataset: string
  /** `null` before the first measurement. */
  readonly verdict: VerdictId | null
  /** The first few of the newest samples; `null` when none were shown. */
  readonly sheet: Examples | null
}

const SHEET = 16

/** What says nothing of the model: where it is trained, for how long, from which seed. */
const ASIDE: ReadonlySet<string> = new Set(['backend', 'stop', 'seed'])

/** The preset, or none, with the fewest settings between it and an experiment. */
function originOf(experiment: Experiment): Origin {
  const { family, dataset } = experiment
  const changes = (from: Experiment): readonly Change[] =>
    changesBetween(from, experiment).filter(({ field }) => !ASIDE.has(field))
  const presets = PRESET_NAMES.filter((name) => PRESETS[name].family === family).map((preset) => ({
    preset,
    changes: changes(PRESETS[preset]),
  }))
  const standard: Origin = { preset: null, changes: changes(defaultExperiment(family, dataset)) }
  return presets.reduce<Origin>(
    (best, each) => (each.changes.length < best.changes.length ? each : best),
    standard,
  )
}

/** Makes the card of a run. */
export function cardOf({
  name,
  savedAt,
  experiment,
  progress,
  replay,
  diagnosis,
}: Omit<RunRecord, 'checkpoint'>): RunCard {
  const samples = replay.latest?.sheet.samples
  return {
    ...{ name, savedAt, ...progress, ...originOf(experiment) },
    family: experiment.family,
    dataset: experiment.dataset,
    verdict: diagnosis.verdict?.id ?? null,
    sheet: samples ? examplesFrom(samples, 0, Math.min(SHEET, samples.count)) : null,
  }
}
