/** The works as the product's trainer takes them: a family, and the experiment around it. */
import { adam } from '../../src/models/commonParameters.ts'
import { USUAL_DRAWING } from '../../src/datasets/spec.ts'
import { datasetSpec } from '../../src/datasets/datasets.ts'
import { EXPERIMENT_VERSION } from '../../src/models/experiment.ts'
import { convGan } from './convGan.ts'
import { convVae } from './convVae.ts'
import { dcganBn } from './dcganBn.ts'
import { denseGan } from './denseGan.ts'
import { ganLab } from './ganLab.ts'
import { planeGan } from './planeGan.ts'
import { HYPERPARAMETERS, transformer } from './transformer.ts'
import { vaeDense20 } from './vaeDense20.ts'
import { WORKS } from '../workList.ts'
import type { Experiment } from '../../src/models/experiment.ts'
import type { Family } from '../../src/models/family.ts'
import type { OptimiserSettings } from '../../src/models/spec.ts'
import type { WorkName } from '../workList.ts'

export const FAMILIES: Readonly<Record<WorkName, Family>> = {
  'dense-gan': denseGan,
  'conv-gan': convGan,
  'conv-vae': convVae,
  'dcgan-bn': dcganBn,
  'vae-dense-20': vaeDense20,
  'plane-gan': planeGan,
  ganlab: ganLab,
  transformer,
}

const descent = (learningRate: number): OptimiserSettings =>
  adam(learningRate, { kind: 'sgd', beta1: 0, beta2: 0 })

const GAN_OPTIMISERS = { critic: adam(2e-4, { beta1: 0.5 }), generator: adam(2e-4, { beta1: 0.5 }) }

const OPTIMISERS: Readonly<Record<WorkName, Experiment['optimisers']>> = {
  'dense-gan': GAN_OPTIMISERS,
  'conv-gan': GAN_OPTIMISERS,
  'conv-vae': { vae: adam(1e-3) },
  'dcgan-bn': GAN_OPTIMISERS,
  'vae-dense-20': { vae: adam(1e-3) },
  'plane-gan': GAN_OPTIMISERS,
  ganlab: { critic: descent(0.1), generator: descent(0.03) },
  transformer: { predictor: adam(2e-3, { beta2: 0.99, weightDecay: 0.1 }) },
}

/** The experiment of a work. Its mix is not looked at: the benchmark's data hold no classes. */
export function experimentOf(work: WorkName, batchSize: number): Experiment {
  const isText = work === 'transformer'
  const dataset = isText ? 'places' : WORKS[work].shape.length === 3 ? 'mnist' : 'ring8'
  return {
    version: EXPERIMENT_VERSION,
    dataset,
    mix: Array.from({ length: datasetSpec(dataset).classes }, () => 1),
    images: 0,
    ...USUAL_DRAWING,
    family: work,
    hyperparameters: isText ? HYPERPARAMETERS : {},
    optimisers: OPTIMISERS[work],
    batchSize,
    seed: 42,
    backend: 'auto',
    stop: { kind: 'none', at: 0 },
  }
}
