/** What models that undo noise share in plain data: their settings, their charts, the table of the network that does it. */
import { AVERAGE_DECAY, CONDITIONAL } from './commonParameters.ts'
import { initialiserFor } from './layers.ts'
import type { LayerActivation, LayerSpec, NetworkSpec } from './layers.ts'
import type { ChartSpec, Parameters } from './spec.ts'

/** Numbers in which the denoiser is told the time. */
export const TIME_NUMBERS = 16

export const DENOISING_PARAMETERS = {
  conditional: CONDITIONAL,
  process: {
    kind: 'choice',
    card: 'training',
    default: 'flow',
    options: ['flow', 'ddpm'],
    live: false,
  },
  samplerSteps: {
    kind: 'number',
    card: 'model',
    default: 25,
    min: 1,
    max: 100,
    step: 1,
    scale: 'log',
    integer: true,
    unit: 'steps',
    live: true,
    tone: 'generated',
  },
  solver: {
    kind: 'choice',
    card: 'model',
    default: 'heun',
    options: ['euler', 'heun'],
    live: true,
    when: { process: ['flow'] },
  },
  guidance: {
    kind: 'number',
    card: 'model',
    default: 1,
    min: 0,
    max: 5,
    step: 0.1,
    scale: 'linear',
    live: true,
    tone: 'generated',
    when: { conditional: [true] },
  },
  averageDecay: { ...AVERAGE_DECAY, default: 0.999 },
} as const satisfies Parameters

/** The error of the denoiser, and what it is where there is little noise, and more. */
export const DENOISING_CHARTS: readonly ChartSpec[] = [
  {
    id: 'denoising',
    axis: 'squaredErrorPerNumber',
    curves: [{ term: 'denoisingError', tone: 'generated' }],
  },
  {
    id: 'byTime',
    axis: 'squaredErrorPerNumber',
    curves: [
      { term: 'errorLittleNoise', tone: 'real' },
      { term: 'errorHalfNoise', tone: 'latent' },
      { term: 'errorMuchNoise', tone: 'generated' },
    ],
  },
]

/**
 * The layers of a denoiser: from `size` noised numbers, the time and, where it is told, the class, side by side, to as many
 * numbers.
 */
export function denoiserNetwork(
  size: number,
  { width, depth, activation, conditional }: DenoiserSize,
  classes: number,
): NetworkSpec {
  const hidden: LayerSpec = {
    kind: 'dense',
    units: width,
    initialiser: initialiserFor(activation),
    activation,
  }
  return {
    inputShape: [size + TIME_NUMBERS + (conditional ? classes : 0)],
    layers: [
      ...Array.from({ length: depth }, () => hidden),
      { kind: 'dense', units: size, initialiser: 'glorot', activation: 'linear' },
    ],
  }
}

interface DenoiserSize {
  readonly width: number
  readonly depth: number
  readonly activation: LayerActivation
  readonly conditional: boolean
}
