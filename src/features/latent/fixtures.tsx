/** A tool of the latent space alone, with a model behind it that decodes everything to black. */
import { spaceOf } from './space.ts'
import { createLatentStore } from '../../state/latentStore.ts'
import { defined } from '../../lib/assert.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { showPanel } from '../fixtures.tsx'
import { PRIOR_AXIS } from './geometry.ts'
import { LatentContext } from './LatentContext.ts'
import { OneAtATime } from '../oneAtATime.ts'
import type { ReactNode } from 'react'
import type { Experiment } from '../../models/experiment.ts'
import type { LatentStore } from '../../state/latentStore.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Codes } from '../../worker/protocol/latent.ts'
import type { Stage } from '../fixtures.tsx'
import type { Latent } from './LatentContext.ts'

/** What was asked to be decoded. */
export interface Decoded {
  readonly z: readonly number[]
  readonly labels: readonly (number | null)[] | undefined
}

export interface ToolStage extends Stage {
  readonly store: LatentStore
  readonly decoded: readonly Decoded[]
}

/** Black examples of an experiment's dataset. */
export function blank({ dataset }: Experiment, count: number): Examples {
  const { shape } = datasetSpec(dataset)
  const size = count * sizeOf(shape)
  return {
    shape,
    count,
    values: shape.length === 3 ? new Uint8Array(size) : new Float32Array(size),
  }
}

/** Codes of three test digits, a 7, a 2 and a 7, of an experiment that encodes to distributions. */
export function codesFor(experiment: Experiment): Codes {
  const latentDim = Number(experiment.hyperparameters['latentDim'])
  const direction = (i: number): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length: latentDim }, (_, at) => Number(at === i))
  return {
    origin: 'test',
    latentDim,
    z: Float32Array.from({ length: 3 * latentDim }, (_, i) => ((7 * i) % 5) / 5),
    std: new Float32Array(3 * latentDim).fill(0.1),
    examples: blank(experiment, 3),
    labels: Uint8Array.of(7, 2, 7),
    slant: Float32Array.of(0, 1, 2),
    thickness: Float32Array.of(1, 0, 2),
    mean: new Float32Array(latentDim).fill(0.4),
    principal: [direction(0), direction(1)],
  }
}

/** Shows a tool to a reader whose run rests. */
export function showTool(
  tool: ReactNode,
  experiment: Experiment,
  { codes, store = createLatentStore(null) }: { codes: Codes | null; store?: LatentStore },
): ToolStage {
  const space = defined(spaceOf(experiment), 'the latent space')
  const decoded: Decoded[] = []
  const lane = new OneAtATime()
  const latent: Latent = {
    space,
    store,
    refresh: { count: 1, isAtRest: true },
    isSeen: true,
    axes: Array.from({ length: space.dimensions }, () => PRIOR_AXIS),
    codes,
    ask: (name, question) => lane.ask(name, question),
    decode: (z, count, labels) => {
      decoded.push({ z: [...z], labels })
      return Promise.resolve(blank(experiment, count))
    },
  }
  const stage = showPanel(<LatentContext value={latent}>{tool}</LatentContext>, experiment)
  stage.play()
  stage.say({ type: 'state', runId: 1, state: 'paused' })
  return { ...stage, store, decoded }
}
