/** What makes a training step longer or shorter, whatever the seed and the learning rates are. */
import { datasetSpec } from '../datasets/datasets.ts'
import { familySpec } from './families.ts'
import { holds } from './spec.ts'
import type { Experiment } from './experiment.ts'
import type { Hyperparameters, Parameter } from './spec.ts'

/** What a parameter's value means for the work: fractions that can be changed live only weigh something, and cost the same. */
function workOf(parameter: Parameter, name: string, hyperparameters: Hyperparameters): unknown {
  const value = hyperparameters[name]
  const isWeight = parameter.kind === 'number' && parameter.live && !parameter.integer
  return isWeight ? value !== 0 : value
}

/**
 * The shape of an experiment's training step, as a key: experiments of one shape take equally long on one backend. It tells
 * the family, the form of the data, the batch size, the networks, the objective and the optimisers' kinds.
 */
export function stepShape(experiment: Experiment): string {
  const { family, dataset, batchSize, hyperparameters, optimisers } = experiment
  const { kind, shape, classes, vocabulary } = datasetSpec(dataset)
  const { parameters, players } = familySpec(family)
  return JSON.stringify([
    family,
    [kind, shape, classes, vocabulary],
    batchSize,
    Object.entries(parameters)
      .filter(([, { when }]) => holds(when, hyperparameters))
      .map(([name, parameter]) => [name, workOf(parameter, name, hyperparameters)]),
    players.map(({ id }) => optimisers[id]?.kind),
  ])
}
