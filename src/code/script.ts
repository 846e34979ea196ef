/** The current experiment as a program for those who go on without the page: plain functions of an experiment to Python. */
import { datasetSpec } from '../datasets/datasets.ts'
import { readsChannels } from './families/families.ts'
import { kerasScript } from './keras/script.ts'
import { pytorchScript } from './pytorch/script.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Subject } from './subject.ts'

export const FRAMEWORKS = ['pytorch', 'keras'] as const
export type Framework = (typeof FRAMEWORKS)[number]

const SCRIPTS: Record<Framework, (subject: Subject, name: string) => string> = {
  pytorch: pytorchScript,
  keras: kerasScript,
}

/** Tells whether an experiment can be written as a script. */
export const hasScript = ({ family, dataset }: Experiment): boolean => {
  const { kind, shape } = datasetSpec(dataset)
  return kind !== 'image' || readsChannels(family, shape[2] ?? 1)
}

/**
 * Writes a runnable Python script of an experiment.
 * @param link the experiment's link, which its head names.
 * @param file what the file will be called.
 * @throws when its family or its data set has no code, which a test forbids.
 */
export const scriptOf = (
  framework: Framework,
  experiment: Experiment,
  { link, file }: { readonly link: string; readonly file: string },
): string => SCRIPTS[framework]({ experiment, data: datasetSpec(experiment.dataset), link }, file)

/** What the file of a script is called, by its family and data. */
export const scriptFile = (framework: Framework, { family, dataset }: Experiment): string =>
  `${family}-${dataset.replace(/^own-.*/, 'own')}-${framework}.py`
