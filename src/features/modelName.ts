/** What a model is called: its preset, or its family. */
import { defaultExperiment } from '../models/experiment.ts'
import { matchingPreset, sameModel } from '../models/matchingPreset.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'

export function modelName(experiment: Experiment, { t }: Pick<Messages, 't'>): string {
  const preset = matchingPreset(experiment)
  if (preset) return t(`preset.${preset}.title`)
  const family = t(`family.${experiment.family}`)
  const isStandard = sameModel(experiment, defaultExperiment(experiment.family, experiment.dataset))
  return t(isStandard ? 'presets.standard' : 'presets.custom', { family })
}
