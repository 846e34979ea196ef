import type { Parameters } from './spec.ts'

/** The depths of a dense network with a layer between what it reads and what it gives. */
const HIDDEN = [1, 2, 3, 4]

/** Holds where networks have hidden layers: what bends, normalises or drops out in them means something. */
export const HAS_HIDDEN_LAYERS = [{ network: ['conv'] }, { depth: HIDDEN }]

/** What a family's networks are made of, shared by all families: a dense stack or a strided convolutional one, and what bends in it. */
export const NETWORK_PARAMETERS = {
  network: {
    kind: 'choice',
    card: 'model',
    default: 'dense',
    options: ['dense', 'conv'],
    needs: { conv: { kinds: ['image'], limit: 'convolutionNeedsImages' } },
    live: false,
  },
  width: {
    kind: 'number',
    card: 'model',
    default: 256,
    min: 1,
    max: 1024,
    step: 1,
    scale: 'log',
    integer: true,
    unit: 'units',
    live: false,
    // Without a hidden layer nothing is as wide as that.
    when: { network: ['dense'], depth: HIDDEN },
  },
  depth: {
    kind: 'number',
    card: 'model',
    default: 2,
    min: 0,
    max: 4,
    step: 1,
    scale: 'linear',
    integer: true,
    unit: 'layers',
    live: false,
    when: { network: ['dense'] },
  },
  channels: {
    kind: 'number',
    card: 'model',
    default: 16,
    min: 4,
    max: 64,
    step: 4,
    scale: 'linear',
    integer: true,
    unit: 'channels',
    live: false,
    when: { network: ['conv'] },
  },
  stages: {
    kind: 'number',
    card: 'model',
    default: 2,
    min: 2,
    max: 3,
    step: 1,
    scale: 'linear',
    integer: true,
    unit: 'layers',
    live: false,
    when: { network: ['conv'] },
  },
  /** Of hidden layers. A family whose networks were always made with another one has that as its default. */
  activation: {
    kind: 'choice',
    card: 'model',
    default: 'leakyRelu',
    options: ['leakyRelu', 'relu', 'tanh', 'linear'],
    live: false,
    when: HAS_HIDDEN_LAYERS,
  },
} as const satisfies Parameters
