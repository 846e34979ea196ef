/** Faults of the graphics card, which a browser without one emulates. */
import { SOFTWARE_GPU_FLAGS } from '../../../src/cli/browser.mjs'
import { goOnAfterNotice } from './kind.ts'
import { destroyDevice, loseContext } from './patches.ts'
import type { Cost, Kind } from './kind.ts'
import type { Stage } from './stage.ts'

/** However often the card crashes, the browser lets pages have it again. */
const UNDAUNTED = ['--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis']

/** Takes the card away from a run that trains there: it goes on without one. */
async function loseCard(
  stage: Stage,
  card: 'WebGL' | 'WebGPU',
  lose: (stage: Stage) => Promise<unknown>,
): Promise<Cost> {
  await stage.trainOn(card)
  const struck = await stage.struck()
  await lose(stage)
  const cost = await goOnAfterNotice(stage, new RegExp(`^${card} stopped working`), struck)
  const now = await stage.ganvas.backend.innerText()
  if (now !== 'WebAssembly') throw new Error(`it goes on with ${now}`)
  return cost
}

const flags = [...SOFTWARE_GPU_FLAGS, ...UNDAUNTED]

export const GRAPHICS_KINDS = {
  'webgl-lost': {
    what: 'WebGL context lost in the middle of a step',
    place: { backend: 'webgl', flags },
    strike: (stage) => loseCard(stage, 'WebGL', ({ worker }) => worker.evaluate(loseContext)),
  },
  'webgpu-lost': {
    what: 'WebGPU device lost in the middle of a step',
    place: { backend: 'webgpu', flags, isSlow: true },
    strike: (stage) => loseCard(stage, 'WebGPU', ({ worker }) => worker.evaluate(destroyDevice)),
  },
  'gpu-crash': {
    what: 'graphics process crashed under WebGL',
    place: { backend: 'webgl', flags },
    strike: (stage) => loseCard(stage, 'WebGL', ({ chromium }) => chromium.crashGraphics()),
  },
} satisfies Record<string, Kind>
