/** A latent space: what is known of it before anything was asked. */
import { datasetSpec } from '../../datasets/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { dataKindOf } from '../useDataKind.ts'
import { isConditional } from '../../models/spec.ts'
import type { DataKind } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'

export interface Space {
  /** Names the latent space: models of the same name have the same dimensions. */
  readonly name: string
  readonly experiment: Experiment
  readonly dimensions: number
  readonly prior: 'normal' | 'none'
  /** Whether draws from the prior are made uniform before the generator has them. */
  readonly isUniform: boolean
  readonly hasEncoder: boolean
  /** Classes that can be asked for; 0 unless the model is class-conditional. */
  readonly classes: number
  /** Of all classes of the data, whether or not the model is told them. */
  readonly classNames: readonly string[]
  /** What words call its examples. */
  readonly kind: DataKind
  readonly ofImages: boolean
}

/** The latent space of an experiment's model; `null` when it has none. */
export function spaceOf(experiment: Experiment): Space | null {
  const { latent, sheets } = familySpec(experiment.family)
  if (!latent) return null
  const dimensions = Number(experiment.hyperparameters[latent.dimension])
  const { classes, classNames, kind } = datasetSpec(experiment.dataset)
  const conditional = isConditional(experiment.hyperparameters)
  return {
    name: `${experiment.family} ${dimensions} ${experiment.dataset} ${conditional}`,
    experiment,
    dimensions,
    prior: latent.prior,
    isUniform: experiment.hyperparameters['prior'] === 'uniform',
    hasEncoder: sheets.includes('reconstructions'),
    classes: conditional ? classes : 0,
    classNames,
    kind: dataKindOf(experiment.dataset),
    ofImages: kind === 'image',
  }
}

/** What a class of the data is called. */
export const className = ({ classNames }: Space, label: number): string =>
  classNames[label] ?? String(label)
