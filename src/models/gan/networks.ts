import { isImage } from '../datasets.ts'
import { decodedShape, downLayers, upLayers } from '../layers.ts'
import type { NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { GanHyperparameters as Hp } from '../gan/spec.ts'

const packedShape = (shape: readonly number[], packing: number): readonly number[] => [
  ...shape.slice(0, -1),
  (shape.at(-1) as number) * packing,
]

/** How many numbers the critic ends in: a score, and what each class of a pack adds to it. */
const outputsOf = (hp: Hp, classes: number): number =>
  1 + (hp.conditional ? classes * hp.packing : 0)

/** The critic's and the generator's layers; the moving average has those of the generator. */
export function networks(hp: Hp, data: DataForm): Record<'critic' | 'generator', NetworkSpec> {
  const { initialiser, spectralNorm, batchNorm } = hp
  const weights = { initialiser, spectralNorm }
  const units = outputsOf(hp, data.classes)
  return {
    critic: {
      inputShape: packedShape(data.shape, hp.packing),
      layers: [
        ...downLayers(hp, { ...weights, dropout: true }),
        { kind: 'dense', units, activation: 'linear', ...weights },
      ],
    },
    generator: {
      inputShape: decodedShape(hp, data),
      layers: upLayers(hp, data.shape, {
        initialiser,
        batchNorm,
        output: isImage(data.shape) ? 'tanh' : 'linear',
      }),
    },
  }
}
