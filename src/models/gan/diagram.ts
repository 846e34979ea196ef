/** Noise to the generator, what it makes and real data to the discriminator, what that says to both losses. */
import { labelPart, realPart } from '../diagram.ts'
import { networks } from '../gan/networks.ts'
import type { Diagram, Phase } from '../diagram.ts'
import type { GanHyperparameters as Hp } from '../gan/spec.ts'

type Work = Pick<Phase, 'parts' | 'edges' | 'gives'>

/** What happens in the turns of both players. */
const DRAWING: Work = {
  parts: ['noise', 'label', 'generator', 'generated'],
  edges: [
    ['noise', 'generator'],
    ['label', 'generator'],
    ['generator', 'generated'],
  ],
  gives: ['z', 'y', 'generated'],
}
const JUDGING: Work = {
  parts: ['generated', 'critic'],
  edges: [['generated', 'critic']],
  gives: ['beliefGenerated'],
}
const ERRING: Work = {
  parts: ['critic', 'losses'],
  edges: [['critic', 'losses']],
  gives: [],
}

export const diagram: Diagram<Hp> = {
  columns: 5,
  networks,
  parts: [
    {
      id: 'noise',
      kind: 'vector',
      tone: 'latent',
      wide: { column: 1, row: 1 },
      narrow: { column: 1, row: 1 },
      flow: ['z'],
      settings: ['model.latentDim'],
    },
    labelPart({ column: 1, row: 2 }, { column: 1, row: 2 }),
    {
      id: 'generator',
      kind: 'network',
      tone: 'generated',
      wide: { column: 2, row: 1 },
      narrow: { column: 2, row: 1 },
      network: 'generator',
      settings: ['training.generator.learningRate', 'model.batchNorm'],
    },
    {
      id: 'generated',
      kind: 'examples',
      tone: 'generated',
      wide: { column: 3, row: 1 },
      narrow: { column: 3, row: 1 },
      flow: ['generated'],
      settings: ['training.batchSize'],
    },
    realPart({ column: 3, row: 2 }, { column: 2, row: 2 }),
    {
      id: 'critic',
      kind: 'network',
      tone: 'real',
      wide: { column: 4, row: 1, rows: 2 },
      narrow: { column: 3, row: 2 },
      network: 'critic',
      flow: ['beliefReal', 'beliefGenerated'],
      settings: [
        'training.critic.learningRate',
        'training.criticSteps',
        'training.dropout',
        'model.spectralNorm',
        'model.packing',
      ],
    },
    {
      id: 'losses',
      kind: 'loss',
      tone: 'neutral',
      wide: { column: 5, row: 1, rows: 2 },
      narrow: { column: 2, row: 3, columns: 2 },
      terms: ['critic', 'generator'],
      settings: [
        'model.objective',
        'training.labelSmoothing',
        'training.clip',
        'training.gradientPenalty',
        'training.gamma',
      ],
    },
  ],
  edges: [
    ['noise', 'generator'],
    ['label', 'generator'],
    ['generator', 'generated'],
    ['generated', 'critic'],
    ['real', 'critic'],
    ['critic', 'losses'],
  ],
  phases: [
    {
      id: 'draw',
      player: 'critic',
      ...DRAWING,
    },
    {
      id: 'judgeReal',
      player: 'critic',
      parts: ['real', 'critic'],
      edges: [['real', 'critic']],
      gives: ['x', 'beliefReal'],
    },
    {
      id: 'judgeGenerated',
      player: 'critic',
      ...JUDGING,
    },
    {
      id: 'criticErrs',
      player: 'critic',
      ...ERRING,
    },
    {
      id: 'criticGradient',
      player: 'critic',
      ...ERRING,
      isBackwards: true,
    },
    {
      id: 'criticLearns',
      player: 'critic',
      parts: ['critic'],
      edges: [],
      gives: [],
    },
    {
      id: 'drawAgain',
      player: 'generator',
      ...DRAWING,
    },
    {
      id: 'judgeAgain',
      player: 'generator',
      ...JUDGING,
    },
    {
      id: 'generatorErrs',
      player: 'generator',
      ...ERRING,
    },
    {
      id: 'generatorGradient',
      player: 'generator',
      parts: ['generator', 'losses'],
      edges: [
        ['critic', 'losses'],
        ['generated', 'critic'],
        ['generator', 'generated'],
      ],
      gives: [],
      isBackwards: true,
    },
    {
      id: 'generatorLearns',
      player: 'generator',
      parts: ['generator'],
      edges: [],
      gives: [],
    },
  ],
}
