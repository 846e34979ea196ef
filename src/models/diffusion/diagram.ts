/** Data and noise mixed, the denoiser's guess of how they were, and the error of the guess. */
import { labelPart, realPart } from '../diagram.ts'
import { networks } from '../diffusion/networks.ts'
import type { Diagram, Edge, Phase } from '../diagram.ts'
import type { DiffusionHyperparameters as Hp } from '../diffusion/spec.ts'

/** What the guess is compared with. */
const COMPARED: readonly Edge[] = [
  ['guess', 'losses'],
  ['real', 'velocity'],
  ['addedNoise', 'velocity'],
  ['velocity', 'losses'],
  ['addedNoise', 'losses', 'velocity'],
]

/** A denoiser guesses how what is noised was. @param noised the id of the part that holds it. */
export const guessOf = (noised: string): Phase<unknown> => ({
  id: 'guess',
  player: 'denoiser',
  parts: [noised, 'label', 'denoiser', 'guess'],
  edges: [
    [noised, 'denoiser'],
    ['label', 'denoiser'],
    ['denoiser', 'guess'],
  ],
  gives: ['y', 'said'],
})

/** A denoiser learns by the error of its guess. */
export const DENOISER_LEARNS: Phase<unknown> = {
  id: 'denoiserLearns',
  player: 'denoiser',
  parts: ['denoiser', 'losses'],
  edges: [
    ['guess', 'losses'],
    ['denoiser', 'guess'],
  ],
  gives: [],
  isBackwards: true,
}

export const diagram: Diagram<Hp> = {
  columns: 5,
  networks,
  parts: [
    realPart({ column: 1, row: 1 }, { column: 1, row: 1 }),
    {
      id: 'addedNoise',
      kind: 'examples',
      tone: 'latent',
      wide: { column: 1, row: 2 },
      narrow: { column: 1, row: 2 },
      flow: ['eps'],
      settings: ['training.process'],
    },
    {
      id: 'noised',
      kind: 'examples',
      tone: 'real',
      wide: { column: 2, row: 1 },
      narrow: { column: 2, row: 1 },
      flow: ['xt'],
      settings: ['training.process'],
    },
    {
      id: 'velocity',
      kind: 'examples',
      tone: 'real',
      wide: { column: 2, row: 2 },
      narrow: { column: 2, row: 2 },
      flow: ['target'],
      settings: ['training.process'],
      when: ({ process }) => process === 'flow',
    },
    {
      id: 'denoiser',
      kind: 'network',
      tone: 'generated',
      wide: { column: 3, row: 1 },
      narrow: { column: 3, row: 1 },
      network: 'denoiser',
      settings: ['training.denoiser.learningRate'],
    },
    labelPart({ column: 3, row: 2 }, { column: 3, row: 2 }),
    {
      id: 'guess',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 4, row: 1 },
      narrow: { column: 3, row: 3 },
      flow: ['said'],
      settings: ['training.batchSize'],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 5, row: 1, rows: 2 },
      narrow: { column: 1, row: 4, columns: 3 },
      terms: ['denoisingError'],
      settings: ['training.process'],
    },
  ],
  edges: [
    ['real', 'noised'],
    ['addedNoise', 'noised'],
    ['noised', 'denoiser'],
    ['label', 'denoiser'],
    ['denoiser', 'guess'],
    ...COMPARED,
  ],
  detours: [
    { edge: ['velocity', 'losses'], wide: 'below' },
    { edge: ['addedNoise', 'losses'], wide: 'below' },
    { edge: ['denoiser', 'guess'], narrow: 'right' },
  ],
  phases: [
    {
      id: 'addNoise',
      player: 'denoiser',
      parts: ['real', 'addedNoise', 'noised'],
      edges: [
        ['real', 'noised'],
        ['addedNoise', 'noised'],
      ],
      gives: ['x', 'eps', 'xt'],
    },
    guessOf('noised'),
    {
      id: 'compareGuess',
      player: 'denoiser',
      parts: ['guess', 'velocity', 'losses'],
      edges: COMPARED,
      gives: ['target'],
    },
    DENOISER_LEARNS,
  ],
}
