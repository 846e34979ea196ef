/** Texts, and from what stands before each character the chances of all: the loss is how little the characters were expected. */
import { labelPart } from '../diagram.ts'
import { networks } from '../transformer/networks.ts'
import type { Diagram, Edge } from '../diagram.ts'
import type { TransformerHyperparameters as Hp } from '../transformer/spec.ts'

/** What the chances are weighed by. */
const WEIGHED: readonly Edge[] = [
  ['transformer', 'losses'],
  ['names', 'losses'],
]

export const diagram: Diagram<Hp> = {
  columns: 3,
  networks,
  parts: [
    {
      id: 'names',
      kind: 'examples',
      tone: 'real',
      wide: { column: 1, row: 1 },
      narrow: { column: 1, row: 1 },
      flow: ['x'],
      settings: ['data.dataset', 'data.mix', 'data.images', 'training.batchSize'],
    },
    labelPart({ column: 2, row: 2 }, { column: 2, row: 2 }),
    {
      id: 'transformer',
      kind: 'network',
      tone: 'generated',
      wide: { column: 2, row: 1 },
      narrow: { column: 2, row: 1 },
      network: 'predictor',
      settings: [
        'model.transformerBlocks',
        'model.heads',
        'model.width',
        'model.tied',
        'training.predictor.learningRate',
      ],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 3, row: 1 },
      narrow: { column: 1, row: 3, columns: 3 },
      terms: ['natsPerCharacter'],
      settings: ['training.dropout'],
    },
  ],
  edges: [['names', 'transformer'], ['label', 'transformer'], ...WEIGHED],
  detours: [
    { edge: ['names', 'losses'], wide: 'above' },
    { edge: ['transformer', 'losses'], narrow: 'right' },
  ],
  phases: [
    {
      id: 'readText',
      player: 'predictor',
      parts: ['names'],
      edges: [],
      gives: ['x'],
    },
    {
      id: 'predictText',
      player: 'predictor',
      parts: ['names', 'label', 'transformer'],
      edges: [
        ['names', 'transformer'],
        ['label', 'transformer'],
      ],
      gives: ['y'],
    },
    {
      id: 'weighText',
      player: 'predictor',
      parts: ['transformer', 'names', 'losses'],
      edges: WEIGHED,
      gives: [],
    },
    {
      id: 'transformerLearns',
      player: 'predictor',
      parts: ['transformer', 'losses'],
      edges: [['transformer', 'losses']],
      gives: [],
      isBackwards: true,
    },
  ],
}
