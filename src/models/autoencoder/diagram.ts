/** Data, spoilt where it is to be cleaned, to the encoder, its code to the decoder, what comes out against the data. */
import { realPart } from '../diagram.ts'
import { networks } from '../autoencoder/networks.ts'
import type { Diagram, Phase } from '../diagram.ts'
import type { AutoencoderHyperparameters as Hp } from '../autoencoder/spec.ts'

const isCleaning = ({ corruption }: Hp): boolean => corruption > 0

/** It decodes its codes, compares what comes out with the data, and learns; whatever else is made of the codes. */
export const REBUILDING: readonly Phase<unknown>[] = [
  {
    id: 'decode',
    player: 'autoencoder',
    parts: ['code', 'decoder', 'rebuilt'],
    edges: [
      ['code', 'decoder'],
      ['decoder', 'rebuilt'],
    ],
    gives: ['xHat'],
  },
  {
    id: 'compare',
    player: 'autoencoder',
    parts: ['real', 'rebuilt', 'losses'],
    edges: [
      ['rebuilt', 'losses'],
      ['real', 'losses'],
    ],
    gives: [],
  },
  {
    id: 'bothLearn',
    player: 'autoencoder',
    parts: ['encoder', 'decoder', 'losses'],
    edges: [
      ['rebuilt', 'losses'],
      ['decoder', 'rebuilt'],
      ['code', 'decoder'],
      ['encoder', 'code'],
    ],
    gives: [],
    isBackwards: true,
  },
]

export const diagram: Diagram<Hp> = {
  columns: 6,
  networks,
  parts: [
    // As high as the others where nothing stands below.
    {
      ...realPart({ column: 1, row: 1, rows: 2 }, { column: 1, row: 1 }),
      when: (hp) => !isCleaning(hp),
    },
    { ...realPart({ column: 1, row: 1 }, { column: 1, row: 1 }), when: isCleaning },
    {
      id: 'spoilt',
      kind: 'examples',
      tone: 'real',
      wide: { column: 1, row: 2 },
      narrow: { column: 1, row: 2 },
      flow: ['shown'],
      settings: ['training.corruption'],
      when: isCleaning,
    },
    {
      id: 'encoder',
      kind: 'network',
      tone: 'real',
      wide: { column: 2, row: 1, rows: 2 },
      narrow: { column: 2, row: 1 },
      network: 'encoder',
      settings: ['training.autoencoder.learningRate'],
    },
    {
      id: 'code',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 3, row: 1, rows: 2 },
      narrow: { column: 3, row: 1 },
      flow: ['z'],
      settings: ['model.latentDim'],
    },
    {
      id: 'decoder',
      kind: 'network',
      tone: 'generated',
      wide: { column: 4, row: 1, rows: 2 },
      narrow: { column: 3, row: 2 },
      network: 'decoder',
      settings: ['training.autoencoder.learningRate'],
    },
    {
      id: 'rebuilt',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 5, row: 1, rows: 2 },
      narrow: { column: 2, row: 2 },
      flow: ['xHat'],
      settings: ['training.batchSize'],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 6, row: 1, rows: 2 },
      narrow: { column: 2, row: 3, columns: 2 },
      terms: ['squaredError', 'crossEntropy'],
      settings: ['model.likelihood'],
    },
  ],
  edges: [
    ['real', 'spoilt'],
    ['spoilt', 'encoder'],
    ['real', 'encoder', 'spoilt'],
    ['encoder', 'code'],
    ['code', 'decoder'],
    ['decoder', 'rebuilt'],
    ['rebuilt', 'losses'],
    ['real', 'losses'],
  ],
  detours: [{ edge: ['real', 'losses'], wide: 'above', narrow: 'left' }],
  phases: [
    {
      id: 'spoil',
      player: 'autoencoder',
      parts: ['real', 'spoilt'],
      edges: [['real', 'spoilt']],
      gives: ['x', 'shown'],
      when: isCleaning,
    },
    {
      id: 'encodeToCode',
      player: 'autoencoder',
      parts: ['real', 'spoilt', 'encoder', 'code'],
      edges: [
        ['spoilt', 'encoder'],
        ['real', 'encoder', 'spoilt'],
        ['encoder', 'code'],
      ],
      gives: ['x', 'z'],
    },
    ...REBUILDING,
  ],
}
