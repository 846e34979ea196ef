/** The updates of updates.ts, each one dispatch that writes in place. */
import * as tf from '../tfjs.ts'
import { UPDATE_TARGETS } from '../updates.ts'
import { neverCache } from './access.ts'
import { dispatch, ENTRY, entryGroups, registerKernel } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { UpdateName } from '../updates.ts'
import type { Named, Program } from './dispatch.ts'

const update = (name: UpdateName, source: 'gradient' | 'source', formula: string): Program => ({
  name,
  reads: [source, 'settings'],
  writes: UPDATE_TARGETS[name],
  threads: 256,
  body: `${ENTRY}
    if (i >= arrayLength(&${source})) { return; }
    let g = ${source}[i];
    ${formula}`,
})

/** Adam on what is left of the weight, in WGSL. */
const adam = (kept: string): string =>
  `let rate = settings[0]; let beta1 = settings[1]; let beta2 = settings[2];
    let scale2 = settings[3]; let epsilon = settings[4];
    let first = beta1 * m[i] + (1.0 - beta1) * g;
    let second = beta2 * v[i] + (1.0 - beta2) * g * g;
    m[i] = first;
    v[i] = second;
    value[i] = ${kept} - rate * first / (sqrt(scale2 * second) + epsilon);`

const PROGRAMS: readonly Program[] = [
  update('AdamUpdate', 'gradient', adam('value[i]')),
  update('AdamWUpdate', 'gradient', adam('settings[5] * value[i]')),
  update(
    'RmsPropUpdate',
    'gradient',
    `let rate = settings[0]; let beta2 = settings[1]; let epsilon = settings[2];
    let second = beta2 * v[i] + (1.0 - beta2) * g * g;
    v[i] = second;
    value[i] -= rate * g / (sqrt(second) + epsilon);`,
  ),
  update(
    'MomentumUpdate',
    'gradient',
    `let rate = settings[0]; let beta1 = settings[1];
    let first = beta1 * m[i] + g;
    m[i] = first;
    value[i] -= rate * first;`,
  ),
  update(
    'AverageUpdate',
    'source',
    `let decay = settings[0];
    average[i] = decay * average[i] + (1.0 - decay) * g;`,
  ),
]

/** Registers the update kernels. They return nothing. */
export function registerUpdates(): void {
  for (const program of PROGRAMS)
    registerKernel(program.name, (backend, inputs: Named<string>) => {
      const infos = [...program.reads, ...program.writes].map((name) => inputs[name] as TensorInfo)
      const n = tf.util.sizeFromShape((infos[0] as TensorInfo).shape)
      dispatch(backend, program, infos, entryGroups(n))
      for (const { dataId } of infos.slice(program.reads.length))
        neverCache(backend.tensorMap.get(dataId))
      return []
    })
}
