/** The updates of updates.ts. A shader makes one tensor and cannot write in place, so each target takes one. */
import * as tf from '../tfjs.ts'
import { UPDATE_TARGETS } from '../updates.ts'
import { registerKernel, reshaped, run } from './programs.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { UpdateName } from '../updates.ts'
import type { Named, Shader } from './programs.ts'

/** A shader for each target in the order in which they are made; later ones read what earlier ones made. */
type Update = readonly (readonly [target: string, inputs: readonly string[], formula: string])[]

/** Adam on what is left of the weight, in GLSL. */
const adam = (kept: string): Update => [
  [
    'm',
    ['m', 'gradient', 'settings'],
    'getSettings(1) * getMAtOutCoords() + (1.0 - getSettings(1)) * getGradientAtOutCoords()',
  ],
  [
    'v',
    ['v', 'gradient', 'settings'],
    `getSettings(2) * getVAtOutCoords()
      + (1.0 - getSettings(2)) * getGradientAtOutCoords() * getGradientAtOutCoords()`,
  ],
  [
    'value',
    ['value', 'm', 'v', 'settings'],
    `${kept} - getSettings(0) * getMAtOutCoords()
      / (sqrt(getSettings(3) * getVAtOutCoords()) + getSettings(4))`,
  ],
]

const UPDATES: Readonly<Record<UpdateName, Update>> = {
  AdamUpdate: adam('getValueAtOutCoords()'),
  AdamWUpdate: adam('getSettings(5) * getValueAtOutCoords()'),
  RmsPropUpdate: [
    [
      'v',
      ['v', 'gradient', 'settings'],
      `getSettings(1) * getVAtOutCoords()
        + (1.0 - getSettings(1)) * getGradientAtOutCoords() * getGradientAtOutCoords()`,
    ],
    [
      'value',
      ['value', 'v', 'gradient', 'settings'],
      `getValueAtOutCoords() - getSettings(0) * getGradientAtOutCoords()
        / (sqrt(getVAtOutCoords()) + getSettings(2))`,
    ],
  ],
  MomentumUpdate: [
    [
      'm',
      ['m', 'gradient', 'settings'],
      'getSettings(1) * getMAtOutCoords() + getGradientAtOutCoords()',
    ],
    [
      'value',
      ['value', 'm', 'settings'],
      'getValueAtOutCoords() - getSettings(0) * getMAtOutCoords()',
    ],
  ],
  AverageUpdate: [
    [
      'average',
      ['average', 'source', 'settings'],
      `getSettings(0) * getAverageAtOutCoords()
        + (1.0 - getSettings(0)) * getSourceAtOutCoords()`,
    ],
  ],
}

/** Registers the update kernels. They return a tensor for each target. */
export function registerUpdates(): void {
  for (const [name, update] of Object.entries(UPDATES) as [UpdateName, Update][])
    registerKernel(name, (backend, inputs: Named<string>) => {
      const { settings } = inputs as Named<'settings'>
      // A shader reads an entry of a row, and a single setting may come as a scalar.
      const row = reshaped(backend, settings, [tf.util.sizeFromShape(settings.shape)])
      const now: Record<string, TensorInfo> = { ...inputs, settings: row }
      for (const [target, names, formula] of update) {
        const shader: Shader = { inputs: names, main: `setOutput(${formula});` }
        const tensors = names.map((input) => now[input] as TensorInfo)
        now[target] = run(backend, shader, tensors, (inputs[target] as TensorInfo).shape)
      }
      backend.disposeIntermediateTensorInfo(row)
      return UPDATE_TARGETS[name].map((target) => now[target] as TensorInfo)
    })
}
