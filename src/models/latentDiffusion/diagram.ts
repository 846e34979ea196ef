/** Data to a code and back, and the code mixed with noise, of which the denoiser guesses how it was. */
import { labelPart, realPart } from '../diagram.ts'
import { REBUILDING } from '../autoencoder/diagram.ts'
import { DENOISER_LEARNS, guessOf } from '../diffusion/diagram.ts'
import { networks } from '../latentDiffusion/networks.ts'
import type { Diagram, Edge } from '../diagram.ts'
import type { LatentDiffusionHyperparameters as Hp } from '../latentDiffusion/spec.ts'

const MIXED: readonly Edge[] = [
  ['code', 'noisedCode'],
  ['codeNoise', 'noisedCode'],
]

export const diagram: Diagram<Hp> = {
  columns: 6,
  networks,
  parts: [
    realPart({ column: 1, row: 1 }, { column: 1, row: 1 }),
    {
      id: 'encoder',
      kind: 'network',
      tone: 'real',
      wide: { column: 2, row: 1 },
      narrow: { column: 2, row: 1 },
      network: 'encoder',
      settings: ['training.autoencoder.learningRate'],
    },
    {
      id: 'code',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 3, row: 1 },
      narrow: { column: 3, row: 1 },
      flow: ['z'],
      settings: ['model.latentDim', 'training.beta'],
    },
    {
      id: 'decoder',
      kind: 'network',
      tone: 'generated',
      wide: { column: 4, row: 1 },
      narrow: { column: 2, row: 2 },
      network: 'decoder',
      settings: ['training.autoencoder.learningRate'],
    },
    {
      id: 'rebuilt',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 5, row: 1 },
      narrow: { column: 1, row: 2 },
      flow: ['xHat'],
      settings: ['training.batchSize'],
    },
    {
      id: 'codeNoise',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 2, row: 2 },
      narrow: { column: 2, row: 3 },
      flow: ['eps'],
      settings: ['training.process'],
    },
    {
      id: 'noisedCode',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 3, row: 2 },
      narrow: { column: 3, row: 2 },
      flow: ['zt'],
      settings: ['training.process'],
    },
    {
      id: 'denoiser',
      kind: 'network',
      tone: 'generated',
      wide: { column: 4, row: 2 },
      narrow: { column: 3, row: 3 },
      network: 'denoiser',
      settings: ['training.denoiser.learningRate'],
    },
    labelPart({ column: 4, row: 3 }, { column: 2, row: 4 }),
    {
      id: 'guess',
      kind: 'vector',
      tone: 'generated',
      wide: { column: 5, row: 2 },
      narrow: { column: 3, row: 4 },
      flow: ['said'],
      settings: ['training.process'],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 6, row: 1, rows: 2 },
      narrow: { column: 1, row: 5, columns: 3 },
      terms: ['reconstruction', 'kl', 'denoisingError'],
      settings: ['training.beta'],
    },
  ],
  edges: [
    ['real', 'encoder'],
    ['encoder', 'code'],
    ['code', 'decoder'],
    ['decoder', 'rebuilt'],
    ['rebuilt', 'losses'],
    ['real', 'losses'],
    ...MIXED,
    ['noisedCode', 'denoiser'],
    ['label', 'denoiser'],
    ['denoiser', 'guess'],
    ['guess', 'losses'],
    ['codeNoise', 'losses'],
  ],
  detours: [
    { edge: ['real', 'losses'], wide: 'above', narrow: 'left' },
    { edge: ['codeNoise', 'losses'], wide: 'below', narrow: 'left' },
  ],
  phases: [
    {
      id: 'encodeToCode',
      player: 'autoencoder',
      parts: ['real', 'encoder', 'code'],
      edges: [
        ['real', 'encoder'],
        ['encoder', 'code'],
      ],
      gives: ['x', 'z'],
    },
    ...REBUILDING,
    {
      id: 'noiseCode',
      player: 'denoiser',
      parts: ['code', 'codeNoise', 'noisedCode'],
      edges: MIXED,
      gives: ['eps', 'zt'],
    },
    guessOf('noisedCode'),
    {
      id: 'compareGuess',
      player: 'denoiser',
      parts: ['guess', 'losses'],
      edges: [
        ['guess', 'losses'],
        ['codeNoise', 'losses'],
      ],
      gives: [],
    },
    DENOISER_LEARNS,
  ],
}
