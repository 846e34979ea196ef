/** How large a part is, in a few words. */
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { mostCharacters } from '../../datasets/text.ts'
import { parameterCount } from '../../models/layers.ts'
import { familySpec } from '../../models/families.ts'
import type { Part } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Machine } from './machine.ts'

/** A shape as people write it: `28 × 28`, without a last axis of one. */
export const shapeInWords = (shape: readonly number[], { number }: Pick<Messages, 'number'>) =>
  (shape.length === 3 && shape[2] === 1 ? shape.slice(0, 2) : shape)
    .map((each) => number(each))
    .join(' × ')

/** Pixels of an example, numbers of a vector, weights of a network; empty of what has no size. */
export function useSizeWords(part: Part, machine: Machine, experiment: Experiment): string {
  const { t, number } = useMessages()
  switch (part.kind) {
    case 'network': {
      const network = machine.networks[part.network ?? '']
      const count = network ? parameterCount(network) : 0
      const written = number(count, { notation: 'compact', maximumSignificantDigits: 3 })
      return t('machine.weights', { count, written })
    }
    case 'vector': {
      const { latent } = familySpec(experiment.family)
      const dimensions = experiment.hyperparameters[latent?.dimension ?? 'latentDim']
      return t('machine.numbers', { count: Number(dimensions) })
    }
    case 'examples': {
      const { kind, shape } = datasetSpec(experiment.dataset)
      if (kind === 'tokens') return t('machine.characters', { count: mostCharacters({ shape }) })
      return kind === 'image'
        ? shapeInWords(shape, { number })
        : t('machine.numbers', { count: shape.reduce((all, each) => all * each, 1) })
    }
    case 'label':
    case 'loss':
      return ''
  }
}
