/** Greys to bits, and from those before it the chance of each: the loss is how little the bits were expected. */
import { labelPart, realPart } from '../diagram.ts'
import { networks } from '../autoregressive/networks.ts'
import type { Diagram, Edge } from '../diagram.ts'
import type { AutoregressiveHyperparameters as Hp } from '../autoregressive/spec.ts'

/** What the chances are weighed by. */
const WEIGHED: readonly Edge[] = [
  ['chances', 'losses'],
  ['bits', 'losses'],
]

export const diagram: Diagram<Hp> = {
  columns: 5,
  networks,
  parts: [
    realPart({ column: 1, row: 1 }, { column: 1, row: 1 }),
    {
      id: 'bits',
      kind: 'examples',
      tone: 'real',
      wide: { column: 2, row: 1 },
      narrow: { column: 2, row: 1 },
      flow: ['bits'],
      settings: ['training.batchSize'],
    },
    {
      id: 'predictor',
      kind: 'network',
      tone: 'generated',
      wide: { column: 3, row: 1 },
      narrow: { column: 3, row: 1 },
      network: 'predictor',
      settings: ['model.pixelOrder', 'model.masks', 'training.predictor.learningRate'],
    },
    labelPart({ column: 3, row: 2 }, { column: 3, row: 2 }),
    {
      id: 'chances',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 4, row: 1 },
      narrow: { column: 3, row: 3 },
      flow: ['chances'],
      settings: [],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 5, row: 1, rows: 2 },
      narrow: { column: 1, row: 4, columns: 3 },
      terms: ['surprise'],
      settings: [],
    },
  ],
  edges: [
    ['real', 'bits'],
    ['bits', 'predictor'],
    ['label', 'predictor'],
    ['predictor', 'chances'],
    ...WEIGHED,
  ],
  detours: [
    { edge: ['bits', 'losses'], wide: 'below' },
    { edge: ['predictor', 'chances'], narrow: 'right' },
  ],
  phases: [
    {
      id: 'makeBits',
      player: 'predictor',
      parts: ['real', 'bits'],
      edges: [['real', 'bits']],
      gives: ['x', 'bits'],
    },
    {
      id: 'predict',
      player: 'predictor',
      parts: ['bits', 'label', 'predictor', 'chances'],
      edges: [
        ['bits', 'predictor'],
        ['label', 'predictor'],
        ['predictor', 'chances'],
      ],
      gives: ['y', 'chances'],
    },
    {
      id: 'weighChances',
      player: 'predictor',
      parts: ['chances', 'bits', 'losses'],
      edges: WEIGHED,
      gives: [],
    },
    {
      id: 'predictorLearns',
      player: 'predictor',
      parts: ['predictor', 'losses'],
      edges: [
        ['chances', 'losses'],
        ['predictor', 'chances'],
      ],
      gives: [],
      isBackwards: true,
    },
  ],
}
