/** Data to the encoder, from its mean and spread a draw, from that to the decoder; both losses read what came of it. */
import { labelPart } from '../diagram.ts'
import { networks } from '../vae/networks.ts'
import type { Diagram } from '../diagram.ts'
import type { VaeHyperparameters as Hp } from '../vae/spec.ts'

const SIZES = ['model.network', 'model.width', 'model.depth', 'model.channels', 'model.stages']

export const diagram: Diagram<Hp> = {
  columns: 7,
  networks,
  parts: [
    {
      id: 'real',
      kind: 'examples',
      tone: 'real',
      wide: { column: 1, row: 1, rows: 2 },
      narrow: { column: 1, row: 1 },
      flow: ['x'],
      settings: ['data.dataset', 'data.mix', 'data.images'],
    },
    {
      id: 'encoder',
      kind: 'network',
      tone: 'real',
      wide: { column: 2, row: 1, rows: 2 },
      narrow: { column: 2, row: 1 },
      network: 'encoder',
      settings: ['training.vae.learningRate', ...SIZES],
    },
    {
      id: 'posterior',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 3, row: 1 },
      narrow: { column: 3, row: 1 },
      flow: ['mu', 'sigma'],
      settings: ['training.beta', 'training.warmUpSteps'],
    },
    {
      id: 'chance',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 3, row: 2 },
      narrow: { column: 3, row: 3 },
      flow: ['eps'],
      settings: [],
    },
    {
      id: 'code',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 4, row: 1 },
      narrow: { column: 3, row: 2 },
      flow: ['z'],
      settings: ['model.latentDim'],
    },
    labelPart({ column: 4, row: 2 }, { column: 2, row: 3 }),
    {
      id: 'decoder',
      kind: 'network',
      tone: 'generated',
      wide: { column: 5, row: 1, rows: 2 },
      narrow: { column: 2, row: 2 },
      network: 'decoder',
      settings: ['training.vae.learningRate', ...SIZES],
    },
    {
      id: 'rebuilt',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 6, row: 1, rows: 2 },
      narrow: { column: 1, row: 2 },
      flow: ['xHat'],
      settings: ['training.batchSize'],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 7, row: 1, rows: 2 },
      narrow: { column: 1, row: 4, columns: 3 },
      terms: ['reconstruction', 'kl'],
      settings: ['training.beta'],
    },
  ],
  edges: [
    ['real', 'encoder'],
    ['encoder', 'posterior'],
    ['posterior', 'code'],
    ['chance', 'code'],
    ['code', 'decoder'],
    ['label', 'decoder'],
    ['decoder', 'rebuilt'],
    ['rebuilt', 'losses'],
  ],
  phases: [
    {
      id: 'encode',
      player: 'vae',
      parts: ['real', 'encoder', 'posterior'],
      edges: [
        ['real', 'encoder'],
        ['encoder', 'posterior'],
      ],
      gives: ['x', 'mu', 'sigma'],
    },
    {
      id: 'drawCode',
      player: 'vae',
      parts: ['posterior', 'chance', 'code'],
      edges: [
        ['posterior', 'code'],
        ['chance', 'code'],
      ],
      gives: ['eps', 'z'],
    },
    {
      id: 'decode',
      player: 'vae',
      parts: ['code', 'label', 'decoder', 'rebuilt'],
      edges: [
        ['code', 'decoder'],
        ['label', 'decoder'],
        ['decoder', 'rebuilt'],
      ],
      gives: ['y', 'xHat'],
    },
    {
      id: 'compareBoth',
      player: 'vae',
      parts: ['real', 'posterior', 'rebuilt', 'losses'],
      edges: [['rebuilt', 'losses']],
      gives: [],
    },
    {
      id: 'bothLearn',
      player: 'vae',
      parts: ['encoder', 'decoder', 'losses'],
      edges: [
        ['rebuilt', 'losses'],
        ['decoder', 'rebuilt'],
        ['code', 'decoder'],
        ['posterior', 'code'],
        ['encoder', 'posterior'],
      ],
      gives: [],
      learns: true,
    },
  ],
}
