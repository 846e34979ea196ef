/** The current experiment as a program for those who go on without the page: plain functions of an experiment to Python. */
import { datasetSpec } from '../datasets/datasets.ts'
import { requiredOptions, TEXTS_FILE } from './data.ts'
import { readsChannels } from './families/families.ts'
import { kerasScript } from './keras/script.ts'
import { pytorchScript } from './pytorch/script.ts'
import { isOfTexts } from './subject.ts'
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

/** The link is of no concern to what else is asked of a subject. */
const subjectOf = (experiment: Experiment, link = ''): Subject => ({
  ...{ experiment, link },
  data: datasetSpec(experiment.dataset),
})

/** The options with which a script is started: of data that the reader brought their files. Begins with a space. */
export const optionsOf = (experiment: Experiment): string => requiredOptions(subjectOf(experiment))

/** The file that a script reads and that is saved on the page, or `null` where it needs none. */
export const savedFile = (experiment: Experiment): string | null =>
  isOfTexts(subjectOf(experiment)) ? TEXTS_FILE : null

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
): string => SCRIPTS[framework](subjectOf(experiment, link), file)

/** What the file of a script is called, by its family and data. */
export const scriptFile = (framework: Framework, { family, dataset }: Experiment): string =>
  `${family}-${dataset.replace(/^own-.*/, 'own')}-${framework}.py`
