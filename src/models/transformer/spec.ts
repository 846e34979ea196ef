import { adam, CONDITIONAL } from '../commonParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

/** What shapes sampling alone, so that a model in training can be asked in another way at once. */
const SAMPLING = { kind: 'number', card: 'model', live: true, tone: 'generated' } as const

/** A model that writes a text character by character, each told by those before it: as GPT is. */
export const spec = defineFamily({
  id: 'transformer',
  kinds: ['tokens'],
  represented: { tokens: 'places' },
  paper: {
    cite: 'Radford et al. 2019, Language Models are Unsupervised Multitask Learners (GPT-2)',
    url: 'https://cdn.openai.com/better-language-models/language_models_are_unsupervised_multitask_learners.pdf',
  },
  parameters: {
    transformerBlocks: {
      kind: 'number',
      card: 'model',
      default: 4,
      min: 1,
      max: 6,
      step: 1,
      scale: 'linear',
      integer: true,
      unit: 'layers',
      live: false,
    },
    heads: {
      kind: 'number',
      card: 'model',
      default: 4,
      min: 1,
      max: 8,
      step: 1,
      scale: 'linear',
      integer: true,
      live: false,
      divides: 'width',
    },
    width: {
      kind: 'number',
      card: 'model',
      default: 64,
      min: 16,
      max: 128,
      step: 8,
      scale: 'linear',
      integer: true,
      unit: 'units',
      live: false,
    },
    tied: { kind: 'switch', card: 'model', default: true, live: false },
    conditional: CONDITIONAL,
    temperature: { ...SAMPLING, default: 1, min: 0.1, max: 2, step: 0.05, scale: 'linear' },
    topK: { ...SAMPLING, default: 0, min: 0, max: 40, step: 1, scale: 'linear', integer: true },
    topP: { ...SAMPLING, default: 1, min: 0.05, max: 1, step: 0.05, scale: 'linear' },
    beamWidth: { ...SAMPLING, default: 4, min: 1, max: 8, step: 1, scale: 'linear', integer: true },
    dropout: {
      kind: 'number',
      card: 'training',
      default: 0,
      min: 0,
      max: 0.5,
      step: 0.05,
      scale: 'linear',
      live: true,
    },
  },
  basic: ['transformerBlocks', 'width', 'temperature', 'predictor.learningRate'],
  players: [
    {
      id: 'predictor',
      tone: 'generated',
      optimiser: adam(2e-3, { beta2: 0.99, warmUpSteps: 100, weightDecay: 0.1 }),
    },
  ],
  charts: [
    {
      id: 'natsPerCharacter',
      axis: 'nats',
      curves: [{ term: 'natsPerCharacter', tone: 'generated' }],
      references: [
        { id: 'bigram', value: 'measured', tone: 'neutral' },
        { id: 'wittenBell', value: 'measured', tone: 'real' },
      ],
      inBits: true,
    },
  ],
  sheets: ['generated'],
  views: [
    { id: 'attention', of: 'examples' },
    { id: 'next', of: 'examples' },
    { id: 'continuations', of: 'examples' },
    { id: 'likeliest', of: 'examples' },
    { id: 'embeddings', of: 'model' },
  ],
})

export type TransformerHyperparameters = HyperparametersOf<typeof spec.parameters>
